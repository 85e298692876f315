import { coversAction } from '../action.js'
import { parsePrincipalArn } from '../arn.js'
import type { Json } from '../case.js'
import { hasWildcard } from '../pattern.js'
import { isMembers, type Members, shown, valuesAt } from './elementProblems.js'
import { type DocumentKind, errorAt, type Problem, warningAt } from './problem.js'

/** What is wrong with the principals of a statement (IAM User Guide, "AWS JSON policy elements: Principal"). */
export function principalProblems(s: Members, path: readonly string[], kind: DocumentKind): Problem[] {
  const at = [...path, 'Principal']
  if (kind === 'identity')
    return ['Principal', 'NotPrincipal']
      .filter((name) => s[name] !== undefined)
      .map((name) =>
        errorAt('principal-in-identity-policy', [...path, name], `an identity-based policy has no ${name}`),
      )
  if (kind === 'resource-control') return []
  const negated =
    s.NotPrincipal === undefined
      ? []
      : [errorAt('not-principal', [...path, 'NotPrincipal'], 'a trust policy cannot have NotPrincipal')]
  const p = s.Principal
  if (p === undefined)
    return negated.length > 0 ? negated : [errorAt('principal-missing', path, 'the statement has no Principal')]
  // The guide calls it equal to `{"AWS": "*"}`, and IAM does not save it in a trust policy all the same.
  if (p === '*')
    return [
      ...negated,
      errorAt(
        'principal-star',
        at,
        'a trust policy cannot have `"Principal": "*"`; the form that IAM saves is `{"AWS": "*"}`',
      ),
    ]
  if (!isMembers(p))
    return [...negated, errorAt('principal-malformed', at, 'the Principal has to be an object, such as `{"AWS": "…"}`')]
  if (Object.keys(p).length === 0) return [...negated, errorAt('principal-missing', at, 'the Principal names nobody')]
  return [
    ...negated,
    ...Object.entries(p).flatMap(([type, values]) => typeProblems(type, values, [...at, type])),
    ...actionMismatches(s, p, path),
  ]
}

const CHECKS: Readonly<Record<string, (value: string, path: readonly string[]) => Problem[]>> = {
  AWS: awsProblems,
  Federated: federatedProblems,
  Service: serviceProblems,
  CanonicalUser: (value, path) => [
    warningAt('principal-canonical-user', path, `the canonical user ${shown(value)} is a principal of Amazon S3 alone`),
  ],
}

function typeProblems(type: string, values: Json, path: readonly string[]): Problem[] {
  const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined
  if (!check) return [errorAt('principal-type-unknown', path, `${shown(type)} is not a kind of principal`)]
  const list = valuesAt(values, path)
  if (list.length === 0) return [warningAt('principal-empty', path, `the list of ${type} principals is empty`)]
  return list.flatMap(({ value, path: at }) => {
    // The grammar has strings here; whether IAM takes a number for one is not documented.
    if (typeof value === 'number')
      return [
        warningAt(
          'principal-number',
          at,
          `the principal ${shown(value)} is a number; an account id is a string of 12 digits`,
        ),
        ...(/^\d{12}$/.test(String(value)) ? [] : malformed(String(value), at)),
      ]
    return typeof value === 'string'
      ? check(value, at)
      : [errorAt('principal-malformed', at, `the principal ${shown(value)} is not a string`)]
  })
}

const malformed = (value: string, path: readonly string[]): Problem[] => [
  errorAt('principal-malformed', path, `${shown(value)} is not the id or the ARN of a principal`),
]
const wildcard = (value: string, path: readonly string[]): Problem[] => [
  errorAt(
    'principal-wildcard',
    path,
    `the principal ${shown(value)} has a wildcard in a part of it; only the whole can be \`*\``,
  ),
]

function awsProblems(value: string, path: readonly string[]): Problem[] {
  if (value === '*' || /^\d{12}$/.test(value)) return []
  if (hasWildcard(value)) return wildcard(value, path)
  if (/^A[0-9A-Z]{15,}$/.test(value))
    return [
      warningAt('principal-deleted', path, `${shown(value)} is the unique id of a user or role that was deleted since`),
    ]
  const arn = parsePrincipalArn(value)
  const kinds = ['account', 'user', 'role', 'session', 'federated-user']
  return arn && kinds.includes(arn.kind) && isWhole(value, arn) ? [] : malformed(value, path)
}

function federatedProblems(value: string, path: readonly string[]): Problem[] {
  if (hasWildcard(value)) return wildcard(value, path)
  if (
    /^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity[a-z-]*\.amazonaws\.com)$/.test(
      value,
    )
  )
    return []
  const arn = parsePrincipalArn(value)
  return (arn?.kind === 'oidc-provider' || arn?.kind === 'saml-provider') && isWhole(value, arn)
    ? []
    : [errorAt('principal-malformed', path, `${shown(value)} is not the ARN of an identity provider`)]
}

function serviceProblems(value: string, path: readonly string[]): Problem[] {
  if (hasWildcard(value)) return wildcard(value, path)
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/.test(value)
    ? []
    : [
        warningAt(
          'service-unknown',
          path,
          `${shown(value)} does not look like a service principal, such as \`ec2.amazonaws.com\``,
        ),
      ]
}

/** Whether the account, the Region and the name of an ARN are such as IAM gives out. */
const isWhole = (text: string, arn: { account: string; name?: string; path?: string }): boolean =>
  /^arn:aws[a-z-]*:(iam|sts)::\d{12}:[!-~]+$/.test(text) && /^\d{12}$/.test(arn.account) && arn.name !== ''

/** AWS's pairs of principal and action; Access Analyzer reports a mismatch, IAM saves it, so it is a warning. */
const PAIRS = [
  {
    type: 'Federated',
    of: /:oidc-provider\/|^[a-z.-]+$/,
    action: 'sts:AssumeRoleWithWebIdentity',
    who: 'an OIDC provider',
  },
  { type: 'Federated', of: /:saml-provider\//, action: 'sts:AssumeRoleWithSAML', who: 'a SAML provider' },
  { type: 'AWS', of: /^/, action: 'sts:AssumeRole', who: 'an AWS principal' },
  { type: 'Service', of: /^/, action: 'sts:AssumeRole', who: 'a service' },
]
const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']

function actionMismatches(s: Members, principal: Members, path: readonly string[]): Problem[] {
  const patterns = valuesAt(s.Action, []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  // A statement for `sts:TagSession` alone goes with any principal.
  const named = ASSUMING.filter((a) => coversAction(patterns, a))
  if (s.Effect !== 'Allow' || named.length === 0) return []
  const wrong = PAIRS.filter(
    ({ type, of, action }) =>
      !named.includes(action) &&
      valuesAt(principal[type], []).some(({ value }) => typeof value === 'string' && of.test(value)),
  )
  return wrong.map(({ action, who }) =>
    warningAt(
      'action-principal-mismatch',
      [...path, 'Action'],
      `the principal is ${who}, which assumes a role by \`${action}\``,
    ),
  )
}
