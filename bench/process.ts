import { spawnSync } from 'node:child_process'
import { type Run, runAction } from '../__tests__/world/runner.js'
import type { Scenario } from '../__tests__/world/scenarios.js'
import { openWorld } from '../__tests__/world/world.js'

/** The medians of a series of whole processes. */
export interface Series {
  readonly wallMs: number
  readonly requests: number
}

const median = (xs: readonly number[]): number => xs.toSorted((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0

/** Runs a scenario's step `times` times, after two runs that do not count, each in a world of its own. */
export async function measure(scenario: Scenario, times: number, dist?: string): Promise<Series> {
  const runs: Run[] = []
  for (let i = 0; i < times + 2; i++) {
    const world = await openWorld(scenario.world)
    const { inputs, env, event, workflow } = scenario
    runs.push(
      await runAction({
        world,
        inputs,
        env,
        event,
        workflow,
        ...(dist ? { dist } : {}),
        ...(process.env.PREFLIGHT_NODE ? { node: process.env.PREFLIGHT_NODE } : {}),
      }),
    )
    await world.close()
  }
  const counted = runs.slice(2)
  return { wallMs: median(counted.map((r) => r.wallMs)), requests: median(counted.map((r) => r.requests.length)) }
}

/** Median milliseconds of a whole node process. */
export function timeNode(args: readonly string[], times: number): number {
  const samples: number[] = []
  for (let i = 0; i < times + 2; i++) {
    const start = process.hrtime.bigint()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (i > 1) samples.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return median(samples)
}
