import { isSeq, type Node } from 'yaml'
import { entry, resolve, textOf, type WorkflowDocument } from './document.js'

/** A step of a list with the id under which the runner knows it. */
export interface IdentifiedStep {
  readonly id: string
  readonly node: Node
}

/** The longest id that is made up for a step. */
const MAX_LENGTH = 100

/**
 * The steps of one list with their ids: the explicit ones, and for the rest `__owner_repo`, `__self`, `__run` and the like,
 * with `_2`, `_3`, … when the id is taken (actions/languageservices, converter/steps.ts and id-builder.ts).
 */
export function identifySteps(doc: WorkflowDocument, list: unknown): IdentifiedStep[] {
  const steps = resolve(doc, list)
  if (!isSeq(steps)) return []
  const nodes = steps.items.map((item) => resolve(doc, item)).filter((node) => node !== undefined)
  const explicit = nodes.map((node) => textOf(entry(doc, node, 'id')?.value))
  const taken = new Set(explicit.filter((id) => id !== undefined))
  return nodes.map((node, i) => ({ id: explicit[i] || unique(generatedId(doc, node), taken), node }))
}

function generatedId(doc: WorkflowDocument, step: Node): string {
  const uses = textOf(entry(doc, step, 'uses')?.value)
  const waiting = ['wait', 'wait-all', 'cancel'].find((key) => entry(doc, step, key))
  const name = uses === undefined ? waiting : nameOfAction(uses)
  return `__${name || 'run'}`.replaceAll(/[^A-Za-z0-9_-]/g, '_')
}

function nameOfAction(uses: string): string {
  if (uses.startsWith('docker://')) return uses.slice('docker://'.length)
  if (/^(\.[/\\]|\$\/)/.test(uses)) return 'self'
  return repositoryOfAction(uses) ?? ''
}

/** `owner/repo` of a `uses:` value such as `owner/repo/path@ref`; undefined for local and container actions. */
export function repositoryOfAction(uses: string): string | undefined {
  if (/^(docker:|\.[/\\]|\$\/)/.test(uses)) return
  const [path, ref, ...more] = uses.split('@')
  const [owner, repo] = (path ?? '').split(/[\\/]/).filter((segment) => segment !== '')
  return owner && repo && ref && more.length === 0 ? `${owner}/${repo}` : undefined
}

function unique(base: string, taken: Set<string>): string {
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt === 1 ? '' : `_${attempt}`
    const id = base.slice(0, MAX_LENGTH - suffix.length) + suffix
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
