import type { Inputs } from '../inputs.js'

/** The ways in which configure-aws-credentials comes by the right to call STS. */
export type FlowKind = 'oidc' | 'token-file' | 'static' | 'chaining' | 'ambient'

/** The chosen way and why it is this one. */
export interface Flow {
  readonly kind: FlowKind
  /** The reason, readable after "because". */
  readonly why: string
  /** No credentials were named and GitHub offers no token: most likely `id-token: write` is missing. */
  readonly tokenWithheld: boolean
}

type Env = Readonly<Record<string, string | undefined>>

/** The inputs that decide. */
export type FlowInputs = Pick<Inputs, 'accessKeyId' | 'webIdentityToken' | 'roleChaining' | 'forceSkipOidc'>

/**
 * Which flow configure-aws-credentials v6 takes for a role with these inputs and this environment (its src/index.ts,
 * `useGitHubOIDCProvider`, and src/assumeRole.ts). The presence of the token, not the intent, selects OIDC there.
 */
export function chooseFlow(inputs: FlowInputs, env: Env): Flow {
  const flow = (kind: FlowKind, why: string, tokenWithheld = false): Flow => ({ kind, why, tokenWithheld })
  if (inputs.webIdentityToken !== undefined) return flow('token-file', '`web-identity-token-file` is given')
  if (inputs.accessKeyId) return flow('static', '`aws-access-key-id` is given')
  if (inputs.roleChaining) return flow('chaining', '`role-chaining` is true')
  if (inputs.forceSkipOidc) return flow('ambient', '`force-skip-oidc` is true and no credentials are given')
  if (env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
    return flow('oidc', 'the job has `id-token: write` and no other credentials are given')
  return flow('ambient', 'GitHub offers this job no OIDC token and no credentials are given', true)
}

/** Whether the role is assumed with a token, which carries neither an external ID nor tags of the request. */
export const isWebIdentity = (kind: FlowKind): boolean => kind === 'oidc' || kind === 'token-file'

/** Inputs that have no effect on a flow, each readable before "is not sent". */
export function droppedInputs(
  kind: FlowKind,
  inputs: Pick<Inputs, 'roots' | 'tagging' | 'transitiveTagKeys'>,
): string[] {
  if (!isWebIdentity(kind)) return []
  const own = inputs.roots.flatMap((root) => {
    const name = (step: string, key: string) =>
      root.path === 'role-to-assume' ? `\`${step}\`` : `\`${root.path}.${key}\``
    return [
      ...(root.externalId === undefined ? [] : [name('role-external-id', 'external-id')]),
      ...(root.tags === undefined ? [] : [name('tags', 'tags')]),
      ...(root.sourceIdentity === undefined ? [] : [name('source-identity', 'source-identity')]),
    ]
  })
  return [...own, ...(inputs.tagging && inputs.transitiveTagKeys.length > 0 ? ['`transitive-tag-keys`'] : [])]
}

const WORDS: Readonly<Record<FlowKind, string>> = {
  oidc: "GitHub's OIDC token with sts:AssumeRoleWithWebIdentity",
  'token-file': 'the token file with sts:AssumeRoleWithWebIdentity',
  static: 'the given access key with sts:AssumeRole',
  chaining: 'credentials of the environment with sts:AssumeRole',
  ambient: 'credentials of the environment with sts:AssumeRole',
}

/** One line for the log: which flow and why. */
export const sayFlow = (flow: Flow): string =>
  `${flow.tokenWithheld ? 'looks for' : 'uses'} ${WORDS[flow.kind]}, as configure-aws-credentials would, because ${flow.why}`

/** One line for an input that has no effect. */
export const sayDropped = (input: string): string =>
  `${input} is not sent: sts:AssumeRoleWithWebIdentity has no such parameter, and configure-aws-credentials drops it without a word`
