import { isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import { type Entry, entries, entry, textOf, type WorkflowDocument } from '../../workflow/document.js'
import { addEntry, isShared, removeEntry, replaceValue } from './mapping.js'
import type { Splice } from './splice.js'
import type { ScalarValue, YamlValue } from './yamlValue.js'

/** A path into the file's data. */
export type Path = readonly (string | number)[]

/** One change: the text to put, and what the file is to say afterwards. `undefined` means that the entry is gone. */
export interface Plan {
  readonly splice: Splice
  readonly path: Path
  readonly value: unknown
  /** What the reader has to know of the change. */
  readonly note?: string
}

/** A change that cannot be made, and why. */
export interface Refusal {
  readonly why: string
}

/** A change to make, one that is already there, or why it cannot be made. */
export type Planned = Plan | Refusal | 'done'

/** What a value is as data. */
export const dataOf = (value: YamlValue): unknown =>
  value.is === 'scalar'
    ? value.value
    : value.is === 'lines'
      ? value.lines.join('\n')
      : Object.fromEntries(value.entries)

/** Sets an entry of a mapping that is there. */
export function planSet(
  doc: WorkflowDocument,
  map: YAMLMap,
  path: Path,
  name: string,
  value: YamlValue,
  after?: string,
): Planned {
  const found = entry(doc, map, name, true)
  if (!found) return { splice: addEntry(doc, map, name, value, after), path: [...path, name], value: dataOf(value) }
  if (value.is === 'scalar' && textOf(found.value) === String(value.value)) return 'done'
  return { splice: replaceValue(doc, map, found, value), path: [...path, nameOf(found)], value: dataOf(value) }
}

/** Sets an entry of a mapping inside a mapping, which is made when it is missing, empty or an alias. */
export function planSetWithin(
  doc: WorkflowDocument,
  map: YAMLMap,
  path: Path,
  outer: string,
  name: string,
  value: YamlValue,
  after?: string,
): Planned {
  const found = entry(doc, map, outer)
  if (found && isMap(found.value) && !isShared(found)) return planSet(doc, found.value, [...path, outer], name, value)
  const inner = value.is === 'scalar' ? value.value : String(dataOf(value))
  const others = found ? scalarEntries(doc, found) : []
  if (!others) return { why: `\`${outer}\` is not a mapping of plain values` }
  const same = others.find(([n]) => n.toLowerCase() === name.toLowerCase())
  if (same && String(same[1]) === String(inner)) return 'done'
  const whole: YamlValue = { is: 'map', entries: [...others.filter((e) => e !== same), [name, inner]] }
  const splice = found ? replaceValue(doc, map, found, whole) : addEntry(doc, map, outer, whole, after)
  return { splice, path: [...path, outer], value: dataOf(whole) }
}

/** The entries an alias stands for, none for an empty value; undefined when they are not all scalars. */
function scalarEntries(doc: WorkflowDocument, e: Entry): (readonly [string, ScalarValue])[] | undefined {
  if (e.value === undefined || (isScalar(e.value) && textOf(e.value) === undefined)) return []
  if (!isMap(e.value)) return
  const list = entries(doc, e.value).map(
    ([name, { value }]) => [name, isScalar(value) ? value.value : undefined] as const,
  )
  return list.every((pair): pair is readonly [string, ScalarValue] => SCALARS.has(typeof pair[1])) ? list : undefined
}

const SCALARS = new Set(['string', 'number', 'boolean'])

/** Takes an entry out of a mapping; nothing to do when it is not there. */
export function planRemove(doc: WorkflowDocument, map: Node | undefined, path: Path, name: string): Planned {
  const found = entry(doc, map, name, true)
  if (!found || !isMap(map)) return 'done'
  return { splice: removeEntry(doc, map, nameOf(found)), path: [...path, nameOf(found)], value: undefined }
}

const nameOf = (e: Entry): string => textOf(e.key) ?? ''
