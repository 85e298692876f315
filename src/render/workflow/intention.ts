import { parseWorkflow, type WorkflowDocument } from '../../workflow/document.js'
import type { Path, Plan } from './plan.js'

/** Whether a text says what the old one said with exactly this one change, and is still without errors. */
export function saysAfter(before: WorkflowDocument, text: string, plan: Plan): boolean {
  const after = parseWorkflow(text)
  if (after.yaml.errors.length > 0) return false
  try {
    return canonical(changed(before.yaml.toJS(), plan.path, plan.value)) === canonical(after.yaml.toJS())
  } catch {
    // An alias without its anchor, or one that multiplies without end.
    return false
  }
}

/** The data with one entry set, or taken out for undefined; the rest is shared, the data itself is not touched. */
function changed(data: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value
  if (Array.isArray(data)) return data.with(Number(head), changed(data[Number(head)], rest, value))
  const { [head]: old, ...others } = (data ?? {}) as Record<string | number, unknown>
  const next = changed(old, rest, value)
  return next === undefined ? others : { ...others, [head]: next }
}

/** The data as text that does not depend on the order of entries. */
const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )
