import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { causes } from '../src/causes/index.js'
import type { Case } from '../src/engine/case.js'
import { diagnose } from '../src/engine/diagnose.js'

/** A failure from a public thread or history, with its real cause and the side that had to change. */
interface Incident {
  readonly source: string
  readonly cause: string | null
  readonly side: string | null
  readonly second?: string
  /** Why ours differs from what was recorded. */
  readonly deviation?: string
  readonly case: Case
}

const IDS = [
  '025-cac54-tagsession',
  '043-terragrunt2036-externalid-not-sent',
  '054-awsvault263-chaining-1h',
  '060-gsts13-max-session',
  '064-awslogin20-session-name-too-long',
  '070-tfaws6566-propagation',
  '104-terrapod1546-podidentity-tagsession',
  '119-mp-3bba7fd13-plan-role-missing-resources',
  '135-scpalt18-self-assume',
  '138-tfaws32549-optin-region',
  '145-iambic357-setsourceidentity',
  '183-mpe-4c6147ae0b-principal-not-existing',
  '190-cloudposse106-root-caller',
  '198-ecsworkshop66-self-assume',
]
const dir = new URL('../../__tests__/incidents/', import.meta.url)
const incidents = IDS.map(
  (id) => [id, JSON.parse(readFileSync(new URL(`${id}.json`, dir), 'utf8')) as Incident] as const,
)

describe.each(incidents)('%s', (_, incident) => {
  const d = diagnose(incident.case, causes)
  if (incident.cause === null) {
    test('is left unexplained, with nothing more than possibilities', () => {
      expect(d.kind).toBe('unexplained')
      expect(d.findings.filter((f) => f.certainty !== 'possible')).toEqual([])
    })
    return
  }
  test('is told by its cause', () => {
    expect(d.findings[0]?.cause).toBe(incident.cause)
  })
  test('is addressed to the side that had to change', () => {
    expect(d.findings[0]?.side).toBe(incident.side)
  })
  if (incident.second)
    test('names the second cause too', () => {
      expect(d.findings.map((f) => f.cause)).toContain(incident.second)
    })
})
