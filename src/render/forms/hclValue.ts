import type { Json } from '../../engine/case.js'
import { hclString } from '../escape.js'

const WIDTH = 100

/** A JSON value as an expression of HCL, laid out as `terraform fmt` does; lines after the first begin with the indent. */
export function hclValue(value: Json, indent = ''): string {
  if (typeof value === 'string') return hclString(value)
  if (value === null || typeof value !== 'object') return String(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const flat = `[${value.map((v: Json) => hclValue(v)).join(', ')}]`
    if (!flat.includes('\n') && (value.length < 2 || flat.length <= WIDTH)) return flat
    return `[\n${value.map((v: Json) => `${deeper}${hclValue(v, deeper)},\n`).join('')}${indent}]`
  }
  const entries = Object.entries(value) as [string, Json][]
  if (entries.length === 0) return '{}'
  return `{\n${hclLines(
    entries.map(([k, v]) => [hclKey(k), hclValue(v, deeper)]),
    deeper,
  )}\n${indent}}`
}

/** `name = value` lines, the equals signs of neighbours aligned as `terraform fmt` does: a value of several lines stands alone. */
export function hclLines(entries: readonly (readonly [name: string, value: string])[], indent: string): string {
  const alone = (i: number): boolean => entries[i]?.[1].includes('\n') ?? true
  const widthAt = (i: number): number => {
    if (alone(i)) return 0
    let [from, to] = [i, i]
    while (!alone(from - 1)) from--
    while (!alone(to + 1)) to++
    return Math.max(...entries.slice(from, to + 1).map(([name]) => name.length))
  }
  return entries.map(([name, value], i) => `${indent}${name.padEnd(widthAt(i))} = ${value}`).join('\n')
}

// A bare key could be read as `for`, `true` or a reference; the names of policy elements never are.
const hclKey = (key: string): string => (/^[A-Z][A-Za-z]*$/.test(key) ? key : hclString(key))

/** A name for a block of Terraform, made from a name of IAM; only a label, with no meaning in AWS. */
export const hclLabel = (name: string): string => {
  const label = name.replace(/[^A-Za-z0-9_]/g, '_')
  return /^\d/.test(label) ? `_${label}` : label
}
