import { describe, expect, test } from '@jest/globals'
import { causes } from '../../src/causes/index.js'
import type { Case, Json, RequestInputs } from '../../src/engine/case.js'
import { diagnose } from '../../src/engine/diagnose.js'
import type { HopStory } from '../../src/render/story.js'
import { renderSummary } from '../../src/render/summary.js'
import { GRANTED_CHECKLIST, terraformChecklist } from '../../src/render/terraformChecklist.js'
import { viewOf } from '../../src/render/view.js'

const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const CALLER = 'arn:aws:iam::111111111111:user/deployer'

const policy = (condition?: Json, principal = CALLER): Json => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: principal },
      Action: 'sts:AssumeRole',
      ...(condition === undefined ? {} : { Condition: condition }),
    },
  ],
})

function storyFor(
  inputs: RequestInputs,
  trustPolicy: Json | undefined,
  more: Partial<Case> = {},
  notes: readonly string[] = [],
) {
  const kase: Case = {
    workflow: { inputs: { api: 'AssumeRole', 'role-arn': ROLE, 'external-id': null, region: 'eu-west-1', ...inputs } },
    source: { caller: { arn: CALLER, credentials: 'long-term' } },
    target: trustPolicy === undefined ? {} : { role: { exists: true }, trustPolicy },
    answer: {
      code: 'AccessDenied',
      message: `User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
      status: 403,
    },
    ...more,
  }
  const hop: HopStory = {
    roleArn: kase.workflow.inputs['role-arn'] ?? '',
    outcome: { granted: false, diagnosis: diagnose(kase, causes) },
    places: { '/workflow': { file: 'main.tf', line: 1, column: 1 } },
    notes,
    terraform: { name: 'provider.aws' },
  }
  return {
    attempts: [{ hops: [hop], expect: 'granted' as const }],
    run: { server: 'https://github.com', event: 'push', version: '' },
    options: { showExternalId: false, maskAccountIds: false },
  }
}

function answers(...args: Parameters<typeof storyFor>): string[] {
  const focus = viewOf(storyFor(...args)).attempts[0]?.focus
  if (!focus) throw new Error('the story has no hop')
  return terraformChecklist(focus).map((l) => l.answer)
}

// 1 role ARN, 2 trust policy, 3 caller, 4 MFA, 5 external ID, 6 assumed, 7 CloudTrail
describe('the seven checks', () => {
  test.each([
    ['nothing could be read', answers({}, undefined), 'not seen, not seen, not seen, not seen, not seen, no, not seen'],
    [
      'the external ID is not sent',
      answers({}, policy({ StringEquals: { 'sts:ExternalId': 'acme' } })),
      'yes, no, not seen, yes, no, no, not seen',
    ],
    [
      'another external ID is sent',
      answers({ 'external-id': 'other' }, policy({ StringEquals: { 'sts:ExternalId': 'acme' } })),
      'yes, no, not seen, yes, no, no, not seen',
    ],
    [
      'MFA is asked for',
      answers({}, policy({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
      'yes, no, not seen, no, yes, no, not seen',
    ],
    [
      'somebody else is trusted',
      answers({}, policy(undefined, `${CALLER}-2`)),
      'yes, no, not seen, yes, yes, no, not seen',
    ],
    [
      'the role is no ARN',
      answers({ 'role-arn': 'deploy' }, undefined, {
        answer: { code: 'ValidationError', message: 'deploy is invalid', status: 400 },
      }),
      'no, not seen, not seen, not seen, not seen, no, not needed',
    ],
    [
      'CloudTrail was read',
      answers({}, undefined, {}, ['CloudTrail has the denied event of 12:00']),
      'not seen, not seen, not seen, not seen, not seen, no, yes',
    ],
  ])('%s', (_, given, expected) => {
    expect(given.join(', ')).toBe(expected)
  })

  test('a role that was granted has them all', () => {
    expect(GRANTED_CHECKLIST).toHaveLength(7)
  })

  test('they are in the summary, in the words of a configuration', () => {
    const summary = renderSummary(storyFor({}, policy({ StringEquals: { 'sts:ExternalId': 'acme' } })))
    expect(summary).toContain('The seven checks for a role of Terraform')
    expect(summary).toContain('argument `external_id`')
    expect(summary).not.toContain('role-external-id')
    expect(summary).toContain('The author of `main.tf`')
  })
})
