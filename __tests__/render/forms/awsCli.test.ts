import { describe, expect, test } from '@jest/globals'
import { formsOf } from '../../../src/render/forms/index.js'
import { ACCOUNT, fixOf, formOf, github, ISSUER, policy, SUBJECT_FIX, TRUST_EDITS, trusting } from './fix.js'
import { hasJq, paste, syntaxOf } from './terminal.js'

const ifJq = hasJq ? describe : describe.skip

describe.each(TRUST_EDITS)('%s', (_, trust, edits) => {
  const input = fixOf(trusting(trust), edits)
  const { text } = formOf(input, 'aws-cli')
  const account = { id: ACCOUNT, prints: { 'get-role': trust } }

  test('is a script', () => expect(syntaxOf(text)).toBe(''))

  ifJq('run', () => {
    test('sends the document that the engine granted, once the reader agrees', () => {
      const session = paste(text, account, 'y', 'echo the shell lives')
      expect(session.stderr).toBe('')
      expect(session.applied).toEqual(input.after.target.trustPolicy)
      expect(session.calls.map((c) => c.slice(0, 2).join(' '))).toEqual([
        'sts get-caller-identity',
        'iam get-role',
        'iam update-assume-role-policy',
      ])
      expect(session.calls.at(-1)?.slice(2, 4)).toEqual(['--role-name', 'shop-deploy'])
      expect(session.stdout).toContain('the shell lives')
      expect(session.litter).toEqual([])
    })

    test('sends nothing when the policy is not the one that was read', () => {
      const other = JSON.parse(
        JSON.stringify(trust)
          .replaceAll('"a"', '"z"')
          .replaceAll(/acme|old|Deny|AssumeRoleWithWebIdentity/g, 'zzz'),
      )
      const session = paste(text, { ...account, prints: { 'get-role': other } }, 'y')
      // What is added beside the rest does not depend on it.
      if (edits.some((e) => e.path.endsWith('Statement/-'))) expect(session.applied).toBeDefined()
      else
        expect([session.applied, session.stderr]).toEqual([
          undefined,
          expect.stringContaining('not the one that was read'),
        ])
    })
  })
})

ifJq('the reader', () => {
  const { trust, edits } = SUBJECT_FIX
  const { text } = formOf(fixOf(trusting(trust), edits), 'aws-cli')
  const account = { id: ACCOUNT, prints: { 'get-role': trust } }

  test.each(['n', '', 'yes', 'Y'])('answers %j: nothing is sent', (answer) => {
    expect(paste(text, account, answer).applied).toBeUndefined()
  })

  test('sees the change and nothing else', () => {
    const { stdout } = paste(text, account, 'n')
    const changed = stdout.split('\n').filter((l) => /^[-+] /.test(l))
    expect(changed.map((l) => l.replace(/^(.)\s+/, '$1 '))).toEqual([
      `- "${ISSUER}:sub": "repo:acme/shop:ref:refs/heads/main"`,
      `+ "${ISSUER}:sub": "repo:acme@1234567/shop@89012345:environment:production"`,
    ])
  })

  test('has credentials for another account: nothing is asked of IAM', () => {
    const session = paste(text, { ...account, id: '111122223333' }, 'y')
    expect(session.calls).toHaveLength(1)
    expect(session.stderr).toContain('111122223333')
  })

  test('runs it again: nothing is sent', () => {
    const { after } = fixOf(trusting(trust), edits)
    const session = paste(text, { ...account, prints: { 'get-role': after.target.trustPolicy ?? null } }, 'y')
    expect(session.applied).toBeUndefined()
  })
})

test('the program selects by Sid, checks what is there and brings the values in as arguments', () => {
  const { trust, edits } = SUBJECT_FIX
  const { text } = formOf(fixOf(trusting(trust), edits), 'aws-cli')
  expect(text.slice(text.indexOf('  jq --arg'), text.indexOf('  if diff'))).toBe(`\
  jq --arg old 'repo:acme/shop:ref:refs/heads/main' \\
    --arg new 'repo:acme@1234567/shop@89012345:environment:production' \\
    '
    def check(f): if f then . else error("the policy is not the one that was read, nothing was changed") end;
    check([.Statement[] | select(.Sid == "AllowGitHub")] | length == 1)
    | (.Statement[] | select(.Sid == "AllowGitHub") | .Condition.StringEquals["${ISSUER}:sub"]) |= (check(. == $old) | $new)
  ' trust.before.json > trust.after.json
`)
})

test('a role whose ARN came from a secret: the name only', () => {
  const { trust, edits } = SUBJECT_FIX
  const { text } = formOf(fixOf(trusting(trust), edits, { masked: true }), 'aws-cli')
  expect(text).not.toContain('arn:')
  expect(text).toContain('role_name=shop-deploy')
})

describe('no command', () => {
  const trust = policy(github('a'))
  const path = `/target/trustPolicy/Statement/0/Condition/StringEquals/${ISSUER}:sub` as const
  // Patterns: IAM API Reference, roleNameType, accountIdType, policyDocumentType.
  test.each([
    ['a role name with a quote', 'b', { roleName: "a'; touch pwned; '" }],
    ['a role name that is an option', 'b', { roleName: '--debug' }],
    ['a role name with a line feed', 'b', { roleName: 'a\nb' }],
    ['an account that is none', 'b', { account: '$(id)' }],
    ['a partition that is none', 'b', { partition: 'aws"' }],
    ['a character that IAM does not take', 'b\u202e', {}],
    ['a control character that IAM does not take', 'b\u001b[31m', {}],
  ])('%s', (_, value, more) => {
    expect(formsOf(fixOf(trusting(trust), [{ op: 'replace', path, value }], more))).toEqual([])
  })

  test('a trust policy that was not read', () => {
    const { trustPolicy: _, ...target } = trusting(trust).target
    const kase = { ...trusting(trust), target }
    expect(formsOf(fixOf(kase, [{ op: 'add', path: '/target/trustPolicy', value: trust }]))).toEqual([])
  })

  test('edits of the workflow', () => {
    const edits = [{ op: 'add', path: '/workflow/inputs/external-id', value: 'x' }] as const
    expect(formsOf(fixOf(trusting(trust), edits))).toEqual([])
  })
})

describe('a trust policy with an external ID that the reader may not see', () => {
  const hidden = '<external ID of the role>'
  const partner = (id: string, more = {}) => ({
    ...more,
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::111122223333:role/old' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': id } },
  })
  const path = '/target/trustPolicy/Statement/0/Principal/AWS'
  const edits = [{ op: 'replace', path, value: 'arn:aws:iam::111122223333:role/new' }] as const

  test.each([
    ['with a Sid', (id: string) => policy(partner(id, { Sid: 'Partner' }), github('a'))],
    ['without one', (id: string) => policy(partner(id), github('a'))],
  ])('%s: only the form that does not write it', (_, trust) => {
    const [form, more] = formsOf(fixOf(trusting(trust(hidden)), edits))
    expect([form?.id, more]).toEqual(['aws-cli', undefined])
    if (!hasJq || !form) return
    const session = paste(form.text, { id: ACCOUNT, prints: { 'get-role': trust('the-real-one') } }, 'y')
    expect(session.applied).toEqual(fixOf(trusting(trust('the-real-one')), edits).after.target.trustPolicy)
  })

  test('a repair of the hidden value itself has no command that checks it', () => {
    const at = '/target/trustPolicy/Statement/0/Condition/StringEquals/sts:ExternalId'
    const input = fixOf(trusting(policy(partner(hidden))), [{ op: 'replace', path: at, value: 'x' }])
    expect(formsOf(input).map((f) => f.id)).not.toContain('aws-cli')
  })
})
