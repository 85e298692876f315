import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../src/inputs.js'
import { main } from '../src/main.js'
import { plainHost } from './plainHost.js'

const manifest = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
}

test('what is wrong with the action itself is one line, without a stack trace', async () => {
  const host = plainHost()
  await main({
    ...host,
    getInput: () => {
      throw new Error('boom')
    },
    fail: () => host.fail(),
  })
  expect(host.failed).toBe(true)
  expect(host.annotations).toHaveLength(1)
  expect(host.annotations[0]?.message).toBe(
    'this action failed and says nothing about the role: boom; to see more, run the job again with debug logging on',
  )
  expect(host.said).toEqual([])
})

test('a wrong input sets every output, and no role is asked for', async () => {
  const host = plainHost({ inputs: { 'role-chaining': 'maybe' } })
  await main(host)
  expect(host.failed).toBe(true)
  expect(Object.keys(host.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort())
  expect(host.asked).toEqual([])
})

// Those that only the reader of the workflow file looks at, in the environment.
const INTERNAL = /^internal-/

test('the inputs that are read are those of action.yml', async () => {
  const asked = new Set<string>()
  const host = plainHost({ inputs: { 'role-to-assume': 'arn:aws:iam::222222222222:role/deploy' } })
  await readInputs({
    ...host,
    getInput: (name) => {
      asked.add(name)
      return host.getInput(name)
    },
  })
  const declared = Object.keys(manifest.inputs).filter((name) => !INTERNAL.test(name))
  expect([...asked].sort()).toEqual(declared.sort())
})
