import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contentsOf } from '../../src/gather/workflowText.js'

const seen: IncomingMessage[] = []
const server = createServer((request, response) => {
  seen.push(request)
  const [path] = (request.url ?? '').split('?')
  if (path?.endsWith('deploy.yml')) {
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }).end('on: push\n')
  } else if (path?.endsWith('.github')) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
  } else {
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end('{"message":"Resource not accessible by integration"}')
  }
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

// GitHub REST API, "Get repository content", media type raw.
test('asks for the raw file at the ref, with the token', async () => {
  expect(await contentsOf('the-token', url)('acme/shop', '.github/workflows/deploy.yml', 'abc')).toBe('on: push\n')
  const [request] = seen
  expect(request?.url).toMatch(/^\/repos\/acme\/shop\/contents\/.*deploy\.yml\?ref=abc$/)
  expect(request?.headers).toMatchObject({
    authorization: 'token the-token',
    accept: expect.stringMatching(/^application\/vnd\.github\..*raw$/),
  })
})

test('a refusal keeps its status', async () => {
  await expect(contentsOf('t', url)('acme/shop', 'x', undefined)).rejects.toMatchObject({ status: 403 })
})

test('a folder is no file', async () => {
  await expect(contentsOf('t', url)('acme/shop', '.github', undefined)).rejects.toThrow('the answer is not a file')
})
