import { afterEach, expect, test } from '@jest/globals'
import type { Fault, Harm } from './fault.js'
import { openWorld, type World } from './world.js'

let world: World

afterEach(async () => {
  await world.close()
})

async function call(timeoutMs = 2000): Promise<Response> {
  const body = new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity', RoleArn: 'x' })
  const signal = AbortSignal.timeout(timeoutMs)
  return fetch(world.env.AWS_ENDPOINT_URL_STS ?? '', { method: 'POST', body, signal })
}

async function hit(does: Harm, timeoutMs?: number): Promise<Response> {
  world = await openWorld({ faults: [{ service: 'sts', action: 'AssumeRoleWithWebIdentity', does }] })
  return call(timeoutMs)
}

test('hang never answers', async () => {
  await expect(hit('hang', 200)).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('reset drops the socket', async () => {
  await expect(hit('reset')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test.each<[Harm, number, RegExp]>([
  ['garbage', 200, /^\0[^<]+$/],
  ['html', 200, /^<html>/],
  ['empty', 200, /^$/],
  ['truncated', 400, /^<ErrorResponse (?!.*<\/ErrorResponse>)/s],
  ['forbidden', 403, /^(?!.*<Code>)/s],
  ['server-error', 500, /<Type>Receiver<\/Type><Code>InternalFailure<\/Code>/],
  [{ refuse: { code: 'Throttling', message: 'Rate exceeded', status: 400 } }, 400, /<Code>Throttling<\/Code>/],
  [{ answer: { status: 418, headers: {}, body: 'tea' } }, 418, /^tea$/],
])('%j', async (harm, status, body) => {
  const response = await hit(harm)
  expect(response.status).toBe(status)
  expect(await response.text()).toMatch(body)
})

test('delay answers late, then as usual', async () => {
  const started = performance.now()
  const response = await hit({ delay: 150 })
  expect(performance.now() - started).toBeGreaterThan(140)
  expect(await response.text()).toContain("Value 'x' at 'roleArn'")
})

test('times counts, and every world counts anew', async () => {
  const faults: Fault[] = [{ service: 'sts', does: 'server-error', times: 2 }]
  for (let round = 0; round < 2; round++) {
    world = await openWorld({ faults })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await call()).status)
    expect(statuses).toEqual([500, 500, 400])
    if (round === 0) await world.close()
  }
})

test('a fault hits the calls it names only', async () => {
  world = await openWorld({ faults: [{ service: 'sts', action: 'AssumeRole', does: 'reset' }] })
  expect((await call()).status).toBe(400)
})
