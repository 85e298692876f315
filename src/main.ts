import { attempter, isAsExpected } from './gather/attempt.js'
import { inLanes, ROLES } from './gather/concurrency.js'
import { chooseFlow, droppedInputs, type Flow, sayDropped, sayFlow } from './gather/flow.js'
import { meansOf } from './gather/means.js'
import { attemptsOf } from './gather/roles.js'
import type { Host } from './host.js'
import { ConfigurationError } from './inputs/problem.js'
import { type Inputs, readInputs } from './inputs.js'
import { plainText } from './render/escape.js'
import { maskSecrets } from './step/mask.js'
import { reportSuccess } from './step/success.js'

/**
 * One step, from its inputs to its outputs: chooses the flow, makes the calls and, when not everything is as expected, finds
 * out why. What that takes is loaded only then, so that a success stays fast.
 */
export async function main(host: Host): Promise<void> {
  try {
    const given = await readInputs(host)
    maskSecrets(given, host)
    const terraform =
      given.terraform && (await import('./step/terraformPlan.js')).planTerraform(given, given.terraform, host)
    const inputs = terraform?.inputs ?? given
    const flow = chooseFlow(inputs, host.env)
    if (given.roots.length > 0) sayHow(flow, given, host)
    const means = terraform?.meansWith(meansOf(flow, inputs, host)) ?? meansOf(flow, inputs, host)
    const outcomes = await inLanes(attemptsOf(inputs.roots), attempter(means), ROLES, host)
    const granted = outcomes.every((o) => isAsExpected(o) && o.hops.every((hop) => hop.granted))
    if (outcomes.length === 0) return await terraform?.report(0, false)
    if (granted && inputs.evidence.requiredActions.length === 0) await reportSuccess(outcomes, inputs, host)
    else await (await import('./step/diagnosis.js')).reportDiagnosis(outcomes, means, host)
    await terraform?.report(outcomes.length, granted)
  } catch (error) {
    await fail(error, host)
  }
}

function sayHow(flow: Flow, inputs: Inputs, host: Host): void {
  host.info(plainText(sayFlow(flow)))
  for (const input of droppedInputs(flow.kind, inputs)) host.info(plainText(sayDropped(input)))
}

/** What the workflow's author can put right is told in full; anything else is this action's own fault, and named as such. */
async function fail(error: unknown, host: Host): Promise<void> {
  host.fail()
  if (error instanceof ConfigurationError)
    return (await import('./step/wrongInputs.js')).reportWrongInputs(error.problems, host)
  const message = error instanceof Error ? error.message : String(error)
  host.annotate(
    'error',
    plainText(
      `this action failed and says nothing about the role: ${message}; to see more, run the job again with debug logging on`,
    ),
    { title: 'assume-role-preflight failed' },
  )
  if (host.env.RUNNER_DEBUG === '1' && error instanceof Error) host.debug(error.stack ?? '')
}
