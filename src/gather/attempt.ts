import { testimonyOf } from '../engine/answers.js'
import { parsePrincipalArn } from '../engine/arn.js'
import type { Answer, Api, Caller, Case, Claims, JobFacts, RepositoryFacts } from '../engine/case.js'
import type { Host } from '../host.js'
import { regionFor } from '../inputs/region.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { Inputs } from '../inputs.js'
import { isTooLarge, type Requests, requestsFor } from './assumeRequest.js'
import { callerOf, caseOf, secretsOf, withoutSecrets } from './caseOf.js'
import type { CredentialsAnswer } from './credentials.js'
import { type Flow, isWebIdentity } from './flow.js'
import { isForeseen } from './foresee.js'
import type { TokenSource } from './oidcToken.js'
import { retrying, STS_PACE } from './retry.js'
import type { Attempt } from './roles.js'
import type { Assumption, Credentials, Session } from './session.js'
import type { SessionTags } from './sessionTags.js'
import type { AssumeRequest, Sts } from './sts.js'

/** What became of one hop. A refused one is a case, with AWS's answer unless the call was foreseen to fail and not made. */
export type HopOutcome =
  | { readonly granted: true; readonly node: RoleNode; readonly session: Session; readonly ms: number }
  | {
      readonly granted: false
      readonly node: RoleNode
      readonly kase: Case
      /** The credentials the call was made with, for what is looked up afterwards. */
      readonly credentials: Credentials | undefined
      readonly ms: number
    }

/** What became of the hops that were tried; the last one decides, and is the attempt's own unless a hop before was refused. */
export interface Outcome {
  readonly attempt: Attempt
  readonly hops: readonly HopOutcome[]
}

/** Whether an attempt came out as its role's `expect` says. A role behind a refused hub was never asked for. */
export function isAsExpected({ attempt, hops }: Outcome): boolean {
  const last = hops.length === attempt.hops.length ? hops.at(-1) : undefined
  return last !== undefined && last.granted === (last.node.expect === 'granted')
}

/** What calls are made with and from. */
export interface Means {
  readonly inputs: Inputs
  readonly flow: Flow
  readonly sts: Sts
  readonly tokens: TokenSource
  /** The credentials of the static, chaining and ambient flows. */
  readonly source: () => Promise<CredentialsAnswer>
  readonly tags: SessionTags
  readonly job: JobFacts
  readonly repository: RepositoryFacts
  readonly host: Pick<Host, 'now' | 'random' | 'sleep' | 'info'>
  /** The means for a role that brings credentials of its own, instead of these. */
  readonly own?: (node: RoleNode) => Means | undefined
}

/** Runs attempts hop by hop. A role that several attempts go through is assumed once. */
export function attempter(means: Means): (attempt: Attempt) => Promise<Outcome> {
  const done = new Map<RoleNode, Promise<HopOutcome>>()
  const once = (node: RoleNode, before: HopOutcome | undefined): Promise<HopOutcome> => {
    const outcome = done.get(node) ?? assume(node, before, means.own?.(node) ?? means)
    done.set(node, outcome)
    return outcome
  }
  return async (attempt) => {
    const hops: HopOutcome[] = []
    for (const node of attempt.hops) {
      const outcome = await once(node, hops.at(-1))
      hops.push(outcome)
      if (!outcome.granted) break
    }
    return { attempt, hops }
  }
}

async function assume(node: RoleNode, before: HopOutcome | undefined, means: Means): Promise<HopOutcome> {
  const started = means.host.now()
  const end = await (before?.granted
    ? assumeAs(node, before.session.credentials, callerOf(before.session, before.node.role), means)
    : isWebIdentity(means.flow.kind)
      ? assumeWithToken(node, means)
      : assumeAtHand(node, means))
  const ms = means.host.now() - started
  return end.granted
    ? { granted: true, node, session: end.session, ms }
    : { granted: false, node, kase: end.kase, credentials: end.credentials, ms }
}

type End = { granted: true; session: Session } | { granted: false; kase: Case; credentials: Credentials | undefined }

interface Heard {
  readonly request: AssumeRequest
  readonly claims?: Claims | undefined
  readonly caller?: Caller | undefined
  readonly answer?: Answer
  readonly ownPolicy: boolean
}

function refused(api: Api, heard: Heard, means: Means, credentials?: Credentials): End {
  const { inputs, job, repository } = means
  return { granted: false, kase: caseOf({ api, audience: inputs.audience, job, repository, ...heard }), credentials }
}

/** The token flows: one token, one call. */
async function assumeWithToken(node: RoleNode, means: Means): Promise<End> {
  const api = 'AssumeRoleWithWebIdentity'
  const requests = requestsFor(node, means.inputs, means.tags, false)
  const { first: request, ownPolicy } = requests
  const early = refused(api, { request, ownPolicy }, means)
  if (!early.granted && isForeseen(early.kase)) return early
  const given = await means.tokens()
  if ('answer' in given) return refused(api, { request, ownPolicy, answer: given.answer }, means)
  const { claims } = given
  // A later attempt may find the token too old by then, so that each takes its own.
  const call = async (r: AssumeRequest): Promise<Assumption> => {
    const current = await means.tokens()
    return 'answer' in current
      ? { granted: false, answer: current.answer }
      : means.sts.assumeWithToken(r, current.token)
  }
  const { result, request: sent } = await callFitting(requests, call, means)
  if (result.granted) return result
  const answer = withoutSecrets(result.answer, [given.token])
  return refused(api, { request: sent, ownPolicy: ownPolicy && sent === request, claims, answer }, means)
}

/** The flows with credentials at hand: who they are is asked only when the role is a bare name, or when AWS refuses. */
async function assumeAtHand(node: RoleNode, means: Means): Promise<End> {
  const { flow, source, sts, inputs } = means
  if (node.role === '') return assumeAs(node, undefined, undefined, means)
  const found = await source()
  if ('answer' in found) {
    // Without any credentials the job can only have been meant to use a token.
    if (flow.tokenWithheld) {
      means.host.info('no credentials were found in the environment')
      return assumeWithToken(node, means)
    }
    const { first: request, ownPolicy } = requestsFor(node, inputs, means.tags, true)
    return refused('AssumeRole', { request, ownPolicy, answer: found.answer }, means)
  }
  const region = node.region ?? regionFor(node.role, inputs.region).name
  const caller = isBareName(node.role) ? await sts.identify(region, found.credentials) : undefined
  const named = caller ? { ...node, role: roleOf(node.role, caller) } : node
  const end = await assumeAs(named, found.credentials, caller, means)
  if (end.granted || end.kase.source.caller || isAboutCredentials(end.kase.answer)) return end
  const asked = end.kase.answer && (await sts.identify(region, found.credentials))
  return asked ? { ...end, kase: { ...end.kase, source: { ...end.kase.source, caller: asked } } } : end
}

/** One signed call. */
async function assumeAs(
  node: RoleNode,
  credentials: Credentials | undefined,
  caller: Caller | undefined,
  means: Means,
): Promise<End> {
  const api = 'AssumeRole'
  const requests = requestsFor(node, means.inputs, means.tags, true)
  const { first: request, ownPolicy } = requests
  const early = refused(api, { request, ownPolicy, caller }, means, credentials)
  if (!credentials || (!early.granted && isForeseen(early.kase))) return early
  const { result, request: sent } = await callFitting(requests, (r) => means.sts.assume(r, credentials), means)
  if (result.granted) return result
  const answer = withoutSecrets(result.answer, secretsOf(credentials))
  return refused(api, { request: sent, ownPolicy: ownPolicy && sent === request, caller, answer }, means, credentials)
}

/** Makes the call, and with less in it as long as AWS finds it too large. */
async function callFitting(
  requests: Requests,
  call: (r: AssumeRequest) => Promise<Assumption>,
  { host }: Means,
): Promise<{ result: Assumption; request: AssumeRequest }> {
  const patiently = (r: AssumeRequest) =>
    retrying(
      () => call(r),
      (a) => (a.granted ? undefined : a.answer),
      STS_PACE,
      host,
    )
  let request = requests.first
  let result = await patiently(request)
  for (const smaller of requests.smaller) {
    if (!isTooLarge(result)) break
    request = smaller
    result = await patiently(smaller)
  }
  return { result, request }
}

/** What configure-aws-credentials takes for a name and not an ARN; anything with a colon is an ARN that went wrong. */
const isBareName = (role: string): boolean => !role.includes(':')

/** As configure-aws-credentials does, always in the partition `aws`. */
const roleOf = (name: string, caller: Caller): string =>
  `arn:aws:iam::${parsePrincipalArn(caller.arn)?.account}:role/${name}`

/** Whether AWS does not accept the credentials, so that it will not say whose they are either. */
function isAboutCredentials(answer: Answer | undefined): boolean {
  if (!answer || answer.from === 'network') return true
  const testimony = testimonyOf(answer)
  return testimony?.key === 'credentials' || testimony?.at === '/source/caller/credentials'
}
