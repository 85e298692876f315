import type { Case } from '../engine/case.js'
import type { Edit } from '../engine/edit.js'
import { at, below, type Pointer } from '../engine/pointer.js'

/** Adds a value to an element that is a scalar or a list: a list grows at its end, a scalar becomes a list of two. */
export function addTo(kase: Case, element: Pointer, value: unknown): Edit {
  const now = at(kase, element)
  if (Array.isArray(now)) return { op: 'add', path: below(element, '-'), value }
  return now === undefined ? { op: 'add', path: element, value } : { op: 'replace', path: element, value: [now, value] }
}

/** Puts a value in the place of another one in an element that is a scalar or a list; the form stays. */
export function replaceIn(kase: Case, element: Pointer, old: string, value: string): Edit {
  const now = at(kase, element)
  return { op: 'replace', path: Array.isArray(now) ? below(element, now.indexOf(old)) : element, value }
}
