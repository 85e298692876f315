import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../src/engine/evaluate.js'
import { settle } from '../src/engine/settle.js'
import { type NaiveRequest, naive, OPEN, type Open } from './oracle/naive.js'
import { caseOf, policyFor, requestOf } from './oracle/requests.js'

const RUNS = 5000

// Two evaluators that share no code: where the engine is definite, both readings of every open point have to agree with it;
// where it is not, some point that AWS leaves open has to be the reason.
test.each(['AssumeRole', 'AssumeRoleWithWebIdentity'] as const)(
  '%s: the engine and the naive evaluator agree',
  (api) => {
    const seen = { true: 0, false: 0, unknown: 0 }
    const reasons = new Set<Open>()
    const pair = requestOf(api).chain((q) => fc.tuple(fc.constant(q), policyFor(q)))
    fc.assert(
      fc.property(pair, ([q, policy]: [NaiveRequest, unknown]) => {
        const gates = evaluate(settle(caseOf(q, policy as never))).gates
        const truth = gates.find((g) => g.id === 'trust-policy')?.judgement.truth ?? 'unknown'
        const [yes, no] = [naive(policy, q, true), naive(policy, q, false)]
        seen[truth]++
        if (truth === 'unknown') for (const point of yes.open) reasons.add(point)
        if (truth === 'unknown') expect([...yes.open]).not.toEqual([])
        else expect([yes.allowed, no.allowed].map(String)).toEqual([truth, truth])
      }),
      { numRuns: RUNS },
    )
    // The pairs have to be near misses, or agreement says little.
    expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(RUNS / 50)
    for (const point of reasons) expect(OPEN).toContain(point)
  },
)
