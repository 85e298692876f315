import { parsePrincipalArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { requestOf } from '../../engine/request.js'
import { holderOf } from './holder.js'
import { identityPolicies } from './identityPolicies.js'
import { isSigned, type Look, lacks, type Reader, type Reading } from './reader.js'
import { role } from './role.js'
import { see } from './see.js'
import { simulate, simulatedWords } from './simulate.js'

/**
 * What AWS's own simulator makes of the caller's side, where that could not be read in whole, or where everything read lets
 * the call through and AWS did not. It is told and decides nothing: it knows no trust policies.
 */
export const secondOpinion: Reader = {
  what: "the simulator's opinion on the caller's side",
  wants: ({ diagnosis }) =>
    isSigned(diagnosis) &&
    diagnosis.kase.answer !== undefined &&
    principalOf(diagnosis.kase) !== undefined &&
    (lacks(diagnosis, 'identity-policies', /identity policies/) || diagnosis.kind === 'unexplained'),
  after: [role, identityPolicies],
  read,
}

/** The ARN that the simulator takes: of a session its role's (IAM API Reference, SimulatePrincipalPolicy, PolicySourceArn). */
function principalOf(kase: Case): string | undefined {
  const arn = kase.source.caller?.arn ?? ''
  const who = parsePrincipalArn(arn)
  if (who?.kind === 'user' || who?.kind === 'role') return arn
  if (who?.kind !== 'session') return undefined
  return `arn:${who.partition}:iam::${who.account}:role${kase.source.caller?.['role-path'] ?? '/'}${who.name}`
}

async function read(look: Look): Promise<Reading> {
  const { kase } = look.diagnosis
  const principal = principalOf(kase)
  const holder = holderOf(kase)
  const roleArn = kase.workflow.inputs['role-arn']
  if (!principal || !holder || !roleArn) return { notes: [] }
  const { actions } = requestOf(kase)
  const seen = await see(holder.account, 'iam:SimulatePrincipalPolicy', look, (iam, until) =>
    simulate(principal, actions, roleArn, iam, until),
  )
  if (seen.is !== 'there') return { notes: seen.notes }
  return {
    notes: [
      ...seen.notes,
      ...seen.value.map(
        (s) =>
          `\`iam:SimulatePrincipalPolicy\` as \`${seen.by.arn}\` says, for the caller's side only because it knows no trust policies: ${simulatedWords(s)}`,
      ),
    ],
  }
}
