import { expect, test } from '@jest/globals'
import { attemptsOf } from '../../src/gather/roles.js'
import { readRoles } from '../../src/inputs/roles.js'

test('every role from which no other is reached is an attempt, and shares the nodes on its way', async () => {
  const text = '- arn: hub\n  then:\n    - arn: a\n    - arn: b\n      then: [{arn: c}]\n- arn: lone\n'
  const roots = await readRoles(text, { sessionName: 'GitHubActions' }, () => undefined)
  const attempts = attemptsOf(roots)
  expect(attempts.map(({ hops }) => hops.map((h) => h.role))).toEqual([['hub', 'a'], ['hub', 'b', 'c'], ['lone']])
  expect(attempts[0]?.hops[0]).toBe(attempts[1]?.hops[0])
  expect(attempts[1]?.hops[2]?.path).toBe('roles[0].then[1].then[0]')
})
