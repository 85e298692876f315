import type { Case } from '../engine/case.js'
import type { Edit } from '../engine/edit.js'
import type { Comparison } from '../engine/judgement.js'

/** Who keeps the token from the job. */
export type Withholder = 'fork' | 'dependabot' | 'caller' | 'permission'

/** A job without a token. */
export interface Withheld {
  readonly kase: Case
  /** Whether it is known that the job got none. */
  readonly known: boolean
  /** What the job's permissions say, in words, when they were read. */
  readonly written: string | undefined
}

/** The evidence when the job has no token for this reason. Rules: docs.github.com "OpenID Connect reference". */
export function withheldFor(c: Comparison, kase: Case, who: Withholder): Withheld | undefined {
  if (c.key !== 'id-token' || c.truth === 'true' || withholder(kase) !== who) return
  return { kase, known: c.truth === 'false', written: inWords(kase) }
}

/** The first reason that applies: a fork gets none whatever is written, and a caller limits what it calls. */
function withholder(kase: Case): Withholder {
  const job = kase.workflow.job ?? {}
  if (job.fork) return 'fork'
  if (job.actor === 'dependabot[bot]') return 'dependabot'
  const { written, value } = job.permission ?? {}
  const lacksItself = (written === 'job' || written === 'workflow') && value !== 'write'
  return (job['called-by'] !== undefined || written === 'caller') && !lacksItself ? 'caller' : 'permission'
}

function inWords(kase: Case): string | undefined {
  const permission = kase.workflow.job?.permission
  if (!permission) return
  const { written, value } = permission
  if (written === 'nowhere') return 'neither the job nor the workflow has `permissions` with `id-token: write`'
  const place = written === 'job' ? 'the job' : written === 'workflow' ? 'the workflow' : 'the calling job'
  return value === null
    ? `the \`permissions\` of ${place} do not name \`id-token\``
    : `the \`permissions\` of ${place} set \`id-token\` to \`${value}\``
}

/** The permission, written where it takes effect. */
export function grant(kase: Case): Edit[] {
  const byCaller = withholder(kase) === 'caller'
  return [
    { op: 'add', path: '/workflow/job/permission', value: { written: byCaller ? 'caller' : 'job', value: 'write' } },
  ]
}
