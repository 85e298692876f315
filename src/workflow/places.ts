import type { Node } from 'yaml'
import { below, type Pointer } from '../engine/pointer.js'
import { entry, positionOf, rootOf, type WorkflowDocument } from './document.js'
import { engineName } from './inputName.js'
import { findJob } from './jobStep.js'
import { permissionBlock } from './permissionBlock.js'
import type { StepInput } from './stepInputs.js'

/** A place in a file of the job's repository, 1-based. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Places of a workflow by the pointer of the fact that stands there. */
export type Places = Readonly<Record<string, Place>>

/** The places of everything one job and its step say. */
export function placesOfJob(
  doc: WorkflowDocument,
  file: string,
  jobId: string,
  step: Node | undefined,
  inputs: Readonly<Record<string, StepInput>>,
): Places {
  const job = findJob(doc, jobId)
  const permission = permissionBlock(doc, jobId)
  const named: readonly (readonly [Pointer, Node | undefined])[] = [
    ['/workflow/job/event', entry(doc, rootOf(doc), 'on')?.key],
    ['/workflow/job', job?.key],
    ['/workflow/job/permission', permission?.idToken ?? permission?.entry.key],
    ['/workflow/job/environment', entry(doc, job?.value, 'environment')?.key],
    ['/workflow', entry(doc, step, 'uses')?.key ?? job?.key],
  ]
  return {
    ...Object.fromEntries(named.flatMap(([pointer, node]) => placed(pointer, file, node && positionOf(doc, node)))),
    ...Object.fromEntries(Object.entries(inputs).flatMap(([name, { at }]) => inputPlaces(name, file, at))),
  }
}

/** An input goes by the engine's name and, for messages on the input itself, by its own. */
const inputPlaces = (name: string, file: string, at: StepInput['at']): [string, Place][] =>
  [...new Set([engineName(name), name])].flatMap((n) => placed(below('/workflow/inputs', n), file, at))

const placed = (pointer: Pointer, file: string, at: StepInput['at']): [string, Place][] =>
  at ? [[pointer, { file, ...at }]] : []

/** The place of what a pointer names, else of the nearest thing around it; undefined when not even the step is known. */
export function placeOf(places: Places, pointer: string): Place | undefined {
  for (let p = pointer; p !== ''; p = p.slice(0, p.lastIndexOf('/'))) {
    if (Object.hasOwn(places, p)) return places[p]
  }
  return
}
