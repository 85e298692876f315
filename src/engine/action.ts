import { matchesPattern } from './pattern.js'

/** Whether a list of action patterns covers an action: letter case is ignored, `*` and `?` are wildcards (IAM User Guide, "IAM JSON policy elements: Action"). */
export const coversAction = (patterns: readonly string[], action: string): boolean => {
  const wanted = action.toLowerCase()
  return patterns.some((p) => matchesPattern({ text: p.toLowerCase() }, wanted))
}
