import { expect, test } from '@jest/globals'
import { readEvidenceInputs } from '../../../src/inputs/evidence.js'
import { readerOf } from '../../../src/inputs/reader.js'

const read = (given: Readonly<Record<string, string>>) => {
  const reader = readerOf((name) => given[name] ?? '')
  return { inputs: readEvidenceInputs(reader), problems: reader.problems.map((p) => p.input) }
}

test('nothing given', () => {
  expect(read({})).toEqual({
    inputs: {
      inspectorRole: undefined,
      inspectorProfile: undefined,
      trustPolicyFile: undefined,
      cloudtrail: false,
      requiredActions: [],
      waitForPropagation: 0,
      timeout: 30,
    },
    problems: [],
  })
})

test('required actions, one per line', () => {
  expect(
    read({ 'required-actions': 's3:PutObject arn:aws:s3:::b/*\n\n  ssm:GetParameter\n' }).inputs.requiredActions,
  ).toEqual([
    { action: 's3:PutObject', resource: 'arn:aws:s3:::b/*' },
    { action: 'ssm:GetParameter', resource: '*' },
  ])
})

test.each([
  ['inspector-role-arn', `arn:aws:iam::\${account}:role/inspector`, true],
  ['inspector-role-arn', 'arn:aws:iam::222222222222:role/path/inspector', true],
  ['inspector-role-arn', 'arn:aws:iam::{account}:role/inspector', false],
  ['inspector-role-arn', 'arn:aws:iam::222222222222:user/inspector', false],
  ['required-actions', 's3:Put* arn:aws:s3:::b/*', false],
  ['required-actions', 's3:PutObject b/*', false],
  ['required-actions', 's3:PutObject arn:aws:s3:::b/* more', false],
  ['timeout-seconds', '0', false],
  ['timeout-seconds', '300', true],
  ['wait-for-propagation-seconds', '0', true],
  ['wait-for-propagation-seconds', '901', false],
  ['cloudtrail', 'yes', false],
])('%s: %s', (name, value, good) => {
  expect(read({ [name]: value }).problems).toEqual(good ? [] : [name])
})
