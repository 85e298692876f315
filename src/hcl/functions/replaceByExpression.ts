import { boundedText } from '../convert.js'
import type { Range } from '../syntax.js'
import { unknown, type Value } from '../value.js'

/** What Go's expressions (RE2) and JavaScript's do not read alike, or not at all. */
const DIFFERENT = /\(\?|\\[^\\./dwsntr()[\]{}+*?^$|:@_-]|\[\[:|\[\^?\]|\^|\$(?!$)/

/** Text whose characters `.` and `\\s` take alike in both. */
const PLAIN = /^[ -~\n\t]*$/

/** A quantified group, or a third quantifier: where an expression that goes back and forth may take forever. */
const SLOW = /\)[*+?{]|(?:(?<!\\)[*+?{][^*+?{]*){3}/

/** The longest text that is searched. */
const LONGEST = 500

/**
 * Replaces what a regular expression matches, as `replace(text, "/…/", …)` does. Terraform's expressions are RE2's, which
 * never take long; so only those are evaluated that mean the same in JavaScript and cannot take long there either.
 */
export function replaceByExpression(text: string, expression: string, replacement: string, range: Range): Value {
  const open = unknown(`the regular expression \`${expression}\` is not evaluated`, range)
  const anchored = expression.startsWith('^')
  const body = anchored ? expression.slice(1) : expression
  if (text.length > LONGEST || !PLAIN.test(text) || DIFFERENT.test(body.replace(/\[\^/g, '[')) || SLOW.test(body))
    return open
  // `$1` followed by a letter would be the name of a group in Go; `$&` and the like are JavaScript's alone.
  if (/\$(?!\d+(?!\w)|\{\d+\})/.test(replacement)) return open
  try {
    const pattern = new RegExp(expression, 'gu')
    return boundedText(
      text.replace(pattern, (...found: unknown[]) =>
        replacement.replace(/\$(?:(\d+)|\{(\d+)\})/g, (_, a?: string, b?: string) => group(found, Number(a ?? b))),
      ),
      range,
    )
  } catch {
    return open
  }
}

/** A group's text; what follows the groups in the arguments of a replacer is the offset, a number. */
function group(found: readonly unknown[], index: number): string {
  const end = found.findIndex((part) => typeof part === 'number')
  const part = index < end ? found[index] : undefined
  return typeof part === 'string' ? part : ''
}
