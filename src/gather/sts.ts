import {
  AssumeRoleCommand,
  type AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import type { Caller } from '../engine/case.js'
import { answerOf } from './answerOf.js'
import type { Network } from './network.js'
import type { Assumption, Credentials } from './session.js'

/** The parameters of one call, in the words of the STS API Reference; what is left out is not sent. */
export interface AssumeRequest {
  readonly region: string
  /** The address that is asked; left out for the step's, else the Region's. */
  readonly endpoint?: string
  readonly roleArn: string
  readonly sessionName: string
  readonly durationSeconds: number
  readonly policy?: string
  readonly policyArns?: readonly string[]
  readonly externalId?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly transitiveTagKeys?: readonly string[]
  readonly sourceIdentity?: string
}

/** The calls of STS that are used; each is one request, and a refusal is a value. */
export interface Sts {
  /** Unsigned; external ID, tags and source identity of the request are not sent, the call has none. */
  assumeWithToken(request: AssumeRequest, token: string): Promise<Assumption>
  assume(request: AssumeRequest, credentials: Credentials): Promise<Assumption>
  /** Who the credentials are, or undefined when STS does not say. */
  identify(region: string, credentials: Credentials): Promise<Caller | undefined>
}

/** STS over the network; `abortSignal` ends every call under way. */
export function stsOver(network: Network, endpoint: string | undefined, abortSignal?: AbortSignal): Sts {
  const options = abortSignal ? { abortSignal } : {}
  const clients = new Map<string, STSClient>()
  const clientFor = (region: string, credentials?: Credentials, own?: string): STSClient => {
    const address = own ?? endpoint
    const key = `${region} ${credentials?.accessKeyId ?? ''} ${own ?? ''}`
    const client =
      clients.get(key) ??
      new STSClient({
        ...network,
        region,
        ...(address ? { endpoint: address } : {}),
        ...(credentials ? { credentials } : {}),
      })
    clients.set(key, client)
    return client
  }
  return {
    assumeWithToken: (request, token) =>
      ask(() =>
        clientFor(request.region, undefined, request.endpoint).send(
          new AssumeRoleWithWebIdentityCommand({ ...common(request), WebIdentityToken: token }),
          options,
        ),
      ),
    assume: (request, credentials) =>
      ask(() =>
        clientFor(request.region, credentials, request.endpoint).send(
          new AssumeRoleCommand({ ...common(request), ...signedOnly(request) }),
          options,
        ),
      ),
    identify: async (region, credentials) => {
      try {
        const client = clientFor(region, credentials)
        const { Arn: arn, UserId: id } = await client.send(new GetCallerIdentityCommand({}), options)
        if (!arn) return undefined
        return {
          arn,
          credentials: credentials.sessionToken ? 'temporary' : 'long-term',
          ...(id ? { id: id.split(':')[0] as string } : {}),
        }
      } catch {
        return undefined
      }
    },
  }
}

const common = (r: AssumeRequest) => ({
  RoleArn: r.roleArn,
  RoleSessionName: r.sessionName,
  DurationSeconds: r.durationSeconds,
  ...(r.policy === undefined ? {} : { Policy: r.policy }),
  ...(r.policyArns?.length ? { PolicyArns: r.policyArns.map((arn) => ({ arn })) } : {}),
})

const signedOnly = (r: AssumeRequest) => ({
  ...(r.externalId === undefined ? {} : { ExternalId: r.externalId }),
  ...(r.sourceIdentity === undefined ? {} : { SourceIdentity: r.sourceIdentity }),
  ...(r.tags ? { Tags: Object.entries(r.tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
  ...(r.transitiveTagKeys?.length ? { TransitiveTagKeys: [...r.transitiveTagKeys] } : {}),
})

async function ask(send: () => Promise<AssumeRoleCommandOutput>): Promise<Assumption> {
  try {
    return sessionIn(await send())
  } catch (error) {
    return { granted: false, answer: answerOf(error) }
  }
}

/** A proxy or a captive portal may answer 200 with something else; that is no session. */
function sessionIn({ AssumedRoleUser: user, Credentials: c, $metadata }: AssumeRoleCommandOutput): Assumption {
  if (!user?.Arn || !c?.AccessKeyId || !c.SecretAccessKey || !c.SessionToken) {
    const status = $metadata.httpStatusCode
    return {
      granted: false,
      answer: { from: 'network', message: 'the answer holds no session', ...(status === undefined ? {} : { status }) },
    }
  }
  const credentials = { accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey, sessionToken: c.SessionToken }
  return { granted: true, session: { arn: user.Arn, id: user.AssumedRoleId, credentials } }
}
