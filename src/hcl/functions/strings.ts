import { boundedText } from '../convert.js'
import type { Call } from '../scope.js'
import { unknown, type Value } from '../value.js'
import { numbersOf, textsOf } from './arguments.js'
import type { TerraformFunction } from './index.js'
import { replaceByExpression } from './replaceByExpression.js'

/** A function of strings alone; `a` and `b` are its first two arguments, empty where they are missing. */
const ofTexts =
  (apply: (a: string, b: string, call: Call, texts: readonly string[]) => Value): TerraformFunction =>
  (call) => {
    const texts = textsOf(call)
    return Array.isArray(texts) ? apply(texts[0] ?? '', texts[1] ?? '', call, texts) : texts
  }

/** Functions of strings. */
export const STRINGS: readonly (readonly [string, TerraformFunction])[] = [
  ['lower', ofTexts((text) => text.toLowerCase())],
  ['upper', ofTexts((text) => text.toUpperCase())],
  [
    'title',
    ofTexts((text) =>
      text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before: string, c: string) => before + c.toUpperCase()),
    ),
  ],
  ['trimspace', ofTexts((text) => text.trim())],
  ['trim', ofTexts(trim)],
  ['trimprefix', ofTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
  [
    'trimsuffix',
    ofTexts((text, suffix) => (text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text)),
  ],
  ['startswith', ofTexts((text, prefix) => text.startsWith(prefix))],
  ['endswith', ofTexts((text, suffix) => text.endsWith(suffix))],
  ['split', ofTexts((separator, text) => text.split(separator))],
  ['replace', ofTexts(replace)],
  ['substr', substr],
]

function trim(text: string, cutset: string): Value {
  const cut = new Set(cutset)
  const characters = [...text]
  const start = characters.findIndex((c) => !cut.has(c))
  const end = characters.findLastIndex((c) => !cut.has(c))
  return start < 0 ? '' : characters.slice(start, end + 1).join('')
}

function replace(text: string, wanted: string, call: Call, texts: readonly string[]): Value {
  const replacement = texts[2] ?? ''
  if (wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/')) {
    return replaceByExpression(text, wanted.slice(1, -1), replacement, call.range)
  }
  // Every occurrence costs a replacement, and an empty one occurs everywhere.
  if (text.length * (replacement.length + 1) > 1e7)
    return unknown('a text that is too long to be evaluated', call.range)
  return boundedText(text.split(wanted).join(replacement), call.range)
}

function substr(call: Call): Value {
  const text = textsOf(call, call.args.slice(0, 1))
  const numbers = numbersOf(call, call.args.slice(1))
  if (!Array.isArray(text)) return text
  if (!Array.isArray(numbers)) return numbers
  const characters = Array.from(new Intl.Segmenter().segment(text[0] ?? ''), (s) => s.segment)
  const offset = numbers[0] ?? 0
  const start = offset < 0 ? Math.max(0, characters.length + offset) : offset
  const count = numbers[1] ?? -1
  return characters.slice(start, count < 0 ? undefined : start + count).join('')
}
