import type { Block, Body, Expression, TemplatePart } from '../../src/hcl/syntax.js'

/** What HashiCorp's parser makes of a file through `@cdktn/hcl2json`, made of our tree: expressions are cut out of the text by their ranges. */
export function oracleShape(body: Body, text: string): Record<string, unknown> {
  const shape: Record<string, unknown> = {}
  for (const { name, value } of body.attributes) shape[name] = expression(value, text)
  for (const block of body.blocks) place(shape, block, text)
  return shape
}

function place(shape: Record<string, unknown>, block: Block, text: string): void {
  const path = [block.type, ...block.labels.map((label) => label.value)]
  let at = shape
  for (const name of path.slice(0, -1)) {
    at[name] ??= {}
    at = at[name] as Record<string, unknown>
  }
  const last = path.at(-1) as string
  at[last] ??= []
  ;(at[last] as unknown[]).push(oracleShape(block.body, text))
}

const cut = (e: Expression, text: string): string => text.slice(e.range.start, e.range.end)

const doubled = (value: string): string => value.replace(/[$%](?=\{)/g, (sign) => sign + sign)

function expression(e: Expression, text: string): unknown {
  const parenthesised = text[e.range.start] === '(' && e.kind !== 'binary'
  if (parenthesised) return `\${${cut(e, text)}}`
  switch (e.kind) {
    case 'literal':
      return e.value
    case 'string':
      return doubled(e.value)
    case 'template':
      return e.parts.map((part) => piece(part, text)).join('')
    case 'tuple':
      return e.items.map((item) => expression(item, text))
    case 'object':
      return Object.fromEntries(e.items.map((item) => [key(item.key, text), expression(item.value, text)]))
    case 'unary':
      if (e.operator === '-' && e.operand.kind === 'literal') return -Number(e.operand.value)
      return `\${${cut(e, text)}}`
    default:
      return `\${${cut(e, text)}}`
  }
}

const key = (e: Expression, text: string): string => (e.kind === 'string' ? e.value : String(expression(e, text)))

function piece(part: TemplatePart, text: string): string {
  const all = (parts: readonly TemplatePart[]) => parts.map((p) => piece(p, text)).join('')
  switch (part.kind) {
    case 'text':
      return doubled(part.value)
    case 'interpolation':
      return part.expression.kind === 'string' || part.expression.kind === 'template'
        ? String(expression(part.expression, text))
        : `\${${cut(part.expression, text)}}`
    case 'if': {
      const otherwise = part.whenFalse.length > 0 ? `%{else}${all(part.whenFalse)}` : ''
      return `%{if ${cut(part.condition, text)}}${all(part.whenTrue)}${otherwise}%{endif}`
    }
    case 'for': {
      const names = part.keyName === undefined ? part.valueName : `${part.keyName}, ${part.valueName}`
      return `%{for ${names} in ${cut(part.collection, text)}}${all(part.body)}%{endfor}`
    }
  }
}
