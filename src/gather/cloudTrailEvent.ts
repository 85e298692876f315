import type { Answer, Api, Json } from '../engine/case.js'

type Members = Readonly<Record<string, Json>>

/** What CloudTrail recorded of one attempt to assume a role. */
export interface RecordedCall {
  readonly api: Api
  readonly roleArn?: string
  readonly sessionName?: string
  readonly externalId?: string
  readonly durationSeconds?: number
  readonly region?: string
  readonly requestId?: string
  /** The subject of the token as AWS saw it. */
  readonly subject?: string
  readonly issuer?: string
  readonly audience?: string
  /** Who signed the call. */
  readonly caller?: string
  readonly answer?: Answer
}

/**
 * Reads one event of CloudTrail, or undefined when it is not of a role being assumed. A token's subject stands in
 * `userIdentity.userName`, or in `requestParameters.subjectFromWebIdentityToken` (IAM User Guide, "Logging IAM and AWS STS API
 * calls with AWS CloudTrail"). Total: a member of another shape is left out.
 */
export function readEvent(event: Json): RecordedCall | undefined {
  const e = membersOf(event)
  const api = e.eventName
  if (api !== 'AssumeRole' && api !== 'AssumeRoleWithWebIdentity') return undefined
  const asked = membersOf(e.requestParameters)
  const who = membersOf(e.userIdentity)
  const [, issuer, audience] = /:oidc-provider\/([^:]+):([^:]+):/.exec(text(who.principalId) ?? '') ?? []
  const provider = /:oidc-provider\/([^:]+)/.exec(text(who.identityProvider) ?? '')?.[1]
  const web = api === 'AssumeRoleWithWebIdentity'
  const caller = web ? undefined : text(who.arn)
  const answer = answerIn(e)
  return clean({
    api,
    roleArn: text(asked.roleArn),
    sessionName: text(asked.roleSessionName),
    externalId: text(asked.externalId),
    durationSeconds: typeof asked.durationSeconds === 'number' ? asked.durationSeconds : undefined,
    region: text(e.awsRegion),
    requestId: text(e.requestID),
    subject: web ? (text(who.userName) ?? text(asked.subjectFromWebIdentityToken)) : undefined,
    issuer: web ? (issuer ?? provider) : undefined,
    audience: web ? audience : undefined,
    caller,
    answer,
  }) as RecordedCall
}

/** The code is AWS's own; the message of a denied web identity call is `An unknown error occurred`, and is shown as it is. */
function answerIn(e: Members): Answer | undefined {
  const [code, message, id] = [text(e.errorCode), text(e.errorMessage), text(e.requestID)]
  if (code === undefined && message === undefined) return undefined
  return { from: 'sts', message: message ?? code ?? '', ...(code ? { code } : {}), ...(id ? { 'request-id': id } : {}) }
}

const membersOf = (json: Json | undefined): Members =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as Members) : {}

const text = (json: Json | undefined): string | undefined =>
  typeof json === 'string' && json !== '' ? json : undefined

const clean = (o: object): object => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))
