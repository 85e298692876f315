import type { STSClientConfig } from '@aws-sdk/client-sts'
import { tunnelAgents } from './tunnel.js'

type Env = Readonly<Record<string, string | undefined>>

/** How the calls to AWS travel. */
export type Network = Pick<STSClientConfig, 'requestHandler' | 'customUserAgent' | 'maxAttempts'>

/** Milliseconds to connect, to answer, and between two parts of an answer. */
const TIMEOUTS = { connectionTimeout: 5000, requestTimeout: 10_000, socketTimeout: 10_000, throwOnRequestTimeout: true }

/**
 * The settings of every AWS client: timeouts that end the request, the proxy, the user agent, and one attempt, since only
 * what is transient is asked again (see retry). As in configure-aws-credentials one proxy serves http and https addresses:
 * `http-proxy`, else HTTPS_PROXY, else HTTP_PROXY.
 */
export function networkOf(
  inputs: { readonly httpProxy: string | undefined; readonly noProxy: string | undefined },
  env: Env,
): Network {
  const proxy = proxyOf(inputs.httpProxy, env)
  const noProxy = inputs.noProxy ?? env.NO_PROXY ?? env.no_proxy ?? ''
  return {
    maxAttempts: 1,
    customUserAgent: userAgent(env),
    requestHandler: { ...TIMEOUTS, ...(proxy ? tunnelAgents(proxy, noProxy) : {}) },
  }
}

function proxyOf(input: string | undefined, env: Env): URL | undefined {
  const given =
    input ?? ([env.HTTPS_PROXY, env.https_proxy, env.HTTP_PROXY, env.http_proxy].find((v) => v) || undefined)
  if (given === undefined) return undefined
  const address = /^https?:\/\//i.test(given) ? given : `http://${given}`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** The product and the run, so that CloudTrail tells where a call came from; values of another form are left out. */
function userAgent(env: Env): [string, string?][] {
  const [run, attempt] = [env.GITHUB_RUN_ID ?? '', env.GITHUB_RUN_ATTEMPT ?? '']
  return [
    ['assume-role-preflight'],
    ...(/^\d{1,20}$/.test(run) ? ([['md', `run_id#${run}`]] as [string, string][]) : []),
    ...(/^\d{1,10}$/.test(attempt) ? ([['md', `attempt#${attempt}`]] as [string, string][]) : []),
  ]
}
