import { describe, expect, test } from '@jest/globals'
import { nearestSubject, type SubjectDifference, subjectDifferences } from '../../src/engine/subjectDifference.js'

const MAIN = 'repo:acme/shop:ref:refs/heads/main'
const TAG = 'repo:acme/shop:ref:refs/tags/v1.2.0'
const PROD = 'repo:acme/shop:environment:production'
const PULL = 'repo:acme/shop:pull_request'
const IDS = 'repo:acme@1001/shop@2002:ref:refs/heads/main'
const POD = 'system:serviceaccount:apps:api'

/** Condition value, subject, what separates them under an operator with wildcards. Forms: docs.github.com "OpenID Connect reference". */
const rows: [string, string, SubjectDifference[]][] = [
  // The job's environment stands in place of its branch.
  [MAIN, PROD, ['environment-vs-ref']],
  ['repo:acme/*:ref:refs/heads/*', PROD, ['environment-vs-ref']],
  ['repo:acme/shop:ref:*', PROD, ['environment-vs-ref']],
  [PULL, PROD, ['environment-vs-ref']],
  [PROD, MAIN, ['ref-vs-environment']],
  ['repo:acme/shop:environment:*', TAG, ['ref-vs-environment']],
  [PROD, PULL, ['ref-vs-environment']],
  ['repo:acme/shop:environment:staging', PROD, ['environment']],
  ['repo:acme/shop:environment:Production', PROD, ['case']],
  // Pull requests, branches and tags.
  [MAIN, PULL, ['pull-request']],
  ['repo:acme/shop:ref:refs/heads/*', PULL, ['pull-request']],
  [MAIN, TAG, ['ref']],
  ['repo:acme/shop:ref:refs/tags/v*', MAIN, ['ref']],
  ['repo:acme/shop:ref:refs/heads/release/*', MAIN, ['ref']],
  [PULL, MAIN, ['ref']],
  // Letter case.
  ['repo:Acme/*', MAIN, ['case']],
  ['repo:acme/Shop:ref:refs/heads/main', MAIN, ['case']],
  ['repo:acme/Shop:ref:refs/heads/main', PROD, ['case', 'environment-vs-ref']],
  // Not the whole subject.
  ['repo:acme/shop', MAIN, ['pattern-incomplete']],
  ['repo:acme/other', MAIN, ['repository', 'pattern-incomplete']],
  ['repo:shop:ref:refs/heads/main', MAIN, ['missing-owner']],
  ['repo:shop:*', MAIN, ['missing-owner']],
  ['repo:shop', MAIN, ['missing-owner', 'pattern-incomplete']],
  ['repo:website:*', MAIN, ['missing-owner', 'repository']],
  // Shapes that no subject has.
  ['repo:acme/shop:main', MAIN, ['format']],
  ['repo:acme/shop:refs/heads/main', MAIN, ['format']],
  ['repo:acme/shop:ref:main', MAIN, ['format']],
  ['repo:acme/shop:ref:heads/main', MAIN, ['format']],
  ['repo:acme/shop:ref:refs/heads/refs/heads/main', MAIN, ['format']],
  ['repo:acme/shop:ref:refs/heads/main:pull_request', MAIN, ['format']],
  ['repo:acme/shop:ref:ref:refs/heads/main', MAIN, ['format']],
  ['repo:acme/shop:job_workflow_ref:acme/ci/.github/workflows/d.yml@main', MAIN, ['format']],
  ['repo:repo:acme/shop:*', MAIN, ['format']],
  ['repo:https://github.com/acme/shop:*', MAIN, ['format']],
  ['repo:acme/shop.git:*', MAIN, ['format']],
  ['repo:acme/shop/ref:refs/heads/main', MAIN, ['format']],
  ['acme/shop:ref:refs/heads/main', MAIN, ['format']],
  ['repo:acme:*', MAIN, ['format']],
  [' repo:acme/shop:*', MAIN, ['format']],
  ['repo:acme/shop: ref:refs/heads/main', MAIN, ['format']],
  // Subjects that are never issued.
  ['repo:acme/shop:workflow_dispatch', MAIN, ['impossible']],
  ['repo:acme/shop:pull_request_target', MAIN, ['impossible']],
  ['repo:acme/shop:push', MAIN, ['impossible']],
  ['repo:acme/shop:event_name:push', MAIN, ['impossible']],
  ['repo:acme/shop:ref:refs/pull/*/merge', PULL, ['impossible']],
  // The ids.
  ['repo:acme/shop:*', IDS, ['immutable-token']],
  ['repo:acme/*', IDS, ['immutable-token']],
  ['repo:acme/shop:environment:production', IDS, ['immutable-token', 'ref-vs-environment']],
  ['repo:old/shop:*', IDS, ['immutable-token', 'repository']],
  ['repo:acme/other:*', IDS, ['repository']],
  [IDS, MAIN, ['immutable-policy']],
  ['repo:acme@1001/store@2002:ref:refs/heads/main', IDS, ['renamed']],
  ['repo:old@7/shop@2002:ref:refs/heads/main', IDS, ['renamed']],
  ['repo:acme@1001/shop@3003:ref:refs/heads/main', IDS, ['repository']],
  ['repo:acme-1001/shop-2002:ref:refs/heads/main', IDS, ['format']],
  ['repo:acme@1001/*', IDS, []],
  // Another repository, another owner.
  ['repo:acme/website:*', MAIN, ['repository']],
  ['repo:other/shop:*', MAIN, ['repository']],
  ['repo:acme/website:ref:refs/heads/develop', MAIN, ['repository', 'ref']],
  // Names that look like syntax.
  ['repo:my-org/my-repo:*', 'repo:my-org/my-repo:pull_request', []],
  ['repo:my-org/my-repo:ref:refs/heads/main', 'repo:my-org/my-repo:pull_request', ['pull-request']],
  ['repo:<org>/<repo>:environment:x', 'repo:<org>/<repo>:environment:y', ['environment']],
  ['repo:***/shop:ref:refs/heads/main', 'repo:***/shop:environment:x', ['environment-vs-ref']],
  // Custom templates.
  ['job_workflow_ref:acme/ci/.github/workflows/d.yml@refs/heads/main', MAIN, ['template']],
  ['repository_owner:acme:repository_visibility:private', MAIN, ['template']],
  [MAIN, 'job_workflow_ref:acme/ci/.github/workflows/d.yml@refs/heads/main', ['template']],
  [MAIN, 'repo:acme/shop:ref:refs/heads/main:actor:octocat', ['template']],
  // Other issuers: Kubernetes, GitLab, CircleCI, Buildkite.
  ['system:serviceaccount:apps:worker', POD, ['service-account']],
  ['system:serviceaccount:other:api', POD, ['service-account']],
  ['system:serviceaccount:apps', POD, ['pattern-incomplete']],
  ['apps:api', POD, ['format']],
  ['project_path:g/p:ref_type:mr:ref:*', 'project_path:g/p:ref_type:branch:ref:main', ['impossible']],
  ['project_path:g/q:ref_type:branch:ref:main', 'project_path:g/p:ref_type:branch:ref:main', ['repository']],
  ['project_path:g/p:ref_type:branch:ref:main', 'project_path:g/p:ref_type:branch:ref:fix', ['ref']],
  ['org/o/project/a/user/*', 'org/o/project/b/user/u', ['repository']],
  ['organization:o:pipeline:a', 'organization:o:pipeline:b', ['other']],
  ['', MAIN, ['format']],
]

describe('what separates a condition value from a subject', () => {
  test.each(rows)('`%s` from `%s`', (value, sub, differences) => {
    expect(subjectDifferences(value, true, sub)).toEqual(differences)
  })

  // IAM User Guide, "String condition operators": `*` and `?` are themselves under StringEquals.
  test.each<[string, string, SubjectDifference[]]>([
    ['repo:acme/shop:*', MAIN, ['literal-wildcard']],
    ['repo:acme/shop:ref:*', PROD, ['literal-wildcard', 'environment-vs-ref']],
    ['system:serviceaccount:*:api', POD, ['literal-wildcard']],
    ['repo:acme/*', IDS, ['literal-wildcard', 'immutable-token']],
  ])('`%s` from `%s` under an operator without wildcards', (value, sub, differences) => {
    expect(subjectDifferences(value, false, sub)).toEqual(differences)
  })
})

describe('the nearest of several condition values', () => {
  test.each<[string[], string, number]>([
    [['repo:acme/website:*', MAIN], PROD, 1],
    [['repo:old/shop:*', 'repo:acme/shop:*'], IDS, 1],
    [['repo:acme/shop:ref:refs/heads/develop', 'repo:other/shop:*'], MAIN, 0],
    [['repo:acme/shop:ref:refs/heads/develop', 'repo:acme/shop:ref:refs/heads/mai'], MAIN, 1],
    [['repo:acme/website:*', 'repo:Acme/shop:*'], MAIN, 1],
  ])('%j for `%s`', (values, sub, index) => {
    expect(nearestSubject(values, true, sub)?.index).toBe(index)
  })

  test('there is none among no values', () => {
    expect(nearestSubject([], true, MAIN)).toBeUndefined()
  })
})
