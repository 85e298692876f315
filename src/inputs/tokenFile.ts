import { isAbsolute, join } from 'node:path'
import type { Host } from '../host.js'
import type { Reader } from './reader.js'

/**
 * Reads the file of `web-identity-token-file`, whose path is relative to the workspace; undefined when none is given. A file
 * that is empty or cannot be read is a problem.
 */
export function readTokenFile(r: Reader, host: Host): string | undefined {
  const input = 'web-identity-token-file'
  const value = r.optional(input)
  if (value === undefined) return undefined
  const text = host.readFile(isAbsolute(value) ? value : join(host.env.GITHUB_WORKSPACE ?? '', value))
  if (text === undefined || text.trim() === '')
    r.report({
      input,
      value,
      problem: text === undefined ? 'cannot be read' : 'is empty',
      allowed: 'the path of a file that holds a token, absolute or relative to the workspace',
      fix: 'check the path, and that a step before this one writes the file',
    })
  return text
}
