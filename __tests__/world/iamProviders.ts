import { refuse } from './awsQuery.js'
import type { Operation } from './iam.js'
import { accountOf } from './keys.js'

/** The reads of OIDC providers. */
export const providerOperations: Record<string, Operation> = {
  GetOpenIDConnectProvider: {
    resource: (call) => call.params.OpenIDConnectProviderArn ?? '',
    run: (call) => {
      const arn = call.params.OpenIDConnectProviderArn ?? ''
      const provider = call.inventory.providers.find((p) => p.arn === arn && accountOf(arn) === call.account)
      if (!provider) return refuse('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, 404)
      return {
        result: {
          Url: arn.slice(arn.indexOf(':oidc-provider/') + ':oidc-provider/'.length),
          ClientIDList: provider.clientIds,
          ThumbprintList: provider.thumbprints ?? [],
          CreateDate: '2025-03-01T09:00:00Z',
        },
      }
    },
  },
  ListOpenIDConnectProviders: {
    resource: (call) => `arn:aws:iam::${call.account}:oidc-provider/*`,
    run: (call) => {
      const here = call.inventory.providers.filter((p) => accountOf(p.arn) === call.account)
      return { result: { OpenIDConnectProviderList: here.map((p) => ({ Arn: p.arn })) } }
    },
  },
}
