import type { Node } from 'yaml'
import { entries, entry, type Position, positionOf, rootOf, textOf, type WorkflowDocument } from './document.js'
import { mentionsSecret, parseReference, parseVariable, type Reference } from './expression.js'

/** One input of a step as it stands in the file. */
export interface StepInput {
  /** The value before GitHub fills in expressions. */
  readonly raw: string
  /** The secret or variable the value is exactly, looked up through `env` where it goes by one. */
  readonly from?: Reference
  /** Whether a secret has a part in the value. */
  readonly secret: boolean
  readonly at?: Position
}

/** The `with:` of a step, by lower-case name, as the runner does not tell them apart by case. */
export function stepInputs(doc: WorkflowDocument, job: Node | undefined, step: Node): Record<string, StepInput> {
  const scopes = [step, job, rootOf(doc)]
  return Object.fromEntries(
    entries(doc, entry(doc, step, 'with')?.value).map(([name, { key, value }]) => {
      const raw = textOf(value) ?? ''
      const meant = throughEnvironment(doc, scopes, raw)
      const from = parseReference(meant)
      const at = positionOf(doc, key)
      return [
        name.toLowerCase(),
        { raw, ...(from ? { from } : {}), secret: mentionsSecret(meant), ...(at ? { at } : {}) },
      ]
    }),
  )
}

/** The text of `env:` behind a value such as `${{ env.ROLE }}`; the innermost scope wins. A value that is not one stays. */
function throughEnvironment(doc: WorkflowDocument, scopes: readonly (Node | undefined)[], raw: string): string {
  const name = parseVariable(raw)
  if (name === undefined) return raw
  const found = scopes.map((scope) => entry(doc, entry(doc, scope, 'env')?.value, name)).find((e) => e !== undefined)
  return textOf(found?.value) ?? raw
}
