import { parsePrincipalArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import { SESSION_NAME } from '../../engine/gates/request.js'
import type { Comparison } from '../../engine/judgement.js'
import { literalValues, trustCondition } from '../trustCondition.js'

/** The policy variable by which a role lets users in under their own name only. */
const USER_NAME = /^\$\{aws:username\}$/i

export default defineCause({
  id: 'role-session-name-condition',
  title: 'the trust policy pins the role session name to another one',
  culprit: 'fact',
  find: (c, kase, want) => {
    const found = trustCondition(c, want, /^sts:rolesessionname$/)
    return found && { ...found, values: namesFor(c, kase).filter((v) => SESSION_NAME.test(v)) }
  },
  explain: ({ expected, actual }) => ({
    what: `the trust policy requires \`sts:RoleSessionName\` to be ${expected}, and ${actual}`,
    why: 'the key holds the session name that the request asks for',
    fix: 'in the workflow, set the session name to the one that the trust policy asks for',
  }),
  remedies: ({ values }) => values.map((value) => [{ op: 'add', path: '/workflow/inputs/session-name', value }]),
})

/** The session names that the condition takes: its literal values, `${aws:username}` filled in, `prefix-*` with ours behind. */
function namesFor(c: Comparison, kase: Case): string[] {
  const caller = parsePrincipalArn(kase.source.caller?.arn ?? '')
  const user = caller?.kind === 'user' && c.expected.some((v) => USER_NAME.test(v)) ? [caller.name] : []
  const prefix = c.expected.find((v) => /like/i.test(c.test) && /^[^*?$]+\*$/.test(v))?.slice(0, -1)
  const behind = prefix === undefined ? [] : [`${prefix}${kase.workflow.inputs['session-name'] ?? ''}`.slice(0, 64)]
  return [...literalValues(c), ...user, ...behind]
}
