import type { Caller, Case, Claims, Json, RequestInputs } from '../../src/engine/case.js'
import { evaluate } from '../../src/engine/evaluate.js'
import type { GateId } from '../../src/engine/gates/index.js'
import { settle } from '../../src/engine/settle.js'
import type { Truth } from '../../src/engine/truth.js'

/** The account of the role in every test. */
export const TARGET = '222222222222'
/** Another account. */
export const SOURCE = '111111111111'
export const ROLE = `arn:aws:iam::${TARGET}:role/deploy`
export const GITHUB = 'token.actions.githubusercontent.com'
export const PROVIDER = `arn:aws:iam::${TARGET}:oidc-provider/${GITHUB}`
export const MAIN = 'repo:acme/shop:ref:refs/heads/main'

/** What a test says about an attempt; the rest is ordinary. */
export interface Given {
  readonly trust?: Json
  readonly inputs?: RequestInputs
  readonly caller?: string | Caller
  readonly claims?: Claims
  readonly source?: Omit<Case['source'], 'caller'>
  readonly target?: Omit<Case['target'], 'trustPolicy'>
}

/** A case in which a caller asks. */
export const callerCase = ({ trust, inputs, caller, source, target }: Given): Case => ({
  workflow: { inputs: { api: 'AssumeRole', 'role-arn': ROLE, 'external-id': null, 'session-name': 'run', ...inputs } },
  source: { ...(caller ? { caller: typeof caller === 'string' ? { arn: caller } : caller } : {}), ...source },
  target: { ...(trust === undefined ? {} : { trustPolicy: trust }), ...target },
})

/** A case in which a token of GitHub is presented. */
export const tokenCase = ({ trust, inputs, claims, source, target }: Given): Case => ({
  workflow: {
    inputs: { api: 'AssumeRoleWithWebIdentity', 'role-arn': ROLE, 'session-name': 'run', ...inputs },
    claims: { iss: `https://${GITHUB}`, aud: 'sts.amazonaws.com', sub: MAIN, ...claims },
  },
  source: { ...source },
  target: { ...(trust === undefined ? {} : { trustPolicy: trust }), ...target },
})

/** What one gate says of a case. */
export const gateTruth = (kase: Case, id: GateId): Truth =>
  evaluate(settle(kase)).gates.find((g) => g.id === id)?.judgement.truth ?? 'unknown'

/** A policy of one statement that allows. */
export const allow = (principal: Json, condition?: Json, action: Json = 'sts:AssumeRole'): Json => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: principal,
      Action: action,
      ...(condition === undefined ? {} : { Condition: condition }),
    },
  ],
})

/** A trust policy for GitHub's provider with one condition. */
export const trustsGithub = (condition: Json): Json =>
  allow({ Federated: PROVIDER }, condition, 'sts:AssumeRoleWithWebIdentity')
