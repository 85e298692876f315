import { parseArn } from '../../engine/arn.js'
import type { Case, Json } from '../../engine/case.js'
import { type RecordedCall, readEvent } from '../cloudTrailEvent.js'
import { callJson } from './awsJson.js'
import { isSigned, type Look, type Reader, type Reading } from './reader.js'
import { role } from './role.js'
import { answerIn, unanswered } from './unanswered.js'
import { rungsInto } from './viewer.js'

/**
 * The event that CloudTrail has of the denied call: the subject that AWS really saw. A call with a token is recorded in the
 * role's account only, others in the caller's for certain.
 */
export const deniedEvent: Reader = {
  what: 'the denied event in CloudTrail',
  after: [role],
  wants: ({ diagnosis: { kase }, eyes }) =>
    eyes.means.inputs.evidence.cloudtrail &&
    kase.answer?.from === 'sts' &&
    /^AccessDenied/.test(kase.answer.code ?? ''),
  read,
}

/** Seconds; events come about five minutes late, and those of earlier tries of the job tell as much. */
const LOOK_BACK = 3600

async function read(look: Look): Promise<Reading> {
  const { kase } = look.diagnosis
  const { api = '', 'role-arn': roleArn, region: asked } = kase.workflow.inputs
  const account = parseArn((isSigned(look.diagnosis) ? kase.source.caller?.arn : roleArn) ?? '')?.account
  // The global endpoint records in us-east-1.
  const region = asked ?? 'us-east-1'
  if (!account || !/^[a-z0-9-]+$/.test(region)) return { notes: [] }
  const host = `cloudtrail.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  const target = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents'
  const now = Math.floor(look.eyes.means.host.now() / 1000)
  const input = {
    LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: api }],
    StartTime: now - LOOK_BACK,
    MaxResults: 50,
  }
  const notes: string[] = []
  for await (const rung of rungsInto(account, look)) {
    if ('note' in rung) {
      notes.push(rung.note)
      continue
    }
    const { arn, credentials } = rung.viewer
    try {
      const answer = await callJson({ service: 'cloudtrail', target, region, host }, input, credentials, look.eyes)
      return { notes: [...notes, tell(eventsIn(answer), kase, arn)] }
    } catch (error) {
      notes.push(unanswered('cloudtrail:LookupEvents', arn, answerIn(error)))
    }
  }
  return {
    notes:
      notes.length > 0 ? notes : [`CloudTrail was not asked: no credentials for account \`${account}\` are at hand`],
  }
}

function eventsIn({ Events }: Readonly<Record<string, unknown>>): RecordedCall[] {
  return (Array.isArray(Events) ? Events : []).flatMap((e: unknown) => {
    const text = typeof e === 'object' && e !== null ? (e as Record<string, unknown>).CloudTrailEvent : undefined
    return typeof text === 'string' ? (parse(text) ?? []) : []
  })
}

function parse(text: string): RecordedCall | undefined {
  try {
    return readEvent(JSON.parse(text) as Json)
  } catch {
    return undefined
  }
}

function tell(events: readonly RecordedCall[], { answer, workflow }: Case, arn: string): string {
  const ours = events.find((e) => e.requestId !== undefined && e.requestId === answer?.['request-id'])
  const alike = ours ?? events.find((e) => e.roleArn === workflow.inputs['role-arn'] && e.answer !== undefined)
  const by = `\`cloudtrail:LookupEvents\` as \`${arn}\``
  if (!alike) return `${by} has no event of the denied call yet; events come about five minutes late`
  const seen = alike.subject ? `the subject \`${alike.subject}\`` : `the caller \`${alike.caller ?? 'unknown'}\``
  return `${by} says that AWS saw ${seen}${ours ? '' : ' at an earlier try for the same role'}`
}
