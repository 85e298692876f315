import type { PastedError, Subject } from '../errortext/pastedError.js'
import { readErrors } from '../errortext/readErrors.js'
import { readText } from './files.js'
import { UsageError } from './usage.js'

/** What speaks of the assumption first; what stops it before it begins, or before the role exists, next. */
const ORDER: readonly Subject[] = ['assumption', 'credentials', 'trust-policy', 'role']

const MOST_CHARACTERS = 2000

/**
 * The error that `--error` gives, as text, as the name of a file, or `-` for standard input: of several the first that speaks
 * of assuming a role. Words in which no known error is found are taken as the answer, as they are.
 * @throws UsageError when the text says only that something else was refused: then the role was assumed
 */
export function readPasted(value: string): Pick<PastedError, 'answer'> & Partial<PastedError> {
  const text = textOf(value)
  const errors = readErrors(text)
  for (const subject of ORDER) {
    const first = errors.find((e) => e.about === subject)
    if (first) return first
  }
  const [other] = errors
  if (other)
    throw new UsageError(
      `--error: \`${other.answer.message}\` is not about assuming a role${other.action ? `; what was refused is \`${other.action}\`` : ''}`,
    )
  const message = text.replace(/\s+/g, ' ').trim()
  if (message === '') throw new UsageError('--error: the text is empty')
  return { answer: { message: message.slice(0, MOST_CHARACTERS) } }
}

function textOf(value: string): string {
  if (value === '-') return readText('--error', value).text
  if (value.length < 300 && !/\s/.test(value)) {
    try {
      return readText('--error', value).text
    } catch {
      return value
    }
  }
  return value
}
