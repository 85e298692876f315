import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { causes } from '../src/causes/index.js'
import type { Case } from '../src/engine/case.js'
import { diagnose } from '../src/engine/diagnose.js'

/** A refused web identity request from a public thread or history, with its real cause and the side that had to change. */
interface Incident {
  readonly source: string
  readonly case: Case
  readonly cause: string
  readonly side: string
  readonly second?: string
  /** What was recorded, where ours differs, and why it does. */
  readonly recorded?: { readonly cause: string; readonly side: string }
  readonly deviation?: string
}

const IDS = [
  '002-cac686-user-case',
  '005-cac452-environment-forallvalues',
  '006-cac1238-environment',
  '012-circleci-server291-irsa-stringequals-wildcard',
  '023-irsa-cfn18-clientid-typo',
  '024-cac317-aud-condition-org-url',
  '030-dropbox-stone367-release-tag',
  '035-cac1938-rename-immutable',
  '068-sdkjava5709-token-expired',
  '074-therock203-fork-pr',
  '078-cac770-id-token-missing',
  '085-cac757-thumbprint-intermittent',
  '092-cac306-repository-owner-claim',
  '108-sidecar30-provider-missing',
  '115-mojroot-a902df1-wrong-subject-claim',
  '117-mp-4910-missing-suffix-wildcard',
  '124-ap-0c5564124-sa-suffix',
  '127-guardian-775c8fd90-vstoken',
  '129-mp13994-circleci-project-not-listed',
  '132-geospoof89-transfer-immutable',
  '133-cac1890-template-immutable',
  '141-tfiam161-partition-cn',
  '148-unfunco57-enterprise-slug-twice',
  '156-spack-ea35a7a6-sa-copied',
  '161-forms-bee2a0af-workflow-dispatch-as-sub',
  '162-forms-d32fecd5-wrong-role-for-branch',
  '170-tfiam-e47ee04-repeated-condition',
  '175-philips-416064f-ghes-condition-keys',
  '179-mpe-48dfac03c8-subjects-vs-wildcard',
  '181-mpe-220ae308a1-sa-env-suffix',
  '188-externaldns1608-webidentity-statement-replaced',
]
const dir = new URL('../../__tests__/incidents/', import.meta.url)
const incidents = IDS.map(
  (id) => [id, JSON.parse(readFileSync(new URL(`${id}.json`, dir), 'utf8')) as Incident] as const,
)

describe.each(incidents)('%s', (_, incident) => {
  const d = diagnose(incident.case, causes)
  test('is told by its cause', () => {
    expect(d.findings[0]?.cause).toBe(incident.cause)
  })
  test('is addressed to the side that had to change', () => {
    expect(d.findings[0]?.side).toBe(incident.side)
  })
  test('has a second cause only where one was recorded', () => {
    if (incident.second) expect(d.findings.map((f) => f.cause)).toContain(incident.second)
    else
      expect([...new Set(d.findings.filter((f) => f.certainty === 'proven').map((f) => f.cause))].slice(1)).toEqual([])
  })
  test('differs from what was recorded only with a reason', () => {
    expect(incident.recorded === undefined).toBe(incident.deviation === undefined)
  })
  test('has a verified repair wherever the policy is known and what it demands is not met', () => {
    if (!incident.case.target.trustPolicy || !incident.case.workflow.claims?.sub || d.kind !== 'explained') return
    expect(d.repairs[0]?.after).toBe('true')
    expect(d.repairs[0]?.admits).toEqual([])
  })
})
