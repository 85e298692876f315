import { claim } from '../claims.js'
import type { Fact } from '../judgement.js'
import type { Pointer } from '../pointer.js'
import type { Request } from '../request.js'
import { absent, many, present, type Rule, type Rules, tagNamed, unknown, web } from './fact.js'

const NOT_ON_WEB_IDENTITY = '`AssumeRoleWithWebIdentity` has no such parameter'

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
  const found = tagNamed(r.kase.workflow.inputs.tags ?? {}, tag)
  if (found) return present([found[1]], `/workflow/inputs/tags/${found[0]}` as Pointer)
  const tagged = r.kase.workflow.inputs.tags
  return !tagged && r.actions.includes('sts:TagSession')
    ? unknown(`aws:RequestTag/${tag}`, 'the tags of the request were not given', 'request')
    : absent('/workflow/inputs/tags')
}

/** The keys that the parameters of the call set (IAM User Guide, "IAM and AWS STS condition context keys"). */
export const parameterKeys: Rules = {
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
  'aws:requesttag/': requestTag,
}
