import { parsePrincipalArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { issuerOf } from '../../engine/claims.js'
import { isSigned, type Look, lacks, type Reader, type Reading } from './reader.js'
import { see } from './see.js'

/** The OIDC provider that the role's account has for the issuer of the token. */
export const oidcProvider: Reader = {
  what: 'the OIDC provider',
  wants: ({ diagnosis }) =>
    !isSigned(diagnosis) &&
    diagnosis.kase.target.oidcProvider === undefined &&
    lacks(diagnosis, 'oidc-provider') &&
    issuerIn(diagnosis.kase) !== undefined,
  read,
}

const issuerIn = (kase: Case): string | undefined =>
  issuerOf(kase) ?? /No OpenIDConnect provider found.* for https:\/\/(\S+)/.exec(kase.answer?.message ?? '')?.[1]

async function read(look: Look): Promise<Reading> {
  const { kase } = look.diagnosis
  const role = parsePrincipalArn(kase.workflow.inputs['role-arn'] ?? '')
  const issuer = issuerIn(kase)
  if (!role || !issuer) return { notes: [] }
  const arn = `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer}`
  const seen = await look.eyes.once(`provider ${arn} ${look.credentials?.accessKeyId}`, () =>
    see(role.account, 'iam:GetOpenIDConnectProvider', look, (iam, until) =>
      iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn }, until),
    ),
  )
  if (seen.is === 'unseen') return { notes: seen.notes }
  const by = `\`iam:GetOpenIDConnectProvider\` as \`${seen.by.arn}\``
  if (seen.is === 'missing') {
    const others = await listOthers(look, role.account)
    return {
      learnt: { oidcProvider: 'missing' },
      notes: [...seen.notes, `the account has no OIDC provider for \`${issuer}\`, as was read with ${by}`, ...others],
    }
  }
  const { Url, ClientIDList } = seen.value
  if (!Url) return { notes: [...seen.notes, `${by} gave no answer to go by`] }
  return {
    learnt: {
      oidcProvider: { url: Url.replace(/^https:\/\//, ''), ...(ClientIDList ? { 'client-ids': ClientIDList } : {}) },
    },
    notes: [...seen.notes, `the OIDC provider was read with ${by}`],
  }
}

/** Which providers there are instead: one with a slip in its URL is a provider all the same. */
async function listOthers(look: Look, account: string): Promise<string[]> {
  const seen = await look.eyes.once(`providers ${account} ${look.credentials?.accessKeyId}`, () =>
    see(account, 'iam:ListOpenIDConnectProviders', look, (iam, until) => iam.listOpenIDConnectProviders({}, until)),
  )
  if (seen.is !== 'there') return [...seen.notes]
  const urls = (seen.value.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn?.split(':oidc-provider/')[1] ?? [])
  return [
    urls.length > 0
      ? `the OIDC providers of the account are ${urls.map((u) => `\`${u}\``).join(', ')}`
      : 'the account has no OIDC provider at all',
  ]
}
