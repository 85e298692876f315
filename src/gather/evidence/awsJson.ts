import { STSClient } from '@aws-sdk/client-sts'
import type { Credentials } from '../session.js'
import type { Eyes } from './eyes.js'

/** An operation of an AWS service with the JSON 1.1 protocol. */
export interface JsonOperation {
  /** The service as it is signed for, and as AWS_ENDPOINT_URL_… names it. */
  readonly service: 'organizations' | 'cloudtrail'
  /** The value of X-Amz-Target. */
  readonly target: string
  readonly region: string
  readonly host: string
}

/** The part of an answer that is looked at; an error has `__type`. */
type Members = Readonly<Record<string, unknown>>

/** More than any answer that is asked for here. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * One signed call, with the signer and the connection of the STS client, which is loaded anyway: two calls do not justify
 * two more clients (docs/adr/0005).
 * @throws Error with AWS's code as its name, or as the network has it
 */
export async function callJson(
  { service, target, region, host }: JsonOperation,
  input: unknown,
  credentials: Credentials,
  { network, signal, host: { env } }: Eyes,
): Promise<Members> {
  const client = new STSClient({ ...network, region, credentials })
  const url = new URL(env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env.AWS_ENDPOINT_URL || `https://${host}`)
  const signer = await client.config.signer({
    name: 'sigv4',
    signingName: service,
    signingRegion: region,
    properties: {},
  })
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query: {},
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      'user-agent': userAgentOf(network.customUserAgent),
    },
    body: JSON.stringify(input),
  })
  try {
    const { response } = await client.config.requestHandler.handle(signed as never, { abortSignal: signal })
    const answer = membersOf(await textOf(response.body as AsyncIterable<Uint8Array>))
    if (response.statusCode === 200 && answer) return answer
    throw refusal(response.statusCode, answer)
  } finally {
    client.destroy()
  }
}

function refusal(status: number, answer: Members | undefined): Error {
  const type = typeof answer?.__type === 'string' ? (answer.__type.split('#').at(-1) as string) : undefined
  const said = answer?.message ?? answer?.Message
  const error = new Error(typeof said === 'string' ? said : `status ${status}`)
  error.name = type ?? `status ${status}`
  return error
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Error('the answer is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function membersOf(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Members) : undefined
  } catch {
    return undefined
  }
}

const userAgentOf = (given: Eyes['network']['customUserAgent']): string =>
  Array.isArray(given)
    ? given
        .map((pair) =>
          [pair]
            .flat()
            .filter((v) => v !== undefined)
            .join('/'),
        )
        .join(' ')
    : (given ?? '')
