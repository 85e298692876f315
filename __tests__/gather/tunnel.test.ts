import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tunnelAgents } from '../../src/gather/tunnel.js'

const connected: string[] = []
let proxy: Server
let target: Server
const portOf = (server: Server) => (server.address() as AddressInfo).port

beforeAll(async () => {
  target = createServer((_, response) => response.end('reached'))
  proxy = createServer()
  proxy.on('connect', (incoming, socket, head) => {
    connected.push(`${incoming.url} ${incoming.headers['proxy-authorization'] ?? ''}`.trim())
    if (incoming.url?.startsWith('refused.')) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const out = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      out.write(head)
      out.pipe(socket).pipe(out)
    })
    out.on('error', () => socket.destroy())
    return undefined
  })
  await Promise.all([target, proxy].map((s) => new Promise<void>((done) => s.listen(0, '127.0.0.1', done))))
})

afterAll(() => {
  target.closeAllConnections()
  target.close()
  proxy.closeAllConnections()
  proxy.close()
})

const get = (host: string, noProxy = '') =>
  new Promise<string>((done, failed) => {
    const { httpAgent } = tunnelAgents(new URL(`http://us%40er:pa%20ss@127.0.0.1:${portOf(proxy)}`), noProxy)
    const call = request({ host, port: portOf(target), agent: httpAgent }, (response) => {
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        httpAgent.destroy()
        done(text)
      })
    })
    call.on('error', failed)
    call.end()
  })

test('a host is reached through CONNECT, with the credentials of the address', async () => {
  connected.length = 0
  expect(await get('sts.example.org')).toBe('reached')
  expect(connected).toEqual([
    `sts.example.org:${portOf(target)} Basic ${Buffer.from('us@er:pa ss').toString('base64')}`,
  ])
})

test('a host of NO_PROXY is reached directly', async () => {
  connected.length = 0
  expect(await get('127.0.0.1', '127.0.0.1')).toBe('reached')
  expect(connected).toEqual([])
})

test('what the proxy refuses is an error that says so', async () => {
  await expect(get('refused.example.org')).rejects.toThrow('the proxy answered CONNECT with status 407')
})
