import type { Reader } from './reader.js'

/**
 * Reads `inline-session-policy`; undefined when it is empty. It has to be a JSON object of up to 2,048 characters
 * (AWS STS API Reference, AssumeRole, Policy). It is returned as it was given even when it is wrong.
 */
export function readInlinePolicy(r: Reader): string | undefined {
  const input = 'inline-session-policy'
  const text = r.optional(input)
  if (text === undefined) return undefined
  const [allowed, fix] = [
    'a policy document in JSON of up to 2,048 characters',
    'write the policy document as JSON, without comments or trailing commas',
  ]
  if (!isJsonObject(text)) r.report({ input, problem: 'is no JSON object', allowed, fix })
  else if (text.length > 2048)
    r.report({
      input,
      problem: `has ${text.length} characters`,
      allowed,
      fix: 'shorten the policy, or put it into a managed policy named in `managed-session-policies`',
    })
  return text
}

/**
 * Reads `managed-session-policies`, one policy ARN per line, at most 10 (AWS STS API Reference, AssumeRole, PolicyArns). They
 * are returned as they were given even when they are wrong.
 */
export function readManagedPolicies(r: Reader): string[] {
  const input = 'managed-session-policies'
  const arns = r.lines(input)
  const [allowed, fix] = [
    'up to 10 policy ARNs, one per line',
    'write `arn:PARTITION:iam::ACCOUNT:policy/NAME`, one per line',
  ]
  for (const value of arns.filter((arn) => !/^arn:[a-z-]+:iam::(aws|\d{12}):policy\/\S+$/.test(arn)))
    r.report({ input, value, problem: 'is no policy ARN', allowed, fix })
  if (arns.length > 10) r.report({ input, problem: `has ${arns.length} policies`, allowed, fix: 'name at most 10' })
  return arns
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
