import { testimonyOf } from '../engine/answers.js'
import type { Answer } from '../engine/case.js'
import type { Host } from '../host.js'

/** How often and how fast to ask again; after `enough` no further attempt begins. Milliseconds. */
export interface Pace {
  readonly attempts: number
  readonly first: number
  readonly longest: number
  readonly enough: number
}

/** Some seconds in all: the outage that this bridges is AWS failing to fetch GitHub's keys when many jobs start at once. */
export const STS_PACE: Pace = { attempts: 5, first: 400, longest: 4000, enough: 20_000 }

type Clock = Pick<Host, 'now' | 'random' | 'sleep' | 'info'>

/** Whether asking again may give another answer although nobody changes anything; a denial never is. */
export const isTransient = (answer: Answer): boolean => testimonyOf(answer)?.transient === true

/**
 * Asks until the answer is not transient or the attempts are used up, with full jitter and doubled delays between.
 * @param refusal the answer that a result holds, or undefined when it was granted
 */
export async function retrying<T>(
  ask: () => Promise<T>,
  refusal: (result: T) => Answer | undefined,
  pace: Pace,
  clock: Clock,
): Promise<T> {
  const started = clock.now()
  for (let attempt = 1; ; attempt++) {
    const result = await ask()
    const answer = refusal(result)
    if (!answer || attempt >= pace.attempts || clock.now() - started >= pace.enough || !isTransient(answer))
      return result
    const delay = Math.ceil(clock.random() * Math.min(pace.longest, pace.first * 2 ** (attempt - 1)))
    clock.info(`${nameOf(answer)}: asking again in ${delay} ms (${attempt + 1} of ${pace.attempts})`)
    await clock.sleep(delay)
  }
}

// The code is somebody else's text until it looks like one.
const nameOf = ({ from, code, status }: Answer): string =>
  code !== undefined && /^\w+$/.test(code)
    ? code
    : `${from === 'github' ? "GitHub's token endpoint" : 'no answer'}${status === undefined ? '' : `, status ${status}`}`
