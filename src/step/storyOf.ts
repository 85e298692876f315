import { causes } from '../causes/index.js'
import { parseArn } from '../engine/arn.js'
import type { Case, Claims } from '../engine/case.js'
import { type Diagnosis, diagnose } from '../engine/diagnose.js'
import type { Outcome } from '../gather/attempt.js'
import { inLanes } from '../gather/concurrency.js'
import { type Eyes, openEyes } from '../gather/evidence/eyes.js'
import { mayPropagate, waitForPropagation } from '../gather/evidence/propagation.js'
import { lookForNeeds } from '../gather/evidence/requiredActions.js'
import { gather } from '../gather/gather.js'
import type { HopOutcome } from '../gather/hop.js'
import type { Means } from '../gather/hopMeans.js'
import { jobFacts } from '../gather/jobFacts.js'
import { isTransient } from '../gather/retry.js'
import { secretInputs } from '../gather/secretInputs.js'
import type { Host } from '../host.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { AttemptStory, HopStory, Story } from '../render/story.js'
import { terraformStory } from '../render/terraformStory.js'
import type { WorkflowFacts } from '../workflow/facts.js'
import { engineName } from '../workflow/inputName.js'
import { readEvent } from './readEvent.js'
import { runOf } from './runOf.js'
import { readStepWorkflow } from './stepWorkflow.js'

/** Reads are few and AWS gives IAM little room: GetRole has a low, unpublished limit per account. */
const LOOKING = { lanes: 5, jitter: 0 }

/** The story, and what the deploy needs of its roles and does not have, one sentence each. */
export interface Told {
  readonly story: Story
  readonly missing: readonly string[]
}

/** Finds out what is behind every refusal. Each refused call is looked into once, however many attempts it stopped. */
export async function storyOf(outcomes: readonly Outcome[], means: Means, host: Host): Promise<Told> {
  const { inputs } = means
  const claims = outcomes
    .flatMap((o) => o.hops)
    .map(claimsOf)
    .find((c) => c !== undefined)
  const workflow = await readStepWorkflow(inputs.githubToken, host, claims)
  const teller: Teller = { workflow, eyes: openEyes(means, host), missing: [], host }
  const hops = [...new Set(outcomes.flatMap((o) => o.hops))]
  const told = await inLanes(hops, (hop) => tell(hop, teller), LOOKING, host)
  const stories = new Map(hops.map((hop, i) => [hop, told[i] as HopStory]))
  const attempts = await Promise.all(outcomes.map((outcome) => settledStory(outcome, stories, teller)))
  return {
    story: {
      attempts,
      run: runOf(host.env, workflow),
      options: { showExternalId: inputs.report.showExternalId, maskAccountIds: inputs.report.hideAccountIds },
    },
    missing: [...new Set(teller.missing)],
  }
}

/** What every hop is told with. */
interface Teller {
  readonly workflow: WorkflowFacts
  readonly eyes: Eyes
  readonly missing: string[]
  readonly host: Host
}

/** The story of an attempt, told anew when AWS, asked again, grants what nothing explained. */
async function settledStory(
  outcome: Outcome,
  stories: ReadonlyMap<HopOutcome, HopStory>,
  teller: Teller,
): Promise<AttemptStory> {
  const story = attemptStory(outcome, stories)
  const { means } = teller.eyes
  const last = stories.get(outcome.hops.at(-1) as HopOutcome)
  const diagnosis = last && 'diagnosis' in last.outcome ? last.outcome.diagnosis : undefined
  const waits = means.inputs.evidence.waitForPropagation > 0 && story.expect === 'granted'
  if (!waits || !diagnosis || !mayPropagate(diagnosis, means.host.now())) return story
  const { outcome: later, note } = await waitForPropagation(outcome, means)
  const granted = later.hops.every((hop) => hop.granted)
  const anew = granted ? await Promise.all(later.hops.map((hop) => tell(hop, teller))) : undefined
  const hops = anew ?? story.hops
  const at = anew ? hops.length - 1 : outcome.hops.length - 1
  return { ...story, hops: hops.map((hop, i) => (i === at ? { ...hop, notes: [...hop.notes, note] } : hop)) }
}

const claimsOf = (hop: HopOutcome): Claims | undefined => (hop.granted ? undefined : hop.kase.workflow.claims)

function attemptStory({ attempt, hops }: Outcome, stories: ReadonlyMap<HopOutcome, HopStory>): AttemptStory {
  const { name, owner, expect } = attempt.hops.at(-1) as RoleNode
  const tried = hops.flatMap((hop) => stories.get(hop) ?? [])
  const skipped = attempt.hops
    .slice(hops.length)
    .map((node): HopStory => ({ roleArn: node.role, outcome: { skipped: true }, places: {}, notes: [] }))
  return {
    hops: [...tried, ...skipped],
    expect,
    ...(name === undefined ? {} : { name }),
    ...(owner === undefined ? {} : { owner }),
  }
}

async function tell(hop: HopOutcome, { workflow, eyes, missing, host }: Teller): Promise<HopStory> {
  const { node, ms } = hop
  const shown = {
    places: placesOf(node, workflow),
    ...secretsOf(node, workflow),
    ...editable(workflow, host),
    ...(node.terraform ? terraformStory({ name: node.path, ...node.terraform }, hop.granted) : {}),
  }
  if (hop.granted) {
    const { arn } = hop.session
    const account = parseArn(arn)?.account ?? ''
    const needs = node.reaches.length === 0 ? await lookForNeeds(hop, eyes) : { missing: [], notes: [] }
    missing.push(...needs.missing)
    const notes = needs.notes
    return { roleArn: node.role, outcome: { granted: true, assumedRoleArn: arn, account, ms }, notes, ...shown }
  }
  const asked = await completed(hop, workflow, host)
  // A refusal that was wanted needs no reason.
  const { kase, notes } =
    node.expect === 'refused' ? { kase: asked, notes: [] } : await gather(asked, hop.credentials, eyes)
  const roleArn = kase.workflow.inputs['role-arn'] ?? node.role
  return {
    roleArn,
    outcome: { granted: false, diagnosis: diagnosed(kase) },
    notes: [...workflow.notes, ...notes],
    ...shown,
  }
}

/** What is asked again because AWS did not decide is transient, even where its words are not known. */
function diagnosed(kase: Case): Diagnosis {
  const diagnosis = diagnose(kase, causes)
  return kase.answer && isTransient(kase.answer) ? { ...diagnosis, transient: true } : diagnosis
}

/** The files that a change of the workflow may have to be made in, as far as they were read. */
function editable(
  { file, text, job, action, repository, permission, caller, step }: WorkflowFacts,
  { env }: Host,
): Pick<HopStory, 'workflow'> {
  if (!file || !job || (text === undefined && caller?.text === undefined)) return {}
  return {
    workflow: {
      file,
      job,
      ...(text === undefined ? {} : { text }),
      ...(action ? { action } : {}),
      ...(repository ? { repository } : {}),
      ...(env.GITHUB_REPOSITORY ? { home: env.GITHUB_REPOSITORY } : {}),
      ...(permission ? { permission } : {}),
      ...(caller ? { caller } : {}),
      ...(step ? { step } : {}),
    },
  }
}

/** The case with what the event and the workflow file say of the job. */
async function completed({ kase, node }: HopOutcome & { granted: false }, workflow: WorkflowFacts, host: Host) {
  // Whether GitHub offers a token was left out where it does not matter, and is so still.
  const { 'id-token': _, ...job } = jobFacts(host.env, readEvent(host), workflow)
  const inputs = { ...kase.workflow.inputs, secret: node.terraform?.secret ?? (await secretInputs(node, workflow)) }
  return { ...kase, workflow: { ...kase.workflow, inputs, job: { ...kase.workflow.job, ...job } } }
}

/** For a role of `roles` every part of its request stands in that one input. */
function placesOf(node: RoleNode, { places }: WorkflowFacts): HopStory['places'] {
  const at = places['/workflow/inputs/roles']
  if (node.path === 'role-to-assume' || !at) return places
  return { ...places, ...Object.fromEntries(PARTS.map((part) => [`/workflow/inputs/${part}`, at])) }
}

const PARTS = ['role-arn', 'external-id', 'session-name', 'duration-seconds', 'tags', 'source-identity']

/** The secrets that inputs are read from, by the engine's name of the input. */
function secretsOf(node: RoleNode, { step }: WorkflowFacts): Pick<HopStory, 'secrets'> {
  if (node.path !== 'role-to-assume' || !step || step.composite) return {}
  const named = Object.entries(step.inputs).flatMap(([input, { from }]) =>
    from?.context === 'secrets' ? [[engineName(input), from.name] as const] : [],
  )
  return named.length > 0 ? { secrets: Object.fromEntries(named) } : {}
}
