import { claim, exposedClaims } from './claims.js'
import type { Fact, Gap, Witness } from './judgement.js'
import type { Pointer } from './pointer.js'
import type { Request } from './request.js'

/**
 * The value of one condition key in this request (IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS
 * condition context keys"; Service Authorization Reference for AWS STS). Key names ignore letter case.
 * Absent is a fact: AWS is known not to put the key into such a request. Unknown is a gap, with the one who could tell.
 * @param issuer the provider that the statement trusts, by which a token without a known issuer is read
 */
export function contextFact(r: Request, key: string, issuer?: string): Fact {
  const name = key.toLowerCase()
  const slash = name.indexOf('/')
  const direct = ruleOf(KEYS, name)
  if (direct) return direct(r, '')
  const family = slash > 0 ? ruleOf(FAMILIES, name.slice(0, slash)) : undefined
  // The tag's own name keeps its case: it is looked up among names that people wrote.
  if (family && !name.slice(0, slash).includes('.')) return family(r, key.slice(slash + 1))
  const colon = key.indexOf(':')
  if (colon > 0 && !/^(aws|sts|iam|saml)$/.test(name.slice(0, colon)))
    return claimFact(r, key.slice(0, colon), key.slice(colon + 1), issuer)
  return unknown(key, 'it is not a key that is known to STS', 'law')
}

type Rule = (r: Request, rest: string) => Fact

/** Keys are whatever a policy holds, `__proto__` included. */
const ruleOf = (rules: Readonly<Record<string, Rule>>, name: string): Rule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined

const present = (values: readonly string[], from: Pointer): Fact => ({ is: 'present', values, from })
const many = (values: readonly string[], from: Pointer): Fact => ({ is: 'present', values, from, multivalued: true })
const absent = (from: Pointer, never?: string): Fact => ({ is: 'absent', from, ...(never ? { never } : {}) })
const unknown = (what: string, why: string, from: Witness, at?: Pointer): Fact => {
  const gap: Gap = { what: `\`${what}\``, why, from }
  return { is: 'unknown', gap, ...(at ? { from: at } : {}) }
}
const ofAws =
  (key: string, why: string): Rule =>
  () =>
    unknown(key, why, 'aws')

const web = (r: Request): boolean => r.api === 'AssumeRoleWithWebIdentity'
const NOT_ON_WEB_IDENTITY = '`AssumeRoleWithWebIdentity` has no such parameter'
const UNSIGNED = '`AssumeRoleWithWebIdentity` is not signed, so there is no calling principal'

/** An optional parameter of the call: sent, known not to be sent, or not known. */
const parameter =
  (key: string, name: 'external-id' | 'session-name' | 'source-identity', opts: { web: boolean }): Rule =>
  (r) => {
    const from: Pointer = `/workflow/inputs/${name}`
    if (!opts.web && web(r)) return absent(from, NOT_ON_WEB_IDENTITY)
    const value = r.kase.workflow.inputs[name]
    if (value === undefined)
      return unknown(key, `whether the request carries one, and which, was not given`, 'request', from)
    return value === null || value === '' ? absent(from) : present([value], from)
  }

/** A property of the signing principal, which a web identity call does not have. */
const ofCaller =
  (key: string, read: (r: Request) => Fact): Rule =>
  (r) =>
    web(r)
      ? absent('/workflow/inputs/api', UNSIGNED)
      : r.caller
        ? read(r)
        : unknown(key, 'the caller was not given', 'caller', '/source/caller')

const ofToken = (key: string): Fact => unknown(key, 'the claims were not given', 'token', '/workflow/claims')

const sourceIdentity: Rule = (r) => {
  if (web(r)) {
    const c = claim(r.kase, 'https://aws.amazon.com/source_identity')
    if (c === 'unknown') return ofToken('sts:SourceIdentity')
    return c === 'absent' ? absent('/workflow/claims') : present(c.values, '/workflow/claims')
  }
  const value = r.kase.workflow.inputs['source-identity'] ?? r.kase.source.caller?.['source-identity']
  return value ? present([value], '/workflow/inputs/source-identity') : absent('/workflow/inputs/source-identity')
}

const tagKeys: Rule = (r) => {
  if (web(r)) return tagsOfToken(r, 'aws:TagKeys')
  const keys = Object.keys(r.kase.workflow.inputs.tags ?? {})
  if (keys.length > 0) return many(keys, '/workflow/inputs/tags')
  return r.actions.includes('sts:TagSession')
    ? unknown('aws:TagKeys', 'the tags of the request were not given', 'request')
    : absent('/workflow/inputs/tags')
}

/** Session tags of a web identity call come from the token, never from the call (IAM User Guide, "Pass session tags in AWS STS"). */
const tagsOfToken = (r: Request, key: string): Fact => {
  const tags = claim(r.kase, 'https://aws.amazon.com/tags')
  if (tags === 'unknown') return ofToken(key)
  return tags === 'absent' ? absent('/workflow/claims') : unknown(key, 'the tags of the token were not read', 'token')
}

const requestTag: Rule = (r, tag) => {
  if (web(r)) return tagsOfToken(r, `aws:RequestTag/${tag}`)
  const found = Object.entries(r.kase.workflow.inputs.tags ?? {}).find(([k]) => k.toLowerCase() === tag.toLowerCase())
  if (found) return present([found[1]], `/workflow/inputs/tags/${found[0]}` as Pointer)
  const tagged = r.kase.workflow.inputs.tags
  return !tagged && r.actions.includes('sts:TagSession')
    ? unknown(`aws:RequestTag/${tag}`, 'the tags of the request were not given', 'request')
    : absent('/workflow/inputs/tags')
}

const resourceTag: Rule = (r, tag) => {
  const tags = r.kase.target.role?.tags
  if (!tags) return unknown(`aws:ResourceTag/${tag}`, 'the tags of the role were not read', 'role', '/target/role/tags')
  const found = Object.entries(tags).find(([k]) => k.toLowerCase() === tag.toLowerCase())
  return found ? present([found[1]], '/target/role/tags') : absent('/target/role/tags')
}

const principalTag: Rule = (r, tag) =>
  ofCaller(`aws:PrincipalTag/${tag}`, () => {
    const tags = r.kase.source.caller?.tags
    if (!tags)
      return unknown(`aws:PrincipalTag/${tag}`, 'the tags of the caller were not read', 'caller', '/source/caller/tags')
    const found = Object.entries(tags).find(([k]) => k.toLowerCase() === tag.toLowerCase())
    return found ? present([found[1]], '/source/caller/tags') : absent('/source/caller/tags')
  })(r, tag)

/** The principal's ARN: of a session it is its role's, path included, and never the session's own (IAM User Guide, `aws:PrincipalArn`). */
const principalArn: Rule = ofCaller('aws:PrincipalArn', (r) => {
  const { caller } = r
  const arn = r.kase.source.caller?.arn ?? ''
  if (caller?.kind !== 'session') return present([arn], '/source/caller/arn')
  const path = r.kase.source.caller?.['role-path'] ?? '/'
  return present([`arn:${caller.partition}:iam::${caller.account}:role${path}${caller.name}`], '/source/caller/arn')
})

const multiFactor: Rule = ofCaller('aws:MultiFactorAuthPresent', (r) => {
  const caller = r.kase.source.caller
  // A long-term key does not carry it, unless the call itself brings a code.
  if (caller?.credentials === 'long-term' && caller.mfa === false) return absent('/source/caller/credentials')
  if (caller?.mfa !== undefined) return present([String(caller.mfa)], '/source/caller/mfa')
  if (caller?.credentials === 'long-term') return absent('/source/caller/credentials')
  return unknown(
    'aws:MultiFactorAuthPresent',
    'whether the caller signed in with MFA was not given',
    'caller',
    '/source/caller/mfa',
  )
})

const organization: Rule = ofCaller('aws:PrincipalOrgID', (r) => {
  const id = r.kase.source.caller?.organization
  if (id === undefined)
    return unknown(
      'aws:PrincipalOrgID',
      'only AWS knows the organization of the caller',
      'caller',
      '/source/caller/organization',
    )
  return id === null ? absent('/source/caller/organization') : present([id], '/source/caller/organization')
})

const userId: Rule = ofCaller('aws:userid', (r) => {
  const id = r.kase.source.caller?.id
  if (!id || !r.caller)
    return unknown('aws:userid', 'the unique id of the caller was not read', 'caller', '/source/caller/id')
  return present([r.caller.kind === 'session' ? `${id}:${r.caller.session}` : id], '/source/caller/id')
})

const onlyServices: Rule = () =>
  absent('/workflow/inputs/api', 'only a call that an AWS service makes for itself carries it')

const KEYS: Readonly<Record<string, Rule>> = {
  'sts:externalid': parameter('sts:ExternalId', 'external-id', { web: false }),
  'sts:rolesessionname': parameter('sts:RoleSessionName', 'session-name', { web: true }),
  'sts:sourceidentity': sourceIdentity,
  'sts:transitivetagkeys': (r) => {
    if (web(r)) return tagsOfToken(r, 'sts:TransitiveTagKeys')
    const keys = r.kase.workflow.inputs['transitive-tag-keys'] ?? []
    return keys.length > 0
      ? many(keys, '/workflow/inputs/transitive-tag-keys')
      : absent('/workflow/inputs/transitive-tag-keys')
  },
  'sts:durationseconds': () =>
    absent('/workflow/inputs/duration-seconds', 'AWS documents that it is not present for the assume-role operations'),
  'sts:roleauthorizedbyidp': (r) => {
    const roles = claim(r.kase, 'https://aws.amazon.com/roles')
    if (typeof roles !== 'object')
      return roles === 'absent' || !web(r)
        ? absent('/workflow/claims')
        : unknown('sts:RoleAuthorizedByIdp', 'the claims were not given', 'token')
    return present([String(r.roleArn !== undefined && roles.values.includes(r.roleArn))], '/workflow/claims')
  },
  'aws:tagkeys': tagKeys,
  'aws:principalarn': principalArn,
  'aws:principalaccount': (r) =>
    web(r)
      ? unknown('aws:PrincipalAccount', 'AWS does not document its value for an unsigned call', 'law')
      : ofCaller('aws:PrincipalAccount', ({ caller }) => present([caller?.account ?? ''], '/source/caller/arn'))(r, ''),
  'aws:principalorgid': organization,
  'aws:principalorgpaths': ofCaller('aws:PrincipalOrgPaths', (r) =>
    r.kase.source.caller?.organization === null
      ? absent('/source/caller/organization')
      : unknown('aws:PrincipalOrgPaths', 'only AWS knows the organization of the caller', 'caller'),
  ),
  'aws:principaltype': (r) =>
    web(r)
      ? unknown('aws:PrincipalType', 'AWS does not document its value for an unsigned call', 'law')
      : ofCaller('aws:PrincipalType', ({ caller }) =>
          present([PRINCIPAL_TYPE[caller?.kind ?? ''] ?? 'AssumedRole'], '/source/caller/arn'),
        )(r, ''),
  'aws:userid': (r) =>
    web(r) ? unknown('aws:userid', 'AWS does not document its value for an unsigned call', 'law') : userId(r, ''),
  'aws:username': (r) =>
    web(r)
      ? absent('/workflow/inputs/api', UNSIGNED)
      : ofCaller('aws:username', ({ caller }) =>
          caller?.kind === 'user'
            ? present([caller.name], '/source/caller/arn')
            : absent('/source/caller/arn', 'only IAM users have a user name'),
        )(r, ''),
  'aws:multifactorauthpresent': multiFactor,
  'aws:multifactorauthage': ofCaller('aws:MultiFactorAuthAge', (r) =>
    r.kase.source.caller?.credentials === 'long-term' || r.kase.source.caller?.mfa === false
      ? absent('/source/caller/mfa')
      : unknown(
          'aws:MultiFactorAuthAge',
          'when the caller signed in with MFA was not given',
          'caller',
          '/source/caller/mfa',
        ),
  ),
  'aws:tokenissuetime': ofCaller('aws:TokenIssueTime', (r) =>
    r.kase.source.caller?.credentials === 'long-term'
      ? absent('/source/caller/credentials')
      : unknown('aws:TokenIssueTime', 'only AWS knows when the credentials were issued', 'aws'),
  ),
  'aws:federatedprovider': (r) =>
    !web(r)
      ? unknown('aws:FederatedProvider', 'how the caller signed in was not given', 'caller')
      : r.issuer && r.role
        ? present([`arn:${r.role.partition}:iam::${r.role.account}:oidc-provider/${r.issuer}`], '/workflow/claims/iss')
        : unknown('aws:FederatedProvider', 'the issuer of the token or the account of the role is not known', 'token'),
  'aws:requestedregion': (r) => {
    const { region } = r.kase.workflow.inputs
    return region
      ? present([region], '/workflow/inputs/region')
      : unknown(
          'aws:RequestedRegion',
          'the Region of the STS endpoint was not given',
          'request',
          '/workflow/inputs/region',
        )
  },
  'aws:sourceip': ofAws('aws:SourceIp', 'only AWS sees the address the request comes from'),
  'aws:sourcevpc': ofAws('aws:SourceVpc', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:sourcevpce': ofAws('aws:SourceVpce', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:vpcsourceip': ofAws('aws:VpcSourceIp', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:useragent': ofAws('aws:UserAgent', 'the user agent of the client that will deploy is not known'),
  'aws:referer': ofAws('aws:referer', 'the headers of the client that will deploy are not known'),
  'aws:currenttime': ofAws('aws:CurrentTime', 'it depends on when the request is made'),
  'aws:epochtime': ofAws('aws:EpochTime', 'it depends on when the request is made'),
  'aws:securetransport': () => present(['true'], '/workflow/inputs/region'),
  'aws:viaawsservice': () => present(['false'], '/workflow/inputs/api'),
  'aws:calledvia': onlyServices,
  'aws:sourcearn': onlyServices,
  'aws:sourceaccount': onlyServices,
  'aws:sourceorgid': onlyServices,
  'aws:sourceorgpaths': onlyServices,
  'aws:sourceidentity': ofCaller('aws:SourceIdentity', (r) => {
    const value = r.kase.source.caller?.['source-identity']
    return value === undefined
      ? unknown('aws:SourceIdentity', 'the source identity of the caller was not given', 'caller')
      : value === null
        ? absent('/source/caller/source-identity')
        : present([value], '/source/caller/source-identity')
  }),
}

const PRINCIPAL_TYPE: Readonly<Record<string, string>> = {
  account: 'Account',
  user: 'User',
  session: 'AssumedRole',
  role: 'AssumedRole',
  'federated-user': 'FederatedUser',
}

const FAMILIES: Readonly<Record<string, Rule>> = {
  'aws:requesttag': requestTag,
  'aws:resourcetag': resourceTag,
  'iam:resourcetag': resourceTag,
  'aws:principaltag': principalTag,
}

/** A claim of the token as a condition key: `<issuer without scheme>:<claim>`. */
function claimFact(r: Request, prefix: string, name: string, trusted: string | undefined): Fact {
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
