import { claim } from '../claims.js'
import { exposedClaims } from '../issuer.js'
import type { Fact } from '../judgement.js'
import type { Pointer } from '../pointer.js'
import type { Request } from '../request.js'
import { absent, many, present, unknown } from './fact.js'

/** A claim of the token as a condition key: `<issuer without scheme>:<claim>`. */
export function claimFact(r: Request, prefix: string, name: string, trusted: string | undefined): Fact {
  const from: Pointer = `/workflow/claims/${name.toLowerCase().replaceAll('~', '~0').replaceAll('/', '~1')}`
  if (r.api === 'AssumeRole')
    return unknown(`${prefix}:${name}`, 'whether the caller signed in through this provider is not known', 'caller')
  // GitHub lists this prefix without saying which tokens carry it.
  if (/^github\.com\/enterprises\//i.test(prefix))
    return unknown(`${prefix}:${name}`, 'AWS does not document for which tokens it is set', 'law', from)
  const issuer = r.issuer ?? trusted
  if (issuer === undefined) return unknown(`${prefix}:${name}`, 'the issuer of the token is not known', 'token', from)
  if (issuer.toLowerCase() !== prefix.toLowerCase())
    return absent(from, `the token's issuer is \`${issuer}\`, and keys of another provider are not set`)
  const key = name.toLowerCase()
  if (!exposedClaims(issuer).includes(key)) return absent(from, 'AWS does not make this claim a condition key')
  const value = key === 'aud' ? audience(r) : claim(r.kase, key === 'oaud' ? 'aud' : key)
  if (value === 'unknown') return unknown(`${prefix}:${name}`, 'the claim was not given', 'token', from)
  if (value === 'absent') return absent(from)
  return key === 'amr' ? many(value.values, from) : present(value.values, from)
}

/** The key `aud` holds the claim `azp` when the token has one (IAM User Guide, "Available keys for AWS OIDC federation"). */
const audience = (r: Request): ReturnType<typeof claim> => {
  const azp = claim(r.kase, 'azp')
  return typeof azp === 'object' ? azp : claim(r.kase, 'aud')
}
