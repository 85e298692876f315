import { tokens } from '../engine/pointer.js'
import { nodeAt, positionOf, readJson } from '../engine/policy/json.js'
import type { HopStory, Place } from './story.js'

/**
 * The place in a file of the repository where the thing that a pointer names stands: in the workflow, or in a policy document
 * that was read from the repository. The nearest thing around it when it has no place of its own; undefined when not even the
 * step is known.
 */
export function locate(hop: HopStory, pointer: string): Place | undefined {
  if (!pointer.startsWith('/workflow')) return locateInDocument(hop, pointer)
  // A claim is nobody's to edit: the place is that of the job's fact which it follows from.
  const fact = pointer.startsWith('/workflow/claims') ? factBehind(hop, pointer) : pointer
  for (let p = fact; p !== ''; p = p.slice(0, p.lastIndexOf('/'))) {
    if (Object.hasOwn(hop.places, p)) return hop.places[p]
  }
  return
}

function factBehind(hop: HopStory, pointer: string): string {
  const name = tokens(pointer)[2]
  if (name === 'aud') return '/workflow/inputs/audience'
  const { environment, event } =
    ('diagnosis' in hop.outcome ? hop.outcome.diagnosis.kase.workflow.job : undefined) ?? {}
  if (name === 'sub' || name === 'environment') return environment ? '/workflow/job/environment' : '/workflow/job/event'
  return name === 'event_name' || (name === 'ref' && event) ? '/workflow/job/event' : '/workflow'
}

function locateInDocument(hop: HopStory, pointer: string): Place | undefined {
  if (!('diagnosis' in hop.outcome)) return
  const documents = Object.entries(hop.outcome.diagnosis.kase.written ?? {})
  const [at, document] = documents.find(([p]) => `${pointer}/`.startsWith(`${p}/`)) ?? []
  if (at === undefined || !document?.file) return
  for (let p = pointer.slice(at.length); document.places; p = p.slice(0, p.lastIndexOf('/'))) {
    const place = Object.hasOwn(document.places, p) ? document.places[p] : undefined
    if (place) return { file: document.file, ...place }
    if (p === '') break
  }
  const read = readJson(document.text)
  const names = tokens(pointer.slice(at.length))
  const start = { line: document.line ?? 1, column: document.column ?? 1 }
  const file = document.file
  if ('error' in read) return { file, ...start }
  // The element itself, or as much of the way to it as the text has.
  const depth = names.findIndex((_, i) => !nodeAt(read.node, names.slice(0, i + 1)))
  const node = nodeAt(read.node, depth < 0 ? names : names.slice(0, depth)) ?? read.node
  const { line, column } = positionOf(document.text, node.range.start)
  return { file, line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column }
}
