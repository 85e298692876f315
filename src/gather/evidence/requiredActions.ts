import { parseArn, parsePrincipalArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { diagnose } from '../../engine/diagnose.js'
import { callerOf } from '../caseOf.js'
import type { HopOutcome } from '../hop.js'
import type { Eyes } from './eyes.js'
import type { Look } from './reader.js'
import { see, TIME_IS_UP } from './see.js'
import { type Simulated, simulate, simulatedWords } from './simulate.js'

/** What the deploy needs of a role that was granted: sentences on what was asked of whom, and on each action that is missing. */
export interface Needs {
  readonly missing: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Whether a granted role may do what the deploy needs, as far as AWS's simulator can tell: the role's own policies, its
 * boundary and service control policies. Policies of the resources themselves are not part of it, so that a missing action
 * is a warning and not a refusal. Never rejects.
 */
export async function lookForNeeds(hop: HopOutcome & { granted: true }, eyes: Eyes): Promise<Needs> {
  const { requiredActions: wanted } = eyes.means.inputs.evidence
  const role = parsePrincipalArn(hop.node.role)
  if (wanted.length === 0 || role?.kind !== 'role') return { missing: [], notes: [] }
  const look = lookAs(hop, eyes)
  const resources = [...new Set(wanted.map(({ resource }) => resource))]
  const each = await Promise.all(
    resources.map(async (resource) => {
      const names = wanted.flatMap((w) => (w.resource === resource ? [w.action] : []))
      const seen = await see(role.account, 'iam:SimulatePrincipalPolicy', look, (iam, until) =>
        simulate(hop.node.role, names, resource, iam, until),
      )
      return seen.is === 'there'
        ? { said: seen.value, notes: [...seen.notes, ...seen.value.map((s) => sentence(s, seen.by.arn))] }
        : { said: [], notes: [...seen.notes, `the required actions on \`${resource}\` were not looked at`] }
    }),
  ).catch((error: unknown) => [
    { said: [], notes: [eyes.signal.aborted ? TIME_IS_UP : error instanceof Error ? error.message : String(error)] },
  ])
  const missing = each.flatMap(({ said }) => said.filter((s) => s.decision !== 'allowed'))
  return {
    missing: missing.map(
      (s) => `the role \`${hop.node.role}\` may not do what \`required-actions\` names: ${simulatedWords(s)}`,
    ),
    notes: [...new Set(each.flatMap(({ notes }) => notes))],
  }
}

const sentence = (s: Simulated, as: string): string =>
  `\`iam:SimulatePrincipalPolicy\` as \`${as}\` says, without the policies of the resource itself: ${simulatedWords(s)}`

/** The session itself may look into its own account, unless it was opened with a policy that lets it do nothing. */
function lookAs({ node, session }: HopOutcome & { granted: true }, eyes: Eyes): Look {
  const kase: Case = {
    workflow: { inputs: { api: 'AssumeRole', 'role-arn': node.role } },
    source: { caller: callerOf(session, node.role) },
    target: {},
  }
  const isHub = node.reaches.length > 0
  return {
    diagnosis: diagnose(kase, []),
    credentials: isHub && parseArn(session.arn) ? session.credentials : undefined,
    eyes,
  }
}
