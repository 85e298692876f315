// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are templates of shells and of Terraform
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { Json } from '../../../src/engine/case.js'
import { statements } from '../../../src/render/forms/editedDocument.js'
import type { FixInput } from '../../../src/render/forms/form.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { construct } from './construct.js'
import { ACCOUNT, fixOf, formOf, github, ISSUER, policy, trusting } from './fix.js'
import { hasJq, paste, syntaxOf } from './terminal.js'
import { hashicorpOf, spelledOut, statementOf, terraformOf } from './terraform.js'

// What breaks out of one language or another, in every place of a document where a value or a name of the outside can stand.
const HOSTILE = [
  "'",
  '"',
  '`',
  '\\',
  '\\(',
  '\\(.)',
  '$',
  '${',
  '$${',
  '$$${',
  '%{',
  '%%{',
  '}',
  '$(touch pwned)',
  '`touch pwned`',
  '${HOME}',
  "'; touch pwned; '",
  '"; touch pwned; "',
  '\n',
  '\r',
  '\t',
  '\ntouch pwned\n',
  '\nEOF\n',
  'EOF',
  ')',
  '(',
  '#',
  '//',
  '/*',
  '!',
  '!!',
  '*',
  '?',
  '~',
  '--arg',
  '-',
  ' ',
  ': ',
  '- ',
  '| ',
  '&',
  '&{',
  '!Ref x',
  '{{',
  '__proto__',
  "' + process.exit() + '",
  '\u00a0',
  '\u0085',
  '\u00ad',
  '\u009b31m',
  'é',
  'true',
  'null',
  '1e3',
  '0x1',
  '2012-10-17',
  'yes',
  'Yes',
  'E0',
  '.5',
  '1_000',
  '12:30',
  '',
]
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: 5 }).map((s) => s.replace(/[^\t\n\r\u0020-\u00ff]/g, '')),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))

/** A statement with hostile values, and a fix that edits, adds or replaces with them. */
const fixes: fc.Arbitrary<{ trust: Json; input: FixInput }> = fc
  .record({
    sid: hostile,
    key: hostile,
    old: hostile,
    now: hostile,
    more: fc.array(hostile, { maxLength: 2 }),
    alone: fc.boolean(),
    named: fc.boolean(),
  })
  .map(({ sid, key, old, now, more, alone, named }) => {
    const statement = (value: Json): Json => ({
      ...(named ? { Sid: sid } : {}),
      Effect: 'Allow',
      Principal: { Federated: old },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { 'ForAnyValue:StringLike': { [`k${key}`]: value } },
    })
    const others = alone ? [] : [github(sid, { Sid: 'Other' })]
    const trust = policy(statement(old), ...others)
    const after = policy(statement([now, ...more]), ...others)
    const escaped = `k${key}`.replaceAll('~', '~0').replaceAll('/', '~1')
    const path = `/target/trustPolicy/Statement/0/Condition/ForAnyValue:StringLike/${escaped}` as const
    const input = fixOf(trusting(trust), [{ op: 'replace', path, value: [now, ...more] }])
    expect(input.after.target.trustPolicy).toEqual(after)
    return { trust, input }
  })

const afterOf = (input: FixInput): Json => input.after.target.trustPolicy ?? null
const rendered = (input: FixInput, id: string): string | undefined => formsOf(input).find((f) => f.id === id)?.text

test('no form holds a character that a terminal acts upon or that cannot be seen', () => {
  fc.assert(
    fc.property(fixes, ({ input }) => {
      for (const { text } of formsOf(input)) expect(text).toMatch(/^[\n\x20-\x7e\xa0-\xac\xae-\xff]*$/)
    }),
  )
})

test('CloudFormation and the CDK: the document comes out as it went in', () => {
  fc.assert(
    fc.property(fixes, ({ trust, input }) => {
      const yaml = rendered(input, 'cloudformation')
      if (yaml !== undefined)
        expect(parse(yaml, { version: '1.1' })).toEqual({ AssumeRolePolicyDocument: afterOf(input) })
      const cdk = rendered(input, 'cdk')
      if (cdk !== undefined) expect(statements(construct(cdk, trust))).toEqual(statements(afterOf(input)))
    }),
  )
})

test("Terraform: the document comes out as it went in, and HashiCorp's parser takes every form", async () => {
  await fc.assert(
    fc.asyncProperty(fixes, async ({ input }) => {
      const block = rendered(input, 'terraform-policy-document')
      if (block !== undefined) {
        expect(terraformOf(block).blocks[0]?.blocks.map(statementOf)).toEqual(
          statements(afterOf(input))?.map(spelledOut),
        )
        await hashicorpOf(block)
      }
      const encoded = formOf(input, 'terraform-jsonencode').text
      expect(JSON.parse(terraformOf(encoded).attributes.assume_role_policy as string)).toEqual(afterOf(input))
      await hashicorpOf(encoded)
      const heredoc = formOf({ ...input, style: { terraform: 'heredoc' } }, 'terraform-heredoc').text
      expect(JSON.parse(terraformOf(heredoc).attributes.assume_role_policy as string)).toEqual(afterOf(input))
      await hashicorpOf(heredoc)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('a shell: the text is one script', () => {
  fc.assert(
    fc.property(fixes, ({ input }) => {
      const text = rendered(input, 'aws-cli')
      if (text !== undefined) expect(syntaxOf(text)).toBe('')
    }),
    { numRuns: 50 },
  )
}, 60_000)

;(hasJq ? test : test.skip)(
  'a shell: the document is sent as the engine granted it, and nothing else happens',
  () => {
    fc.assert(
      fc.property(fixes, ({ trust, input }) => {
        const text = rendered(input, 'aws-cli')
        if (text === undefined) return
        const session = paste(text, { id: ACCOUNT, prints: { 'get-role': trust } }, 'y')
        expect(session.stderr).toBe('')
        expect(session.litter).toEqual([])
        const same = JSON.stringify(trust) === JSON.stringify(afterOf(input))
        expect(session.applied).toEqual(same ? undefined : afterOf(input))
        expect(session.calls).toHaveLength(same ? 2 : 3)
      }),
      { numRuns: 25 },
    )
  },
  60_000,
)

test('a role is named only where its name and path are names', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (roleName, path, account) => {
      const trust = policy(github('a'))
      const at = `/target/trustPolicy/Statement/0/Condition/StringEquals/${ISSUER}:sub` as const
      const input = fixOf(trusting(trust), [{ op: 'replace', path: at, value: 'b' }], {
        roleName,
        rolePath: `/${path}/`,
        account,
      })
      for (const { text, title } of formsOf(input)) {
        expect(text).not.toMatch(/[`]|\$\(touch/)
        expect(title).toMatch(/^[\w ,:-]+$/)
      }
    }),
  )
})
