import type { Json } from '../../engine/case.js'
import { yamlScalar } from '../escape.js'

/** `key: value` of YAML in block style, every line at the indent. */
export function yamlEntry(key: string, value: Json, indent: string): string {
  return `${indent}${yamlScalar(key)}:${after(value, `${indent}  `)}`
}

/** What follows a colon or a dash: a scalar on the same line, a collection on the lines below. */
function after(value: Json, indent: string): string {
  if (typeof value === 'string') return ` ${yamlScalar(value)}`
  if (value === null || typeof value !== 'object') return ` ${String(value)}`
  return isEmpty(value) ? (Array.isArray(value) ? ' []' : ' {}') : `\n${yamlBlock(value, indent)}`
}

/** A collection in block style; a mapping in a list begins on the line of its dash. */
function yamlBlock(value: Json, indent: string): string {
  if (Array.isArray(value))
    return value
      .map((v: Json) => {
        const inline = v !== null && typeof v === 'object' && !isEmpty(v)
        return inline ? `${indent}- ${yamlBlock(v, `${indent}  `).trimStart()}` : `${indent}-${after(v, indent)}`
      })
      .join('\n')
  return Object.entries(value as Readonly<Record<string, Json>>)
    .map(([k, v]) => yamlEntry(k, v, indent))
    .join('\n')
}

const isEmpty = (v: object): boolean => Object.keys(v).length === 0
