import type { RoleNode } from '../inputs/roleNode.js'
import { assumeHop, type HopOutcome } from './hop.js'
import type { Means } from './hopMeans.js'
import type { Attempt } from './roles.js'

/** What became of the hops that were tried; the last one decides, and is the attempt's own unless a hop before was refused. */
export interface Outcome {
  readonly attempt: Attempt
  readonly hops: readonly HopOutcome[]
}

/** Whether an attempt came out as its role's `expect` says. A role behind a refused hub was never asked for. */
export function isAsExpected({ attempt, hops }: Outcome): boolean {
  const last = hops.length === attempt.hops.length ? hops.at(-1) : undefined
  return last !== undefined && last.granted === (last.node.expect === 'granted')
}

/** Runs attempts hop by hop. A role that several attempts go through is assumed once. */
export function attempter(means: Means): (attempt: Attempt) => Promise<Outcome> {
  const done = new Map<RoleNode, Promise<HopOutcome>>()
  const once = (node: RoleNode, before: HopOutcome | undefined): Promise<HopOutcome> => {
    const outcome = done.get(node) ?? assumeHop(node, before, means.own?.(node) ?? means)
    done.set(node, outcome)
    return outcome
  }
  return async (attempt) => {
    const hops: HopOutcome[] = []
    for (const node of attempt.hops) {
      const outcome = await once(node, hops.at(-1))
      hops.push(outcome)
      if (!outcome.granted) break
    }
    return { attempt, hops }
  }
}
