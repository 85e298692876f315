import { expect, test } from '@jest/globals'
import type { Case } from '../../../src/engine/case.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { ACCOUNT, fixOf, formOf } from './fix.js'
import { paste, syntaxOf } from './terminal.js'

const kase: Case = { workflow: { inputs: {} }, source: {}, target: { role: { 'max-session-duration': 3600 } } }
const path = '/target/role/max-session-duration'

test('the longest session is set once the reader agrees', () => {
  const { text } = formOf(fixOf(kase, [{ op: 'replace', path, value: 7200 }]), 'aws-cli-session-duration')
  expect(syntaxOf(text)).toBe('')
  const call = ['iam', 'update-role', '--role-name', 'shop-deploy', '--max-session-duration', '7200']
  expect(paste(text, { id: ACCOUNT, prints: {} }, 'y').calls.at(-1)).toEqual(call)
  expect(paste(text, { id: ACCOUNT, prints: {} }, 'n').calls).toHaveLength(1)
})

// IAM API Reference, UpdateRole: MaxSessionDuration is 3,600 to 43,200.
test.each([3600, 900, 43201, 7200.5, '7200; id'])('%p has no command', (value) => {
  expect(formsOf(fixOf(kase, [{ op: 'replace', path, value }]))).toEqual([])
})
