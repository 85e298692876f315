import type { Case } from '../engine/case.js'
import { type Diagnosis, diagnose } from '../engine/diagnose.js'
import { presuming } from '../engine/judgement.js'
import type { Eyes } from './evidence/eyes.js'
import { learn } from './evidence/learnt.js'
import type { Look, Reader, Reading } from './evidence/reader.js'
import { readers } from './evidence/readers.js'
import { TIME_IS_UP } from './evidence/see.js'
import { isTransient } from './retry.js'
import type { Credentials } from './session.js'

/** The case with what could be looked up for it, and what was read as whom or not looked at, one sentence each. */
export interface Gathered {
  readonly kase: Case
  readonly notes: readonly string[]
}

/**
 * Fills the gaps of a refused case, round by round: what is still missing is asked of those who could tell, all of them at
 * once, and what they say shows what is missing next. Ends when nobody is left whose answer could change the diagnosis, or
 * when the time is up; never rejects.
 * @param credentials those the call was made with, if any
 */
export async function gather(kase: Case, credentials: Credentials | undefined, eyes: Eyes): Promise<Gathered> {
  let known = kase
  let left: readonly Reader[] = readers
  const notes: string[] = []
  for (;;) {
    // Causes say the same in words; what is missing does not depend on them.
    const look: Look = { diagnosis: diagnose(known, []), credentials, eyes }
    const wanted = left.filter((reader) => matters(look.diagnosis, reader) && reader.wants(look))
    const asked = wanted.filter(({ after = [] }) => !after.some((first) => wanted.includes(first)))
    if (asked.length === 0) break
    if (eyes.signal.aborted) {
      notes.push(...asked.map((reader) => `${reader.what}: not looked at, ${TIME_IS_UP}`))
      break
    }
    left = left.filter((reader) => !asked.includes(reader))
    for (const { learnt, notes: said } of await Promise.all(asked.map((reader) => readSafely(reader, look)))) {
      if (learnt) known = learn(known, learnt)
      notes.push(...said)
    }
  }
  return { kase: known, notes: [...new Set(notes)] }
}

/** Behind a request that is turned away before any policy is looked at, and behind an outage, nothing can be found. */
function matters({ transient, kase, gates }: Diagnosis, reader: Reader): boolean {
  if (transient || (kase.answer && isTransient(kase.answer))) return false
  const no = gates.find((gate) => presuming(gate.judgement).truth === 'false')
  return no === undefined || (no.id !== 'token' && no.id !== 'request') || reader.early === true
}

/** A reader that fails, or whose time is up, has told nothing. */
async function readSafely(reader: Reader, look: Look): Promise<Reading> {
  const { signal } = look.eyes
  try {
    return await Promise.race([reader.read(look), ended(signal)])
  } catch (error) {
    const why = signal.aborted ? TIME_IS_UP : error instanceof Error ? error.message : String(error)
    return { notes: [`${reader.what}: not looked at, ${why}`] }
  }
}

const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
