import type { Json } from '../../engine/case.js'
import { yamlScalar } from '../escape.js'
import { jsonText } from './jsonText.js'

/** `key: value` of YAML in block style, every line at the indent. */
export function yamlEntry(key: string, value: Json, indent: string): string {
  return `${indent}${scalar(key)}:${after(value, `${indent}  `)}`
}

/** What follows a colon or a dash: a scalar on the same line, a collection on the lines below. */
function after(value: Json, indent: string): string {
  if (typeof value === 'string') return ` ${scalar(value)}`
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

// Only the names of elements and operators stand bare. What else a parser of YAML 1.1 takes for a number, a date or a truth
// value differs from one to the next; in quotes a text is a text to all, and the escapes are JSON's (YAML 1.2.2, 5.7).
const scalar = (text: string): string =>
  /^[A-Z][A-Za-z]{2,}$/.test(text) && yamlScalar(text) === text ? text : jsonText(text)

const isEmpty = (v: object): boolean => Object.keys(v).length === 0
