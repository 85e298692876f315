import { expect, test } from '@jest/globals'
import { fileTokens, githubTokens } from '../../src/gather/oidcToken.js'
import { plainHost, tokenOf } from '../plainHost.js'

const NOW = 1_795_000_000
const token = (life: number) => tokenOf({ sub: 'repo:acme/shop:pull_request', exp: NOW + life })

test('one token serves everybody', async () => {
  const host = plainHost({ tokens: [token(300)] })
  const tokens = githubTokens(host, 'sts.amazonaws.com')
  const all = await Promise.all([tokens(), tokens(), tokens()])
  expect(host.asked).toEqual(['sts.amazonaws.com'])
  expect(all[2]).toMatchObject({ token: token(300), claims: { sub: 'repo:acme/shop:pull_request' } })
})

test('a token near its end is replaced, once for all who wait', async () => {
  const host = plainHost({ tokens: [token(300), token(600)] })
  const tokens = githubTokens(host, 'a')
  await tokens()
  await host.sleep(250_000)
  await Promise.all([tokens(), tokens()])
  expect(host.asked).toHaveLength(2)
})

const github = (status: number) =>
  new Error(`Error message: Failed to get ID Token. \n \n        Error Code : ${status}\n \n        Error Message: x`)

// @actions/core 3.0.1, src/oidc-utils.ts: 502, 503 and 504 are asked again there.
test.each([
  ['403 is an answer', github(403), 1],
  ['500 is asked again', github(500), 3],
  ['429 is asked again', github(429), 3],
  ['503 was asked ten times already', github(503), 1],
  ['a body without a token is an answer', new Error('Error message: Response json body do not have ID Token field'), 1],
])('%s', async (_, error, asked) => {
  const host = plainHost({ tokens: [error] })
  const answer = await githubTokens(host, 'a')()
  expect(answer).toMatchObject({ answer: { from: 'github', message: error.message } })
  expect(host.asked).toHaveLength(asked)
})

test('a refusal is remembered', async () => {
  const host = plainHost({ tokens: [github(403)] })
  const tokens = githubTokens(host, 'a')
  await Promise.all([tokens(), tokens()])
  await tokens()
  expect(host.asked).toHaveLength(1)
})

test('the token of a file has no line feed at its end', async () => {
  expect(await fileTokens(`${token(300)}\n`)()).toMatchObject({ token: token(300) })
})
