import { parsePrincipalArn } from '../engine/arn.js'
import type { Answer, Api, Caller, Case, Claims, JobFacts, RepositoryFacts, RequestInputs } from '../engine/case.js'
import type { Credentials, Session } from './session.js'
import type { AssumeRequest } from './sts.js'

/** What is known of one call when it has been answered, or foreseen. */
export interface KnownCall {
  readonly api: Api
  readonly request: AssumeRequest
  /** Whether `request.policy` is this action's own, which the deploy would not send. */
  readonly ownPolicy: boolean
  readonly audience: string
  /** The accounts in which the role may be; empty for any. */
  readonly allowedAccounts: readonly string[]
  readonly job: JobFacts
  readonly repository: RepositoryFacts
  readonly claims?: Claims | undefined
  readonly caller?: Caller | undefined
  readonly answer?: Answer | undefined
}

/** The case of a call, from what is known without looking anything up. */
export function caseOf(call: KnownCall): Case {
  const { job, repository, claims, caller, answer } = call
  return {
    workflow: { inputs: inputsOf(call), job, repository, ...(claims ? { claims } : {}) },
    source: caller ? { caller } : {},
    target: {},
    ...(answer ? { answer } : {}),
  }
}

/** With a token neither external ID nor tags nor source identity are sent, whatever the step was given. */
function inputsOf({ api, request, ownPolicy, audience, allowedAccounts }: KnownCall): RequestInputs {
  const web = api === 'AssumeRoleWithWebIdentity'
  return {
    api,
    'role-arn': request.roleArn,
    'session-name': request.sessionName,
    'duration-seconds': request.durationSeconds,
    'external-id': web ? null : (request.externalId ?? null),
    tags: web ? null : (request.tags ?? null),
    'transitive-tag-keys': web ? null : (request.transitiveTagKeys ?? null),
    'source-identity': web ? null : (request.sourceIdentity ?? null),
    'inline-session-policy': ownPolicy ? null : (request.policy ?? null),
    'managed-session-policies': request.policyArns ?? null,
    audience: web && audience !== '' ? audience : null,
    region: request.region,
    ...(allowedAccounts.length > 0 ? { 'allowed-account-ids': allowedAccounts } : {}),
  }
}

/** The session as the caller of the next hop. Its ARN does not carry the role's path; the role's own ARN does. */
export function callerOf(session: Session, roleArn: string): Caller {
  const role = parsePrincipalArn(roleArn)
  const id = session.id?.split(':')[0]
  return {
    arn: session.arn,
    credentials: 'temporary',
    ...(id ? { id } : {}),
    ...(role?.kind === 'role' ? { 'role-path': role.path } : {}),
  }
}

/** The answer without any secret of the call, should AWS ever repeat one. */
export function withoutSecrets(answer: Answer, secrets: readonly (string | undefined)[]): Answer {
  const message = secrets.reduce<string>(
    (text, secret) => (secret ? text.replaceAll(secret, '***') : text),
    answer.message,
  )
  return message === answer.message ? answer : { ...answer, message }
}

/** What of credentials must not be shown. */
export const secretsOf = (c: Credentials | undefined): (string | undefined)[] => [c?.secretAccessKey, c?.sessionToken]

/** What the job's variables say of its repository. */
export function repositoryOf(env: Readonly<Record<string, string | undefined>>): RepositoryFacts {
  const [owner, name] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return {
    ...(owner ? { owner } : {}),
    ...(name ? { name } : {}),
    ...(env.GITHUB_REPOSITORY_OWNER_ID ? { 'owner-id': env.GITHUB_REPOSITORY_OWNER_ID } : {}),
    ...(env.GITHUB_REPOSITORY_ID ? { id: env.GITHUB_REPOSITORY_ID } : {}),
  }
}
