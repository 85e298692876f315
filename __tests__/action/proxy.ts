import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'

/** A proxy that only knows CONNECT, and notes every target as `host:port`. */
export async function openProxy(targets: string[]): Promise<Server> {
  const proxy = createServer()
  proxy.on('connect', (incoming, socket, head) => {
    targets.push(incoming.url ?? '')
    const [host = '', port] = (incoming.url ?? '').split(':')
    const out = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      out.write(head)
      out.pipe(socket).pipe(out)
    })
    for (const end of [out, socket]) end.on('error', () => undefined)
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  return proxy
}
