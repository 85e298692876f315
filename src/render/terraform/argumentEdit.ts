import { aligned } from './alignment.js'
import type { Container, ContainerArgument } from './container.js'

/** After these a new argument of a role stands best. */
const NEIGHBOURS = ['session_name', 'role_arn', 'external_id']

/** The text with an argument set: its value replaced where it is there, else a line of its own; undefined where that cannot be. */
export function withArgument(text: string, container: Container, name: string, literal: string): string | undefined {
  const existing = container.arguments.find((a) => a.name === name)
  if (existing) {
    const { start, end } = existing.value.range
    if (existing.value.kind === 'string' && existing.value.heredoc) return undefined
    return text.slice(0, start) + literal + text.slice(end)
  }
  const line = `${name} = ${literal}`
  const anchor =
    NEIGHBOURS.map((n) => container.arguments.find((a) => a.name === n)).find((a) => a) ?? container.arguments.at(-1)
  if (isOnOneLine(text, container)) return inOneLine(text, container, anchor, line)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  if (!anchor) {
    const brace = text.indexOf('{', container.range.start)
    const indent = `${indentAt(text, container.range.start)}  `
    return `${text.slice(0, brace + 1)}${eol}${indent}${line}${text.slice(brace + 1)}`
  }
  const end = endOfLine(text, anchor.range.end)
  // A comment or a comma behind the anchor stays on its line.
  const next = `${text.slice(0, end)}${eol}${indentAt(text, anchor.range.start)}${line}${withComma(text, anchor, end)}${text.slice(end)}`
  return aligned(next, end + eol.length)
}

/** The text without the line, or lines, of an argument; undefined where it does not have them to itself. */
export function withoutArgument(text: string, container: Container, name: string): string | undefined {
  const existing = container.arguments.find((a) => a.name === name)
  if (!existing || isOnOneLine(text, container)) return undefined
  const start = text.lastIndexOf('\n', existing.range.start - 1) + 1
  const end = endOfLine(text, existing.range.end)
  if (text.slice(start, existing.range.start).trim() !== '') return undefined
  if (!/^[ \t,]*(?:(?:#|\/\/).*)?$/.test(text.slice(existing.range.end, end))) return undefined
  const rest = text.slice(0, start) + text.slice(end).replace(/^\r?\n/, '')
  return aligned(rest, Math.max(0, start - 1))
}

const isOnOneLine = (text: string, { range }: Container): boolean => !text.slice(range.start, range.end).includes('\n')

/** `{ a = 1 }` of an object takes another item; of a block, which has room for one argument, it is written on lines. */
function inOneLine(
  text: string,
  { kind, range }: Container,
  anchor: ContainerArgument | undefined,
  line: string,
): string | undefined {
  if (kind === 'object') {
    if (anchor) return `${text.slice(0, anchor.range.end)}, ${line}${text.slice(anchor.range.end)}`
    return `${text.slice(0, range.start + 1)} ${line} ${text.slice(range.start + 1)}`
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const open = text.indexOf('{', range.start)
  const outer = indentAt(text, range.start)
  const held = text.slice(open + 1, range.end - 1).trim()
  const lines = [...(held === '' ? [] : [held]), line].map((l) => `${outer}  ${l}`)
  const next = [`${text.slice(0, open + 1)}`, ...lines, `${outer}${text.slice(range.end - 1)}`].join(eol)
  return aligned(next, open + 1 + eol.length)
}

const withComma = (text: string, anchor: ContainerArgument, end: number): string =>
  /^[ \t]*,/.test(text.slice(anchor.range.end, end)) ? ',' : ''

const indentAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
}

const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}
