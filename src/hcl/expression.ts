import { bracketed, parseObject, parseTuple } from './collection.js'
import { advance, at, type Cursor, fail, found, rangeOf, Token } from './lex.js'
import { parseSteps } from './steps.js'
import type { BinaryOperator, Expression } from './syntax.js'
import { parseHeredoc, parseQuoted } from './template.js'

/** How deep expressions and blocks may nest; no configuration comes near it, and no stack is exhausted by it. */
export const DEPTH = 200

/** How many operators may follow one another without parentheses; the tree they make leans to one side as deep as that. */
const CHAIN = 500

/** Reads an expression from the token at the cursor up to the first token that is no part of it. */
export function parseExpression(c: Cursor): Expression {
  const { start } = c
  if (c.depth >= DEPTH) {
    fail(c, `more than ${DEPTH} levels of nesting`)
    return { kind: 'invalid', range: rangeOf(c, start, start) }
  }
  c.depth++
  const condition = parseBinary(c, 1)
  let result = condition
  if (c.kind === 63) {
    advance(c)
    const whenTrue = parseExpression(c)
    if (!at(c, 58)) fail(c, `expected \`:\` and a second value of the conditional, found ${found(c)}`)
    advance(c)
    const whenFalse = parseExpression(c)
    result = { kind: 'conditional', condition, whenTrue, whenFalse, range: rangeOf(c, start, c.last) }
  }
  c.depth--
  return result
}

const OPERATORS: Readonly<Record<number, readonly [BinaryOperator, number]>> = {
  [Token.or]: ['||', 1],
  [Token.and]: ['&&', 2],
  [Token.equal]: ['==', 3],
  [Token.notEqual]: ['!=', 3],
  60: ['<', 4],
  [Token.lessEqual]: ['<=', 4],
  62: ['>', 4],
  [Token.greaterEqual]: ['>=', 4],
  43: ['+', 5],
  45: ['-', 5],
  42: ['*', 6],
  47: ['/', 6],
  37: ['%', 6],
}

/** Operators of at least the given level, which bind to the left (HCL specification, "Operations"). */
function parseBinary(c: Cursor, level: number): Expression {
  const { start } = c
  let left = parseUnary(c)
  for (let n = 0; ; n++) {
    const operator = OPERATORS[c.kind]
    if (!operator || operator[1] < level) return left
    if (n === CHAIN) fail(c, `more than ${CHAIN} operators without parentheses`)
    advance(c)
    const right = parseBinary(c, operator[1] + 1)
    left = { kind: 'binary', operator: operator[0], left, right, range: rangeOf(c, start, c.last) }
  }
}

function parseUnary(c: Cursor): Expression {
  const { start, kind } = c
  if (kind !== 45 && kind !== 33) return parseSteps(c, parseTerm(c), start, kind === 40)
  if (c.depth >= DEPTH) fail(c, `more than ${DEPTH} levels of nesting`)
  c.depth++
  advance(c)
  const operand = c.failed ? invalid(c) : parseUnary(c)
  c.depth--
  return { kind: 'unary', operator: kind === 45 ? '-' : '!', operand, range: rangeOf(c, start, c.last) }
}

function parseTerm(c: Cursor): Expression {
  const { start, end } = c
  switch (c.kind) {
    case 34:
      return parseQuoted(c)
    case Token.heredoc:
      return parseHeredoc(c)
    case Token.number:
      advance(c)
      return { kind: 'literal', value: Number(c.text.slice(start, end)), range: rangeOf(c, start, end) }
    case Token.identifier:
      return parseNamed(c)
    case 40: {
      const inner = bracketed(c, 41, '`)`', () => parseExpression(c))
      return { ...inner, range: rangeOf(c, start, c.last) }
    }
    case 91:
      return parseTuple(c)
    case 123:
      return parseObject(c)
    default:
      fail(c, `expected a value, found ${found(c)}`)
      return invalid(c)
  }
}

const invalid = (c: Cursor): Expression => ({ kind: 'invalid', range: rangeOf(c, c.start, c.start) })

function parseNamed(c: Cursor): Expression {
  const { start, end } = c
  const word = c.text.slice(start, end)
  advance(c)
  if (c.kind === 40 || c.kind === Token.doubleColon) return parseCall(c, word, start)
  const range = rangeOf(c, start, end)
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true', range }
  if (word === 'null') return { kind: 'literal', value: null, range }
  return { kind: 'reference', root: word, steps: [], range }
}

function parseCall(c: Cursor, first: string, start: number): Expression {
  let name = first
  while (c.kind === Token.doubleColon) {
    advance(c)
    if (!at(c, Token.identifier)) fail(c, `expected the name of a function after \`::\`, found ${found(c)}`)
    name += `::${c.text.slice(c.start, c.end)}`
    advance(c)
  }
  const nameRange = rangeOf(c, start, c.last)
  if (c.kind !== 40) fail(c, `expected \`(\` after the name of the function, found ${found(c)}`)
  const args: Expression[] = []
  let expand = false
  bracketed(c, 41, '`,` or `)`', () => {
    while (c.kind !== 41 && !c.failed) {
      args.push(parseExpression(c))
      if (c.kind === Token.ellipsis) {
        expand = true
        advance(c)
        return
      }
      if (c.kind !== 44) return
      advance(c)
    }
  })
  return { kind: 'call', name, nameRange, args, expand, range: rangeOf(c, start, c.last) }
}
