import type { Json } from '../../engine/case.js'
import { shellWord } from '../escape.js'
import type { Change } from './change.js'
import { membersOf } from './editedDocument.js'
import { isPlain, jsonText, sameJson } from './jsonText.js'
import { isRedacted } from './placeholder.js'

/** A `jq` command without its files. `variables` are shell variables that it reads, such as `role_arn`. */
export interface JqEdit {
  /** The options that bring in values, one `--arg name 'value'` each, shell-quoted. */
  readonly options: readonly string[]
  /** The lines of the program; they hold no single quote that the shell would see. */
  readonly program: readonly string[]
}

/** A value that stands in a shell variable instead of the text, because it must not be printed. */
export interface Hidden {
  readonly texts: readonly string[]
  readonly variable: string
}

const CHECK =
  'def check(f): if f then . else error("the policy is not the one that was read, nothing was changed") end;'

/**
 * Translates changes into a `jq` program that makes exactly these, and stops when what it finds is not what was read.
 * A statement is found by its Sid where that is unique, else by its place among as many; beside others it has to be the whole
 * statement that was read. Values come in through `--arg` and `--argjson`; names of members are string literals of `jq`, which are those of JSON.
 */
export function jqEdit(changes: readonly Change[], hidden?: Hidden): JqEdit {
  const options: string[] = []
  const bind = (name: string, value: Json): string => {
    if (hidden && isHidden(value, hidden)) return literal(value, hidden)
    options.push(option(name, value))
    return `$${name}`
  }
  if (hidden) options.push(`--arg ${hidden.variable} "$${hidden.variable}"`)
  const program = changes.flatMap((c, i) => {
    const name = (n: string) => (changes.length === 1 ? n : `${n}${i + 1}`)
    return step(
      c,
      (value) => bind(name('old'), value),
      (value) => bind(name('new'), value),
    )
  })
  // Two changes of one statement find it by one check.
  const lines = program.filter((line, i) => !line.startsWith('check([') || program.indexOf(line) === i)
  return { options, program: [CHECK, ...lines.map((line, i) => (i === 0 ? line : `| ${line}`))] }
}

/** The program that writes a new document, of which a part stands in a shell variable. */
export const jqNew = (doc: Json, hidden: Hidden): JqEdit => ({
  options: [`--arg ${hidden.variable} "$${hidden.variable}"`],
  program: [literal(doc, hidden)],
})

type Bind = (value: Json) => string

function step(c: Change, old: Bind, now: Bind): string[] {
  const [head, index, ...rest] = c.path
  const list = membersOf(c.doc)?.Statement
  if (head !== 'Statement' || index === undefined || !Array.isArray(list)) return put('.', c.path, c, old, now)
  if (index === '-') return [`check(.Statement | type == "array")`, `.Statement += [${now(c.after ?? null)}]`]
  const statement = list[Number(index)] as Json
  const sid = membersOf(statement)?.Sid
  if (typeof sid === 'string' && list.filter((s: Json) => membersOf(s)?.Sid === sid).length === 1) {
    const found = `.Statement[] | select(.Sid == ${jqString(sid)})`
    return [`check([${found}] | length == 1)`, ...put(`${found} | .`, rest, c, old, now)]
  }
  const place = `.Statement[${Number(index)}]`
  // A statement with a value that the reader may not see cannot be compared as a whole.
  if (list.length === 1 || isRedacted(statement))
    return [`check(.Statement | length == ${list.length})`, ...put(place, rest, c, old, now)]
  const read = `check(${place} == ${old(statement)})`
  if (c.after === undefined) return [read, `del(${pathOf(place, rest)})`]
  return [read, `${pathOf(place, rest)} = ${now(c.after)}`]
}

function put(from: string, path: readonly string[], c: Change, old: Bind, now: Bind): string[] {
  const place = pathOf(from, path)
  const read = `check(. == ${c.before === undefined ? 'null' : old(c.before)})`
  if (c.after === undefined) return [`(${place}) |= ${read}`, `del(${place})`]
  return [`(${place}) |= (${read} | ${now(c.after)})`]
}

const pathOf = (from: string, path: readonly string[]): string =>
  path.reduce((p, t) => {
    if (/^[A-Z][A-Za-z]*$/.test(t)) return p.endsWith('.') ? `${p}${t}` : `${p}.${t}`
    return `${p}[${jqString(t)}]`
  }, from)

/** A string literal of `jq`. It begins an interpolation by `\(`, which JSON never writes: a backslash is always doubled. */
const jqString = (text: string): string => jsonText(text)

/** One option that binds a value to a name; what cannot be seen comes as JSON, whose escapes a terminal leaves alone. */
const option = (name: string, value: Json): string =>
  typeof value === 'string' && isPlain(value)
    ? `--arg ${name} ${shellWord(value)}`
    : `--argjson ${name} ${shellWord(jsonText(value))}`

const isHidden = (value: Json, hidden: Hidden): boolean => !sameJson(replaced(value, hidden), value)

const MARK = { hidden: true } as const

const replaced = (value: Json, hidden: Hidden): Json => {
  if (typeof value === 'string') return hidden.texts.includes(value) ? MARK : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((v: Json) => replaced(v, hidden))
  return Object.fromEntries(Object.entries(value).map(([k, v]: [string, Json]) => [k, replaced(v, hidden)]))
}

/** A value as an expression of `jq`, in which hidden texts are a variable. */
function literal(value: Json, hidden: Hidden): string {
  if (typeof value === 'string') return hidden.texts.includes(value) ? `$${hidden.variable}` : jqString(value)
  if (value === null || typeof value !== 'object') return jsonText(value)
  if (Array.isArray(value)) return `[${value.map((v: Json) => literal(v, hidden)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([k, v]: [string, Json]) => `${jqString(k)}: ${literal(v, hidden)}`)
    .join(', ')}}`
}
