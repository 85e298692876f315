import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type ConnectionOptions, connect as tlsConnect } from 'node:tls'
import { isDirect } from './noProxy.js'

interface Target {
  readonly host?: string
  readonly port?: number | string
  readonly servername?: string
}
type Opened = (error: Error | null, socket?: Socket) => void

/** Agents that reach their hosts through CONNECT of one proxy. Node 24 has its own, Node 20 has none; these work on both. */
export function tunnelAgents(proxy: URL, noProxy: string): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const direct = (target: Target) => isDirect(target.host ?? '', Number(target.port), noProxy)
  const options = { keepAlive: true }
  const [httpAgent, httpsAgent] = [new HttpAgent(options), new HttpsAgent(options)]
  const [openHttp, openHttps] = [connector(httpAgent), connector(httpsAgent)]
  Object.assign(httpAgent, {
    createConnection: (target: Target, opened: Opened) =>
      direct(target) ? openHttp(target, opened) : tunnel(proxy, target, opened),
  })
  Object.assign(httpsAgent, {
    createConnection: (target: Target, opened: Opened) =>
      direct(target)
        ? openHttps(target, opened)
        : tunnel(proxy, target, (error, socket) =>
            error || !socket
              ? opened(error)
              : opened(
                  null,
                  tlsConnect({
                    ...(target as ConnectionOptions),
                    socket,
                    servername: target.servername || target.host || '',
                  }),
                ),
          ),
  })
  return { httpAgent, httpsAgent }
}

const connector = (agent: object): ((target: Target, opened: Opened) => unknown) =>
  (agent as { createConnection: (target: Target, opened: Opened) => unknown }).createConnection.bind(agent)

function tunnel(proxy: URL, target: Target, opened: Opened): undefined {
  const authority = `${target.host?.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  const request = (proxy.protocol === 'https:' ? httpsRequest : httpRequest)({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...credentialsOf(proxy) },
    agent: false,
  })
  request.once('connect', (response, socket) => {
    if (response.statusCode === 200) return opened(null, socket)
    socket.destroy()
    return opened(new Error(`the proxy answered CONNECT with status ${response.statusCode}`))
  })
  request.once('error', (error) => opened(error))
  request.end()
  return undefined
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (!username) return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
