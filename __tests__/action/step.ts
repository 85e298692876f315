import { type Overrides, runScenario, type ScenarioRun } from '../world/runScenario.js'
import { findScenario } from '../world/scenarios.js'
import type { Scenario } from '../world/story.js'

/** Runs a scenario by name with what differs: inputs and environment are added, the world's parameters replaced one by one. */
export function runStep(
  name: string,
  differs: Partial<Pick<Scenario, 'world' | 'inputs' | 'env' | 'workflow' | 'event'>> = {},
  overrides: Overrides = {},
): Promise<ScenarioRun> {
  const scenario = findScenario(name)
  const { world, inputs, env, ...rest } = differs
  return runScenario(
    {
      ...scenario,
      ...rest,
      world: { ...scenario.world, ...world },
      inputs: { ...scenario.inputs, ...inputs },
      env: { ...scenario.env, ...env },
    },
    overrides,
  )
}

/** Everything that a step leaves for others to read. The line by which a value is hidden has to hold it. */
export const sinksOf = (run: ScenarioRun): readonly string[] => [
  run.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n'),
  run.stderr,
  run.summary,
  JSON.stringify(run.annotations),
  JSON.stringify(run.outputs),
  JSON.stringify(run.files),
  run.envFile,
  run.stateFile,
  run.pathFile,
]
