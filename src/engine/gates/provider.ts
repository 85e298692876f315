import { claim } from '../claims.js'
import { all, type Comparison, type Judgement } from '../judgement.js'
import type { Request } from '../request.js'
import { compared, type Gate, presumed, unseen } from './gate.js'

const AT = '/target/oidcProvider'

/**
 * Whether the role's account has an IAM OIDC provider for the token's issuer, and takes the token's audience for one of its
 * client ids (IAM User Guide, "Create an OpenID Connect (OIDC) identity provider in IAM").
 */
export const provider: Gate = {
  id: 'provider',
  at: AT,
  judge: (r) => (r.api === 'AssumeRole' ? all(AT, []) : all(AT, judgeProvider(r))),
}

const notRead = presumed('the OIDC provider of the target account', 'it was not read', 'oidc-provider')

function judgeProvider(r: Request): Judgement[] {
  const known = r.kase.target.oidcProvider
  const wanted = r.issuer ? [r.issuer] : []
  const keys = unseen(
    AT,
    'are reachable',
    'idp-keys',
    wanted,
    presumed("the issuer's keys, as AWS fetches them", 'only AWS fetches them', 'aws'),
  )
  const thumbprint = unseen(
    AT,
    'matches',
    'thumbprint',
    [],
    presumed("the provider's certificate, as AWS checks it", 'only AWS checks it', 'aws'),
  )
  if (known === 'missing')
    return [
      compared(AT, 'exists', 'oidc-provider', wanted, { is: 'absent', from: AT }, false),
      clientIds(r, undefined),
      keys,
      thumbprint,
    ]
  const exists = known
    ? compared(
        AT,
        'exists',
        'oidc-provider',
        wanted,
        { is: 'present', values: [known.url ?? ''], from: AT },
        isFor(r, known.url),
      )
    : unseen(AT, 'exists', 'oidc-provider', wanted, notRead)
  return [exists, clientIds(r, known?.['client-ids']), keys, thumbprint]
}

const isFor = (r: Request, url: string | undefined): boolean | 'unknown' =>
  url === undefined
    ? true
    : r.issuer === undefined
      ? 'unknown'
      : url.replace(/^https:\/\//, '').replace(/\/$/, '') === r.issuer

function clientIds(r: Request, ids: readonly string[] | undefined): Comparison {
  const at = `${AT}/client-ids` as const
  const azp = claim(r.kase, 'azp')
  const audience = typeof azp === 'object' ? azp : claim(r.kase, 'aud')
  if (!ids) return unseen(at, 'lists', 'client-id', typeof audience === 'object' ? audience.values : [], notRead)
  if (audience === 'unknown')
    return unseen(at, 'lists', 'client-id', ids, {
      what: 'the audience of the token',
      why: 'the claims were not given',
      from: 'token',
    })
  const values = audience === 'absent' ? [] : audience.values
  return compared(
    at,
    'lists',
    'client-id',
    ids,
    values.length > 0
      ? { is: 'present', values, from: '/workflow/claims/aud' }
      : { is: 'absent', from: '/workflow/claims/aud' },
    values.some((v) => ids.includes(v)),
  )
}
