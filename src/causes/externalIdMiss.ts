import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import { EXTERNAL_ID } from '../engine/gates/request.js'
import type { Comparison } from '../engine/judgement.js'
import { statementsOf } from './place.js'

/** How an external ID fails a trust policy that asks for one. */
export interface ExternalIdMiss {
  readonly is: 'not-sent' | 'not-known' | 'spelling' | 'different' | 'unwanted'
  /** What was sent, and the value of the policy that differs from it only in spelling. Neither is ever shown. */
  readonly sent: string | undefined
  readonly alike: string | undefined
  /** The values of the policy that a request could carry. */
  readonly sendable: readonly string[]
}

/** Reads a comparison as such a miss; undefined for anything else. */
export function externalIdMiss(c: Comparison, kase: Case, want: Demand['want']): ExternalIdMiss | undefined {
  if (c.key.toLowerCase() !== 'sts:externalid' || want !== 'true' || !c.at.startsWith('/target/trustPolicy/')) return
  if (kase.workflow.inputs.api !== 'AssumeRole') return
  const presence = /(^|:)null$/i.test(c.test)
  const sendable = presence ? [] : c.expected.filter((v) => EXTERNAL_ID.test(v))
  const base = { sent: undefined, alike: undefined, sendable }
  const refuses = /not/i.test(c.test) || (presence && !c.expected.includes('false'))
  if (refuses) return { ...base, sendable: [], is: 'unwanted' }
  if (c.actual.is === 'unknown') return { ...base, is: 'not-known' }
  if (c.actual.is === 'absent') return { ...base, is: 'not-sent' }
  const sent = c.actual.values[0] ?? ''
  const alike = likeness(sent, c.expected)
  return { is: alike === undefined ? 'different' : 'spelling', sent, alike, sendable }
}

/** The value that the text is, but for whitespace and letter case. */
export const likeness = (text: string, values: readonly string[]): string | undefined =>
  values.find((v) => plain(v) === plain(text))

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/** The external IDs that the trust policy asks for, as far as a request could carry them. */
export const wantedExternalIds = (kase: Case): readonly string[] =>
  statementsOf(kase, '/target/trustPolicy')
    .flatMap((s) => s.conditions)
    .filter((x) => x.key.toLowerCase() === 'sts:externalid' && !/not|null/i.test(x.test))
    .flatMap((x) => x.values)
    .filter((v) => EXTERNAL_ID.test(v))
