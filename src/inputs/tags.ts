import { TAG_KEY, TAG_VALUE } from './limits.js'
import type { Report } from './roleValues.js'

/**
 * Reads session tags, an object of keys and values; undefined when none is given or it is no object. There are at most 50
 * (AWS STS API Reference, AssumeRole, Tags), and keys that differ only in case are one.
 */
export function readTags(value: unknown, path: string, report: Report): Record<string, string> | undefined {
  if (value === undefined || value === null) return undefined
  const fix = 'write one `KEY: VALUE` per tag below `tags`'
  if (typeof value !== 'object' || Array.isArray(value)) {
    report({ input: path, problem: 'is no object', allowed: 'an object of tag keys and values', fix })
    return undefined
  }
  const entries = Object.entries(value).map(([k, v]) => [k, v === null ? '' : String(v)] as const)
  for (const [k, v] of entries) {
    if (!TAG_KEY.test(k))
      report({
        input: `${path}.${k}`,
        problem: 'is no tag key',
        allowed: '1 to 128 letters, digits, spaces and `_.:/=+-@`',
        fix,
      })
    else if (!TAG_VALUE.test(v))
      report({
        input: `${path}.${k}`,
        value: v,
        problem: 'is no tag value',
        allowed: 'up to 256 letters, digits, spaces and `_.:/=+-@`',
        fix,
      })
  }
  if (entries.length > 50 || new Set(entries.map(([k]) => k.toLowerCase())).size < entries.length)
    report({
      input: path,
      problem: 'has too many tags or a key twice',
      allowed: 'at most 50 tags; upper and lower case are one key',
      fix: 'remove tags until each key is there once',
    })
  return Object.fromEntries(entries)
}
