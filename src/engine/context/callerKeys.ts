import type { Fact } from '../judgement.js'
import type { Request } from '../request.js'
import { absent, present, type Rule, type Rules, tagNamed, UNSIGNED, unknown, web } from './fact.js'

/** A property of the signing principal, which a web identity call does not have. */
const ofCaller =
  (key: string, read: (r: Request) => Fact): Rule =>
  (r) =>
    web(r)
      ? absent('/workflow/inputs/api', UNSIGNED)
      : r.caller
        ? read(r)
        : unknown(key, 'the caller was not given', 'caller', '/source/caller')

const principalTag: Rule = (r, tag) =>
  ofCaller(`aws:PrincipalTag/${tag}`, () => {
    const tags = r.kase.source.caller?.tags
    if (!tags)
      return unknown(`aws:PrincipalTag/${tag}`, 'the tags of the caller were not read', 'caller', '/source/caller/tags')
    const found = tagNamed(tags, tag)
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

const PRINCIPAL_TYPE: Readonly<Record<string, string>> = {
  account: 'Account',
  user: 'User',
  session: 'AssumedRole',
  role: 'AssumedRole',
  'federated-user': 'FederatedUser',
}

/** The keys that describe the calling principal (IAM User Guide, "AWS global condition context keys": properties of the principal). */
export const callerKeys: Rules = {
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
  'aws:sourceidentity': ofCaller('aws:SourceIdentity', (r) => {
    const value = r.kase.source.caller?.['source-identity']
    return value === undefined
      ? unknown('aws:SourceIdentity', 'the source identity of the caller was not given', 'caller')
      : value === null
        ? absent('/source/caller/source-identity')
        : present([value], '/source/caller/source-identity')
  }),
  'aws:principaltag/': principalTag,
}
