import { describe, expect, test } from '@jest/globals'
import type { Case } from '../../src/engine/case.js'
import type { TrustPolicyFound } from '../../src/policyfile/trustPolicy.js'
import { trustPolicyIn } from '../../src/policyfile/trustPolicyIn.js'
import { writtenPolicy } from '../../src/policyfile/writtenPolicy.js'
import { locate } from '../../src/render/locate.js'
import type { HopStory } from '../../src/render/story.js'
import { OTHER_SHAPES } from './otherShapes.js'
import { ROLE, type Shape, SUB } from './shape.js'
import { TERRAFORM_SHAPES } from './terraformShapes.js'

const found = (shape: Shape): TrustPolicyFound => {
  const result = trustPolicyIn(shape.text, shape.file, ROLE)
  if ('problem' in result) throw new Error(result.problem)
  return result
}

const isPrinted = (shape: Shape): boolean => /plan|state/.test(shape.file)

describe.each([...TERRAFORM_SHAPES, ...OTHER_SHAPES])('$name', (shape) => {
  test('the policy is read', () => {
    const { policy, label, assumed } = found(shape)
    expect(policy).toEqual(shape.policy)
    expect(assumed).toEqual(shape.assumed ?? [])
    if (shape.label !== undefined) expect(label).toBe(shape.label)
  })

  test('its elements are located', () => {
    for (const [pointer, [line, written]] of Object.entries(shape.at)) {
      const place = found(shape).places[pointer]
      expect(place).toMatchObject({ file: shape.file, line })
      expect(shape.text.split('\n')[line - 1]?.slice((place?.column ?? 0) - 1)).toMatch(
        new RegExp(`^${escaped(written)}`),
      )
    }
  })

  test('the text of the policy stands where it says', () => {
    if (isPrinted(shape)) return
    const { text, line, column } = found(shape)
    const lines = shape.text.split('\n')
    const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n')
    expect(rest.startsWith(text)).toBe(true)
  })
})

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

test('every element of a policy has a place', () => {
  for (const shape of [...TERRAFORM_SHAPES, ...OTHER_SHAPES]) {
    const { places, policy } = found(shape)
    expect(Object.keys(places).toSorted()).toEqual(pointersOf(policy, '').toSorted())
  }
})

const pointersOf = (value: unknown, pointer: string): string[] => [
  pointer,
  ...Object.entries(value !== null && typeof value === 'object' ? value : {}).flatMap(([key, part]) =>
    pointersOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  ),
]

test('the case keeps the part of the file that holds the policy, with places', () => {
  const written = writtenPolicy(found(TERRAFORM_SHAPES[3] as Shape))
  expect(written).toMatchObject({
    file: 'iam.tf',
    line: 1,
    column: 1,
    name: 'aws_iam_role.deploy',
    readAs: '`iam.tf` (`aws_iam_role.deploy`)',
  })
  expect(written.text).toMatch(/^data "aws_iam_policy_document" "trust" \{.*\}$/s)
  expect(written.places?.['/Statement/1']).toEqual({ line: 23, column: 3 })
})

test('the report finds the elements by these places', () => {
  const document = found(TERRAFORM_SHAPES[3] as Shape)
  const kase: Case = {
    workflow: { inputs: {} },
    source: {},
    target: { trustPolicy: document.policy },
    written: { '/target/trustPolicy': writtenPolicy(document) },
  }
  const hop = { outcome: { diagnosis: { kase } } } as unknown as HopStory
  const at = (pointer: string) => locate(hop, `/target/trustPolicy${pointer}`)
  expect(at(`/Statement/0/Condition/StringEquals/${SUB}`)).toEqual({ file: 'iam.tf', line: 18, column: 9 })
  expect(at('/Statement/1/Principal/AWS/7')).toEqual({ file: 'iam.tf', line: 28, column: 21 })
  expect(at('/Statement/1/Sid')).toEqual({ file: 'iam.tf', line: 23, column: 3 })
  expect(at('')).toEqual({ file: 'iam.tf', line: 1, column: 1 })
})

test('of a plan or a state nothing but the policy is kept, and no file', () => {
  for (const shape of OTHER_SHAPES.filter(isPrinted)) {
    const written = writtenPolicy(found(shape))
    expect(JSON.parse(written.text)).toEqual(shape.policy)
    expect(written).not.toHaveProperty('file')
  }
})
