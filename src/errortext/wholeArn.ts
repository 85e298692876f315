import { parsePrincipalArn } from '../engine/arn.js'

// Logs and threads blank out what they hold for secret: `***`, `xxxxxxxx`, `REDACTED`, `<account>`, `{account}`, `…`.
const MASKED = /\*{2,}|x{4,}|\bredacted\b|redacted_|[<>{}[\]‹›…]|\.{3}/i

/** An ARN as it stood in an error, when it is one of an IAM or STS identity and nothing of it is blanked out. */
export function wholeArn(text: string | undefined): string | undefined {
  const arn = text?.replace(/[.:]+$/, '')
  if (!arn || MASKED.test(arn) || !/^arn:[a-z-]+:(?:iam|sts)::\d{12}:/.test(arn)) return
  return parsePrincipalArn(arn) ? arn : undefined
}
