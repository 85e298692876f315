import { describe, expect, test } from '@jest/globals'
import { parseWorkflow } from '../../src/workflow/document.js'
import { findJob, findStep } from '../../src/workflow/jobStep.js'
import { identifySteps, repositoryOfAction } from '../../src/workflow/stepId.js'

const idsOf = (list: string): string[] => {
  const doc = parseWorkflow(list)
  return identifySteps(doc, doc.yaml.contents).map((step) => step.id)
}

// Source of every row: actions/languageservices, workflow-parser/src/model/converter/steps.ts and id-builder.ts.
describe('the id of a step', () => {
  test.each<[string, string, string[]]>([
    ['an explicit id', '- { id: login, uses: a/b@v1 }', ['login']],
    ['owner and repository', '- uses: actions/checkout@v4', ['__actions_checkout']],
    ['a path below the repository is left out', '- uses: github/codeql-action/init@v3', ['__github_codeql-action']],
    ['dots are replaced', '- uses: org/my.action@v1', ['__org_my_action']],
    ['an action of the checkout', '- uses: ./.github/actions/x', ['__self']],
    ['an action of the same repository', '- uses: $/actions/x', ['__self']],
    ['a container', '- uses: docker://alpine:3.20', ['__alpine_3_20']],
    ['a command', '- run: make', ['__run']],
    ['no ref', '- uses: a/b', ['__run']],
    ['a wait', '- wait: x', ['__wait']],
    [
      'repeated',
      '- uses: a/b@v1\n- uses: a/b@v1\n- run: x\n- uses: A/b@v1\n- uses: a/b@v2',
      ['__a_b', '__a_b_2', '__run', '__A_b', '__a_b_3'],
    ],
    ['two repositories with one id', '- uses: a/b.c@v1\n- uses: a/b_c@v1', ['__a_b_c', '__a_b_c_2']],
    [
      'an explicit id does not count in the order',
      '- uses: a/b@v1\n- { id: x, uses: a/b@v1 }\n- uses: a/b@v1',
      ['__a_b', 'x', '__a_b_2'],
    ],
    ['a later explicit id is taken first', '- uses: a/b@v1\n- { id: __a_b, run: x }', ['__a_b_2', '__a_b']],
    ['an alias', '- &s { uses: a/b@v1 }\n- *s', ['__a_b', '__a_b_2']],
  ])('%s', (_, list, ids) => expect(idsOf(list)).toEqual(ids))

  test('is cut to 100 characters, suffix included', () => {
    const [first, second] = idsOf(`- uses: a/${'b'.repeat(120)}@v1\n- uses: a/${'b'.repeat(120)}@v1`)
    expect(first).toBe(`__a_${'b'.repeat(96)}`)
    expect(second).toBe(`__a_${'b'.repeat(94)}_2`)
  })
})

test.each([
  ['aws-actions/configure-aws-credentials@v5', 'aws-actions/configure-aws-credentials'],
  ['a/b/c/d@main', 'a/b'],
  ['./a/b', undefined],
  ['docker://a/b@sha256:1', undefined],
  ['a/b', undefined],
])('repository of %s', (uses, repository) => expect(repositoryOfAction(uses)).toBe(repository))

describe('steps of parallel blocks', () => {
  const text = `jobs:
  j:
    steps:
      - uses: a/b@v1
      - parallel:
          - uses: c/d@v1
          - uses: a/b@v1
`
  const doc = parseWorkflow(text)
  const job = findJob(doc, 'j')?.value
  test('an id of the inner list alone is found', () =>
    expect(findStep(doc, job, '__c_d')).toMatchObject({ is: 'found', path: ['steps', 1, 'parallel', 0] }))
  test('an id of both lists is ambiguous', () => expect(findStep(doc, job, '__a_b')).toEqual({ is: 'ambiguous' }))
  test('an unknown id is missing', () => expect(findStep(doc, job, '__x_y')).toEqual({ is: 'missing' }))
  test('an unknown job has no step', () => expect(findStep(doc, undefined, '__a_b')).toEqual({ is: 'missing' }))
})
