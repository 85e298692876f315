import type { Json } from '../../engine/case.js'
import { isPlain } from './jsonText.js'

const WIDTH = 100

/** A string literal of TypeScript in single quotes; what cannot be seen is an escape (ECMA-262, "String Literals"). */
export const typescriptString = (text: string): string =>
  `'${Array.from({ length: text.length }, (_, i) => unit(text.charAt(i))).join('')}'`

const unit = (c: string): string =>
  c === "'" || c === '\\' ? `\\${c}` : isPlain(c) ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A JSON value as an expression of TypeScript; lines after the first begin with the indent. */
export function typescriptValue(value: Json, indent = ''): string {
  if (typeof value === 'string') return typescriptString(value)
  if (value === null || typeof value !== 'object') return String(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const flat = `[${value.map((v: Json) => typescriptValue(v)).join(', ')}]`
    if (!flat.includes('\n') && (value.length < 2 || flat.length <= WIDTH)) return flat
    return `[\n${value.map((v: Json) => `${deeper}${typescriptValue(v, deeper)},\n`).join('')}${indent}]`
  }
  const entries = Object.entries(value) as [string, Json][]
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([k, v]) => `${deeper}${member(k)}: ${typescriptValue(v, deeper)},\n`).join('')}${indent}}`
}

// `__proto__: …` in an object literal sets the prototype, quoted or not; in brackets it is a member like any other.
const member = (key: string): string =>
  key === '__proto__' ? "['__proto__']" : /^[A-Za-z][A-Za-z]*$/.test(key) ? key : typescriptString(key)
