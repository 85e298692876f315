import type { Case, Claims, Json, RequestInputs } from '../engine/case.js'
import { jsonOf, readJson } from '../engine/policy/json.js'
import { type RecordedCall, readEvent } from '../gather/cloudTrailEvent.js'
import { readText } from './files.js'
import { UsageError } from './usage.js'

const OPTION = '--cloudtrail-event'

/**
 * The case with what CloudTrail recorded of the call; facts that were given otherwise stay. FILE holds one event as the
 * console shows it, a log file (`Records`), what `aws cloudtrail lookup-events` prints (`Events`), or events as text.
 */
export function withEvent(kase: Case, path: string | undefined): Case {
  if (path === undefined) return kase
  const call = readCall(path)
  const { inputs } = kase.workflow
  const { claims } = kase.workflow
  const seen = claims ?? (kase.workflow.repository === undefined ? claimsIn(call) : undefined)
  return {
    ...kase,
    workflow: { ...kase.workflow, inputs: { ...inputsIn(call), ...inputs }, ...(seen ? { claims: seen } : {}) },
    source: { ...(call.caller ? { caller: { arn: call.caller } } : {}), ...kase.source },
    ...(kase.answer || call.answer ? { answer: kase.answer ?? call.answer } : {}),
  } as Case
}

/** The event: of several the first that was denied. */
function readCall(path: string): RecordedCall {
  const { name, text } = readText(OPTION, path)
  const calls = eventsIn(text).flatMap((event) => readEvent(event) ?? [])
  const call = calls.find((c) => c.answer !== undefined) ?? calls[0]
  if (call) return call
  throw new UsageError(
    `${OPTION}: ${name}:1:1: expected an event of CloudTrail for \`AssumeRole\` or \`AssumeRoleWithWebIdentity\`, found ${eventsIn(text).length > 0 ? 'other events' : 'no event'}`,
  )
}

/** `lookup-events --output text` puts a tab or a line feed between the events, each of which is JSON. */
function eventsIn(text: string): Json[] {
  const whole = parse(text)
  if (whole === undefined)
    return text
      .split(/[\t\r\n]+/)
      .map((part) => parse(part))
      .filter((event) => event !== undefined)
  return unwrap(whole)
}

function unwrap(json: Json): Json[] {
  if (Array.isArray(json)) return json.flatMap(unwrap)
  if (typeof json === 'string') return [parse(json) ?? json]
  if (json === null || typeof json !== 'object') return []
  const { Records, Events, CloudTrailEvent } = json as Readonly<Record<string, Json>>
  const inner = Records ?? Events ?? CloudTrailEvent
  return inner === undefined ? [json] : unwrap(inner)
}

function parse(text: string): Json | undefined {
  const read = readJson(text)
  return 'node' in read ? jsonOf(read.node) : undefined
}

const inputsIn = (call: RecordedCall): RequestInputs => {
  const { api, roleArn, sessionName, externalId, durationSeconds, region } = call
  const values = {
    api,
    'role-arn': roleArn,
    'session-name': sessionName,
    'external-id': externalId,
    'duration-seconds': durationSeconds,
    region,
  }
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined))
}

/** The subject is what AWS saw; of the other claims an event tells little, and the rest stays unknown. */
function claimsIn({ subject, issuer, audience }: RecordedCall): Claims | undefined {
  if (subject === undefined) return undefined
  return {
    sub: subject,
    ...(issuer ? { iss: `https://${issuer}` } : {}),
    ...(audience ? { aud: audience } : {}),
  }
}
