import { randomBytes } from 'node:crypto'
import { jsonRefusal, type Script } from './awsJson.js'
import { IAM_NAMESPACE, queryRefusal, STS_NAMESPACE } from './awsQuery.js'
import { answerCloudTrail } from './cloudtrail.js'
import { arm, type Fault, type Refuse } from './fault.js'
import { answerGithub, type Comment, type GithubState, subjectSettings } from './github.js'
import { type Answer, type Call, json, type Listener, listen, type Recorded, type Service } from './http.js'
import { type Allow, answerIam } from './iam.js'
import type { Simulate } from './iamSimulate.js'
import type { Inventory } from './inventory.js'
import { type Job, jobClaims, makeJob } from './job.js'
import { type Key, openKeyRing } from './keys.js'
import { answerOidc, type TokenFailure } from './oidc.js'
import { answerOrganizations } from './organizations.js'
import { answerSts, type TrustRule } from './sts.js'
import { type Claims, GITHUB_ISSUER, openIssuer } from './token.js'

/** Everything a scenario says about the world; what it leaves out is empty, forbidden or the default job. */
export interface WorldParameters extends Partial<Inventory> {
  readonly job?: Partial<Job>
  readonly keys?: readonly Key[]
  readonly trust?: readonly TrustRule[]
  readonly allow?: Allow
  readonly simulate?: Simulate
  readonly describePolicy?: Script
  readonly lookupEvents?: Script
  readonly faults?: readonly Fault[]
  readonly issuer?: string
  /** Claims that replace the job's own in every token. */
  readonly claims?: Readonly<Record<string, string>>
  readonly tokenLifetimeSeconds?: number
  readonly tokenFailure?: TokenFailure
  /** How far the world's clock is ahead of this machine's. */
  readonly clockOffsetSeconds?: number
  readonly files?: GithubState['files']
  readonly environments?: GithubState['environments']
  readonly subject?: GithubState['subject']
  readonly statuses?: GithubState['statuses']
  readonly comments?: readonly Comment[]
}

/** A running loopback AWS and GitHub. */
export interface World {
  /** The addresses and the token request pair, as the runner would set them. */
  readonly env: Readonly<Record<string, string>>
  readonly job: Job
  readonly requests: readonly Recorded[]
  readonly githubToken: string
  readonly comments: readonly Comment[]
  /** A token as GitHub would issue it for this job now, with claims replaced. */
  issueToken(audience: string, claims?: Claims): string
  /** Every secret the world knows or has issued, for tests that search the sinks. */
  secrets(): readonly string[]
  close(): Promise<void>
}

/** Starts the world of a scenario: one port of 127.0.0.1 per service. */
export async function openWorld(parameters: WorldParameters = {}): Promise<World> {
  const job = makeJob(parameters.job)
  const requestToken = `runtime.${randomBytes(24).toString('base64url')}`
  const githubToken = `ghs_${randomBytes(27).toString('hex').slice(0, 36)}`
  const issuer = openIssuer(parameters.issuer ?? GITHUB_ISSUER)
  const ring = openKeyRing(parameters.keys ?? [])
  const now = () => Date.now() / 1000 + (parameters.clockOffsetSeconds ?? 0)
  const lifetime = parameters.tokenLifetimeSeconds ?? 300
  const comments = (parameters.comments ?? []).map((comment) => ({ ...comment }))
  const tokens: string[] = []
  const requests: Recorded[] = []
  const { roles = [], users = [], groups = [], policies = [], providers = [] } = parameters
  const inventory = { roles, users, groups, policies, providers }

  const sts = { inventory, ring, now, issuer, trust: parameters.trust ?? [] }
  const iam = {
    inventory,
    ring,
    now,
    allow: parameters.allow ?? (() => false),
    simulate: parameters.simulate ?? refuseAll,
  }
  const organizations = { ring, now, describePolicy: parameters.describePolicy ?? unscripted }
  const cloudtrail = { ring, now, lookupEvents: parameters.lookupEvents ?? unscripted }
  const claims = parameters.claims ?? {}
  const onToken = (token: string) => tokens.push(token)
  const oidc = { job, issuer, requestToken, claims, lifetime, failure: parameters.tokenFailure, now, onToken }
  const { files = {}, environments = {}, subject = subjectSettings(job), statuses = {} } = parameters
  const github = { job, githubToken, files, environments, subject, statuses, comments }

  const faults = arm(parameters.faults ?? [])
  const start = (service: Service, refuse: Refuse, handle: (call: Call) => Answer) =>
    listen({ service, handle, refuse, faults, requests })
  const rest: Refuse = ({ status, message }) => json(status, { message })
  const listeners = {
    oidc: await start('oidc', rest, (call) => answerOidc(call, oidc)),
    github: await start('github', rest, (call) => answerGithub(call, github)),
    sts: await start(
      'sts',
      (r) => queryRefusal(STS_NAMESPACE, r),
      (call) => answerSts(call, sts),
    ),
    iam: await start(
      'iam',
      (r) => queryRefusal(IAM_NAMESPACE, r),
      (call) => answerIam(call, iam),
    ),
    organizations: await start('organizations', jsonRefusal, (call) => answerOrganizations(call, organizations)),
    cloudtrail: await start('cloudtrail', jsonRefusal, (call) => answerCloudTrail(call, cloudtrail)),
  }

  return {
    env: addresses(listeners, job, requestToken),
    job,
    requests,
    githubToken,
    comments,
    issueToken(audience, replaced = {}) {
      const token = issuer.issue({ ...jobClaims(job, audience), ...claims, ...replaced }, now(), lifetime)
      tokens.push(token)
      return token
    },
    secrets: () => [requestToken, githubToken, ...tokens, ...ring.all().flatMap(secretsOf)],
    close: async () => {
      await Promise.all(Object.values(listeners).map((listener) => listener.close()))
    },
  }
}

function addresses(listeners: Record<Service, Listener>, job: Job, requestToken: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_STS: listeners.sts.url,
    AWS_ENDPOINT_URL_IAM: listeners.iam.url,
    AWS_ENDPOINT_URL_ORGANIZATIONS: listeners.organizations.url,
    AWS_ENDPOINT_URL_CLOUDTRAIL: listeners.cloudtrail.url,
    GITHUB_API_URL: listeners.github.url,
    GITHUB_SERVER_URL: job.serverUrl,
    ...(job.idToken
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${listeners.oidc.url}/idtoken/0a1b2c3d/4e5f?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
        }
      : {}),
  }
}

function secretsOf(key: Key): string[] {
  return [key.secretAccessKey, ...(key.sessionToken === undefined ? [] : [key.sessionToken])]
}

function refuseAll(): { decision: 'implicitDeny' } {
  return { decision: 'implicitDeny' }
}

function unscripted(): undefined {
  return undefined
}
