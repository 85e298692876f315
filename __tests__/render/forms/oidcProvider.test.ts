import { describe, expect, test } from '@jest/globals'
import type { Case, OidcProvider } from '../../../src/engine/case.js'
import type { Edit } from '../../../src/engine/edit.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { ACCOUNT, fixOf, formOf, ISSUER } from './fix.js'
import { paste, syntaxOf } from './terminal.js'
import { hashicorpOf, terraformOf } from './terraform.js'

const having = (oidcProvider?: OidcProvider | 'missing'): Case => ({
  workflow: { inputs: { api: 'AssumeRoleWithWebIdentity' }, claims: { iss: `https://${ISSUER}` } },
  source: {},
  target: oidcProvider === undefined ? {} : { oidcProvider },
})
const account = { id: ACCOUNT, prints: {} }
const CREATED: Edit = {
  op: 'replace',
  path: '/target/oidcProvider',
  value: { url: ISSUER, 'client-ids': ['sts.amazonaws.com'] },
}

describe('a provider that is missing', () => {
  const input = fixOf(having('missing'), [CREATED])

  test('is made by the AWS CLI', () => {
    const { text } = formOf(input, 'aws-cli-oidc-provider')
    expect(syntaxOf(text)).toBe('')
    expect(paste(text, account, 'y').calls.at(-1)).toEqual([
      'iam',
      'create-open-id-connect-provider',
      '--url',
      `https://${ISSUER}`,
      '--client-id-list',
      'sts.amazonaws.com',
    ])
    expect(paste(text, account, 'n').calls).toHaveLength(1)
    expect(paste(text, { ...account, id: '111122223333' }, 'y').calls).toHaveLength(1)
  })

  test('is a resource of Terraform', async () => {
    const { text } = formOf(input, 'terraform-oidc-provider')
    const [resource] = terraformOf(text).blocks
    expect(resource?.labels).toEqual(['aws_iam_openid_connect_provider', 'token_actions_githubusercontent_com'])
    expect(resource?.attributes).toEqual({ url: `https://${ISSUER}`, client_id_list: ['sts.amazonaws.com'] })
    await expect(hashicorpOf(text)).resolves.toHaveProperty('resource.aws_iam_openid_connect_provider')
  })
})

describe('a client ID that is missing', () => {
  const provider = { url: `${ISSUER}/octo`, 'client-ids': ['https://github.com/acme'] }
  const input = fixOf(having(provider), [{ op: 'add', path: '/target/oidcProvider/client-ids/-', value: "a'b $(id)" }])

  test('is added by the AWS CLI', () => {
    const { text } = formOf(input, 'aws-cli-oidc-provider')
    expect(text).not.toContain(`arn:aws:iam::${ACCOUNT}`)
    expect(paste(text, account, 'y').calls.at(-1)).toEqual([
      'iam',
      'add-client-id-to-open-id-connect-provider',
      '--open-id-connect-provider-arn',
      `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}/octo`,
      '--client-id',
      "a'b $(id)",
    ])
  })

  test('is in the list of Terraform, beside those that are there', () => {
    const { attributes } = terraformOf(formOf(input, 'terraform-oidc-provider').text)
    expect(attributes).toEqual({ client_id_list: ['https://github.com/acme', "a'b $(id)"] })
  })
})

describe('no form', () => {
  test.each<[string, Case, Edit]>([
    [
      'for a URL that is none',
      having('missing'),
      { ...CREATED, value: { url: 'x"; id; "', 'client-ids': ['a'] } } as Edit,
    ],
    [
      'for a client ID that cannot be seen',
      having('missing'),
      { ...CREATED, value: { url: ISSUER, 'client-ids': ['a\u0007'] } } as Edit,
    ],
    [
      'for a client ID that is a file',
      having('missing'),
      { ...CREATED, value: { url: ISSUER, 'client-ids': ['file:///etc/passwd'] } } as Edit,
    ],
    ['without a client ID', having('missing'), { ...CREATED, value: { url: ISSUER } } as Edit],
    [
      'for a provider that is taken away',
      having({ url: ISSUER, 'client-ids': ['a'] }),
      { op: 'remove', path: '/target/oidcProvider' },
    ],
  ])('%s', (_, kase, edit) => {
    expect(formsOf(fixOf(kase, [edit]))).toEqual([])
  })
})
