import { parseExpression } from './expression.js'
import { advance, type Cursor, fail, found, rangeOf, Token } from './lex.js'
import type { Expression, Step } from './syntax.js'

/** Reads the `.name`, `[key]`, `.*` and `[*]` that follow a term. Steps after parentheses are never joined with those inside. */
export function parseSteps(c: Cursor, term: Expression, start: number, parentheses: boolean): Expression {
  if (c.kind !== 46 && c.kind !== 91) return term
  const steps: Step[] = []
  while (!c.failed) {
    const step = c.kind === 46 ? parseDot(c) : c.kind === 91 ? parseBracket(c) : undefined
    if (!step) break
    steps.push(step)
  }
  const range = rangeOf(c, start, c.last)
  return term.kind === 'reference' && !parentheses
    ? { ...term, steps, range }
    : { kind: 'access', of: term, steps, range }
}

function parseDot(c: Cursor): Step | undefined {
  const { start } = c
  advance(c)
  const from = c.start
  const to = c.end
  const word = c.text.slice(from, to)
  if (c.kind === Token.identifier) {
    advance(c)
    return { kind: 'attribute', name: word, range: rangeOf(c, start, to) }
  }
  if (c.kind === 42) {
    advance(c)
    return { kind: 'splat', full: false, range: rangeOf(c, start, to) }
  }
  if (c.kind === Token.number && /^\d+$/.test(word)) {
    advance(c)
    const key = { kind: 'literal', value: Number(word), range: rangeOf(c, from, to) } as const
    return { kind: 'index', key, legacy: true, range: rangeOf(c, start, to) }
  }
  fail(c, `expected the name of an attribute after \`.\`, found ${found(c)}`)
  return undefined
}

function parseBracket(c: Cursor): Step | undefined {
  const { start, newlines } = c
  c.newlines = false
  advance(c)
  const splat = c.kind === 42
  const key = splat ? undefined : parseExpression(c)
  if (splat) advance(c)
  c.newlines = newlines
  if (c.kind !== 93) {
    fail(c, `expected \`]\`, found ${found(c)}`)
    return undefined
  }
  advance(c)
  const range = rangeOf(c, start, c.last)
  return key ? { kind: 'index', key, legacy: false, range } : { kind: 'splat', full: true, range }
}
