import type { Reader } from './reader.js'

/**
 * Reads an http or https address; undefined when it is empty or wrong. Its value is shown without what may be a password in
 * it.
 */
export function readUrl(r: Reader, input: string): string | undefined {
  const value = r.optional(input)
  if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value
  const shown = value.includes('@') ? {} : { value }
  r.report({
    input,
    ...shown,
    problem: 'is no address',
    allowed: '`http://HOST:PORT` or `https://HOST:PORT`',
    fix: 'write the address with its scheme',
  })
  return undefined
}
