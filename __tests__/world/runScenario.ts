import { type Run, runAction, type Step } from './runner.js'
import type { Scenario } from './scenarios.js'
import { openWorld } from './world.js'

/** What a caller may change of a scenario's step. */
export type Overrides = Partial<Omit<Step, 'world'>>

/** A run, and the secrets its world knew, for tests that search the sinks. */
export type ScenarioRun = Run & { readonly secrets: readonly string[] }

/** Opens the scenario's world, runs its step and closes the world again. */
export async function runScenario(scenario: Scenario, overrides: Overrides = {}): Promise<ScenarioRun> {
  const world = await openWorld(scenario.world)
  const { inputs, env, event, workflow } = scenario
  try {
    const run = await runAction({ world, inputs, env, event, workflow, ...overrides })
    return { ...run, secrets: world.secrets() }
  } finally {
    await world.close()
  }
}
