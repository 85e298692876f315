import { matchesPattern } from './pattern.js'
import { contextKind } from './subject.js'

/** What separates the context that a policy names from the one a subject has. */
export type ContextDifference =
  | 'case'
  | 'format'
  | 'impossible'
  | 'template'
  | 'environment'
  | 'environment-vs-ref'
  | 'ref-vs-environment'
  | 'pull-request'
  | 'ref'

// GitHub's events; only `pull_request` ever stands in a default subject (docs.github.com "Events that trigger workflows").
const EVENTS = new Set(
  `branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork
  gollum image_version issue_comment issues label merge_group milestone page_build public pull_request_review
  pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status watch
  workflow_call workflow_dispatch workflow_run`.split(/\s+/),
)

/** Names of claims that a custom subject template can put into a subject. */
const CLAIM =
  'actor|actor_id|base_ref|enterprise|enterprise_id|environment_node_id|event_name|head_ref|job_workflow_ref|job_workflow_sha|' +
  'ref_type|repository|repository_id|repository_owner|repository_owner_id|repository_visibility|runner_environment|run_id|sha|' +
  'workflow|workflow_ref|workflow_sha|repo_property_\\w+'
const CLAIM_FIRST = new RegExp(`^(${CLAIM}|environment|ref|context):`)
const CLAIM_WITHIN = new RegExp(`(^|:)(${CLAIM}):`)

/** Whether a subject without `repo:` in front is one of a custom template (docs.github.com "OpenID Connect reference"). */
export const isTemplated = (subject: string): boolean => CLAIM_FIRST.test(subject)

/** Whether a context holds more than GitHub's default subject ever has: a value's own colon would be `%3A`. */
export const isExtended = (context: string): boolean =>
  CLAIM_WITHIN.test(context) || /^(environment|ref):[^:]*:/.test(context) || /^pull_request:/.test(context)

/** How the context in a condition value misses the real one; undefined when it is met. Wildcards count as wildcards. */
export function contextDifference(expected: string, actual: string): ContextDifference | undefined {
  if (matchesPattern({ text: expected }, actual)) return
  if (isExtended(actual)) return 'template'
  if (matchesPattern({ text: expected.toLowerCase() }, actual.toLowerCase())) return 'case'
  const fault = faultOf(expected)
  if (fault) return fault
  const wanted = contextKind(expected)
  const is = contextKind(actual)
  if (is === 'environment') return wanted === 'environment' ? 'environment' : 'environment-vs-ref'
  if (wanted === 'environment') return 'ref-vs-environment'
  return is === 'pull_request' ? 'pull-request' : 'ref'
}

/** What is wrong with a context that no default subject can have; undefined when one can. */
function faultOf(context: string): 'format' | 'impossible' | undefined {
  const head = context.replace(/[:*?].*$/s, '')
  if (context === head && (EVENTS.has(head) || head === 'pull-request')) return 'impossible'
  if (EVENTS.has(head) || /^event(_name)?$/.test(head)) return 'impossible'
  if (/^ref:refs\/pull\//.test(context)) return 'impossible'
  if (/refs\/heads\/.*refs\/heads\/|ref:.*ref:|refs\/tags\/refs\/|refs\/heads\/refs\//.test(context)) return 'format'
  if (isExtended(context)) return 'format'
  if (/^(environment:.+|pull_request$|ref:refs\/(heads|tags)\/.+|ref:refs\/.*[*?])/s.test(context)) return
  // A wildcard near the front may stand for whatever is missing.
  return /^(r(e(f(:(r(e(f(s(\/)?)?)?)?)?)?)?)?|e\w*|p\w*)?[*?]/.test(context) ? undefined : 'format'
}
