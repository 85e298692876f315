import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findScenario, scenarios } from './scenarios.js'
import { openWorld } from './world.js'

test('every scenario has its own name', () => {
  expect(new Set(scenarios.map((s) => s.name)).size).toBe(scenarios.length)
  expect(() => findScenario('nonsense')).toThrow('no scenario `nonsense`')
})

test.each(scenarios.map((s) => [s.name, s] as const))(
  '%s: the workflow says what the step is given',
  async (_, scenario) => {
    const workflow = parse(scenario.workflow) as {
      jobs: { deploy: { steps: { uses?: string; with?: Record<string, string> }[] } }
    }
    const step = workflow.jobs.deploy.steps.find((s) => s.uses?.startsWith('org/assume-role-preflight@'))
    expect(Object.keys(step?.with ?? {}).sort()).toEqual(Object.keys(scenario.inputs).sort())
    const world = await openWorld(scenario.world)
    const permitted = /id-token: write/.test(scenario.workflow) && scenario.name !== 'fork-pull-request'
    expect('ACTIONS_ID_TOKEN_REQUEST_URL' in world.env).toBe(permitted)
    await world.close()
  },
)
