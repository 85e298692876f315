import type { Diagnosis } from '../../engine/diagnose.js'
import { attempter, isAsExpected, type Outcome } from '../attempt.js'
import type { Means } from '../hopMeans.js'

/** Seconds between two tries, doubled each time; AWS names no time after which a change is everywhere. */
const FIRST = 2
const LONGEST = 30
/** Minutes for which a role counts as just created. */
const RECENT = 10

/** Whether waiting may help: nothing that is known says no, or the role is so new that not all of AWS may know it. */
export function mayPropagate({ kind, kase, transient }: Diagnosis, now: number): boolean {
  if (transient || !/^AccessDenied/.test(kase.answer?.code ?? '')) return false
  const { created } = kase.target.role ?? {}
  const minutes = created === undefined ? Number.POSITIVE_INFINITY : (now - Date.parse(created)) / 60_000
  return kind !== 'explained' || minutes < RECENT
}

/** What came of asking again: the last outcome, and how long it took. */
export interface Waited {
  readonly outcome: Outcome
  readonly note: string
}

/** Asks again from the first hop on, until AWS grants or the time given for it is over. */
export async function waitForPropagation(before: Outcome, means: Means): Promise<Waited> {
  const { waitForPropagation: most } = means.inputs.evidence
  const { host } = means
  const started = host.now()
  const seconds = () => Math.round((host.now() - started) / 1000)
  let outcome = before
  for (let wait = FIRST, tries = 1; seconds() < most; wait = Math.min(LONGEST, wait * 2), tries++) {
    const pause = Math.min(wait, most - seconds())
    host.info(`nothing that is known explains the denial: asking again in ${pause} s (${seconds()} of ${most} s)`)
    await host.sleep(pause * 1000)
    outcome = await attempter(means)(before.attempt)
    if (isAsExpected(outcome))
      return {
        outcome,
        note: `AWS granted it ${seconds()} s later, at try ${tries + 1}: a change had not reached all of AWS`,
      }
  }
  return { outcome, note: `AWS was asked again for ${seconds()} s and still refused` }
}
