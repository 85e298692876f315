import type { Answer } from '../../engine/case.js'

/** One sentence on a look that told nothing: refused by AWS, or spoilt on the way. */
export function unanswered(action: string, arn: string, { code, message, status }: Partial<Answer>): string {
  const who = `\`${action}\` as \`${arn}\``
  if (/^AccessDenied/.test(code ?? '')) return `${who} was refused`
  const why = code === undefined || code === 'Error' ? (message ?? 'no answer') : code
  return `${who} gave no answer to go by: \`${why}\`${status === undefined ? '' : ` (${status})`}`
}

/** The answer that an error of a call without a client of the SDK stands for. */
export const answerIn = (error: unknown): Partial<Answer> =>
  error instanceof Error ? { code: error.name, message: error.message } : { message: String(error) }
