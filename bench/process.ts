import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../__tests__/world/runner.js'
import type { Scenario } from '../__tests__/world/scenarios.js'
import { openWorld } from '../__tests__/world/world.js'

/** The medians of a series of whole processes. */
export interface Series {
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMiB: number
  readonly requests: number
}

const median = (xs: readonly number[]): number => xs.toSorted((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0

/** Runs a scenario's step `times` times, after two runs that do not count, each in a world of its own. */
export async function measure(scenario: Scenario, times: number, dist?: string): Promise<Series> {
  const usage = join(mkdtempSync(join(tmpdir(), 'preflight-bench-')), 'usage.json')
  const hook = new URL('usage.js', import.meta.url)
  const node = process.env.PREFLIGHT_NODE
  const runs: Series[] = []
  for (let i = 0; i < times + 2; i++) {
    const world = await openWorld(scenario.world)
    const { inputs, event, workflow } = scenario
    const env = { ...scenario.env, NODE_OPTIONS: `--import=${hook.href}`, BENCH_USAGE: usage }
    const run = await runAction({
      world,
      inputs,
      env,
      event,
      workflow,
      ...(dist ? { dist } : {}),
      ...(node ? { node } : {}),
    })
    await world.close()
    const used = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Series, 'cpuMs' | 'peakMiB'>
    runs.push({ wallMs: run.wallMs, requests: run.requests.length, ...used })
  }
  const of = (figure: keyof Series): number => median(runs.slice(2).map((r) => r[figure]))
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakMiB: of('peakMiB'), requests: of('requests') }
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
