import type { Diagnosis } from '../engine/diagnose.js'
import type { GateId } from '../engine/gates/index.js'
import { type Comparison, comparisons } from '../engine/judgement.js'
import { cloudTrailCommand } from './cloudTrail.js'
import { type LinkState, linksOf } from './summary/links.js'
import type { HopView } from './view.js'
import { quoted } from './words.js'

/** How a question of the checklist is answered. */
export type ChecklistAnswer = 'yes' | 'no' | 'not seen' | 'not needed'

/** One line of the checklist; `words` are a phrase with values between backticks. */
export interface ChecklistLine {
  readonly question: string
  readonly answer: ChecklistAnswer
  readonly words: string
}

/**
 * The seven things that people are told to go through when Terraform cannot assume a role, each answered from the facts of this
 * hop; what was not looked at is said to be so.
 */
export function terraformChecklist(h: HopView): readonly ChecklistLine[] {
  const d = h.diagnosis
  if (!d) return h.status === 'granted' ? GRANTED_CHECKLIST : []
  return [roleArn(h, d), gate(h, 'trust-policy', TRUST), caller(h, d), mfa(d), externalId(d), assumed(d), cloudTrail(h)]
}

const ROLE = 'the role ARN is right'
const TRUST = "the role's trust policy allows the caller"
const CALLER = 'the caller may assume the role'
const MFA = 'no MFA is asked for, which Terraform cannot present'
const EXTERNAL_ID = 'the external ID is the one that is asked for'
const ASSUMED = 'the role was assumed for real'
const CLOUDTRAIL = 'CloudTrail has the call'

const yes = (question: string, words: string): ChecklistLine => ({ question, answer: 'yes', words })

/** The checklist of a role that was granted. */
export const GRANTED_CHECKLIST: readonly ChecklistLine[] = [
  yes(ROLE, 'AWS knows the role'),
  yes(TRUST, 'AWS granted the call'),
  yes(CALLER, 'AWS granted the call'),
  yes(MFA, 'AWS granted the call without'),
  yes(EXTERNAL_ID, 'AWS granted the call with what is sent'),
  yes(ASSUMED, 'a session was opened, and its credentials were dropped'),
  { question: CLOUDTRAIL, answer: 'not needed', words: 'there is no denied event to look for' },
]

const STATES: Readonly<Record<LinkState, readonly [ChecklistAnswer, string]>> = {
  holds: ['yes', 'nothing in it refuses the call'],
  broken: ['no', 'it refuses the call, see above'],
  unknown: ['not seen', 'it could not be read'],
  'not reached': ['not seen', 'the call is refused before'],
}

function gate(h: HopView, id: GateId, question: string): ChecklistLine {
  const link = linksOf(h).find((l) => l.gate === id)
  const [answer, words] = STATES[link?.state ?? 'unknown']
  return { question, answer, words }
}

function roleArn(h: HopView, { kase }: Diagnosis): ChecklistLine {
  const { role, trustPolicy } = kase.target
  const line = (answer: ChecklistAnswer, words: string): ChecklistLine => ({ question: ROLE, answer, words })
  if (role?.exists === false) return line('no', `account ${quoted(h.account)} has no role of that name`)
  if (!h.arn) return line('no', `${quoted(h.hop.roleArn)} is no ARN of a role`)
  if (role?.exists || trustPolicy !== undefined) return line('yes', 'the role was read')
  return line('not seen', 'it is well formed; whether there is such a role AWS does not tell a caller that it refuses')
}

function caller(h: HopView, { kase }: Diagnosis): ChecklistLine {
  return kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
    ? { question: CALLER, answer: 'not needed', words: 'the call carries a token and is not signed by a caller' }
    : gate(h, 'identity-policy', CALLER)
}

function mfa(d: Diagnosis): ChecklistLine {
  return condition(d, MFA, /^aws:multifactorauth/i, {
    none: ['yes', 'the trust policy asks for none'],
    holds: ['yes', 'the condition on it holds'],
    fails: [
      'no',
      'the policy asks for MFA; Terraform can send no code, so the caller must have its session from a call with MFA',
    ],
  })
}

function externalId(d: Diagnosis): ChecklistLine {
  const sent = d.kase.workflow.inputs['external-id']
  const words = typeof sent === 'string' ? 'an `external_id` is sent' : 'no `external_id` is sent'
  return condition(d, EXTERNAL_ID, /^sts:externalid$/i, {
    none: ['yes', `the trust policy asks for none; ${words}`],
    holds: ['yes', words],
    fails: ['no', `${words}, and the trust policy asks for ${typeof sent === 'string' ? 'another' : 'one'}`],
  })
}

interface Answers {
  readonly none: readonly [ChecklistAnswer, string]
  readonly holds: readonly [ChecklistAnswer, string]
  readonly fails: readonly [ChecklistAnswer, string]
}

function condition(d: Diagnosis, question: string, key: RegExp, answers: Answers): ChecklistLine {
  if (d.kase.target.trustPolicy === undefined)
    return { question, answer: 'not seen', words: 'the trust policy could not be read' }
  const found = comparisons(d.judgement).filter((c: Comparison) => key.test(c.key))
  const about = found.filter((c) => d.findings.some((f) => f.demand.comparison.at === c.at))
  const wrong = found.length > 0 && found.every((c) => c.truth === 'false')
  const [answer, words] =
    found.length === 0
      ? answers.none
      : about.length > 0 || wrong
        ? answers.fails
        : found.some((c) => c.truth === 'true')
          ? answers.holds
          : (['not seen', 'the condition on it could not be judged'] as const)
  return { question, answer, words }
}

function assumed({ kase: { answer } }: Diagnosis): ChecklistLine {
  const words = answer ? `AWS was asked and answered ${quoted(answer.code ?? answer.message)}` : 'no call was made'
  return { question: ASSUMED, answer: 'no', words }
}

function cloudTrail(h: HopView): ChecklistLine {
  const note = h.hop.notes.find((n) => /cloudtrail/i.test(n))
  if (note !== undefined)
    return { question: CLOUDTRAIL, answer: /not looked at|not read/.test(note) ? 'not seen' : 'yes', words: note }
  const words = cloudTrailCommand(h)
    ? 'not looked at; the command that finds the event is under the raw details, and `cloudtrail: true` runs it'
    : 'there is no denied event to look for'
  return { question: CLOUDTRAIL, answer: cloudTrailCommand(h) ? 'not seen' : 'not needed', words }
}
