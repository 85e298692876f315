import type { Host } from '../host.js'

/** How many at once, and the most milliseconds by which a start is put off so that they do not come in one burst. */
export interface Concurrency {
  readonly lanes: number
  readonly jitter: number
}

/** A thousand roles in well under a minute, and far from any request quota of STS. */
export const ROLES: Concurrency = { lanes: 16, jitter: 50 }

/** Works on every item, several at once, and gives the results in the order of the items. */
export async function inLanes<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { lanes, jitter }: Concurrency,
  clock: Pick<Host, 'random' | 'sleep'>,
): Promise<R[]> {
  const results = new Array<R>(items.length)
  const queue = items.entries()
  const lane = async (number: number): Promise<void> => {
    // The first one starts at once: with one role there is nothing to spread.
    if (number > 0) await clock.sleep(clock.random() * jitter)
    for (const [i, item] of queue) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, (_, number) => lane(number)))
  return results
}
