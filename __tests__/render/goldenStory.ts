import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { causes } from '../../src/causes/index.js'
import type { Case, Written } from '../../src/engine/case.js'
import { diagnose } from '../../src/engine/diagnose.js'
import type { AttemptStory, HopStory, Outcome, Run, Story, StoryOptions } from '../../src/render/story.js'
import type { EditableWorkflow } from '../../src/render/workflowDiff.js'
import { parseWorkflow } from '../../src/workflow/document.js'
import { findJob, findStep } from '../../src/workflow/jobStep.js'
import { placesOfJob } from '../../src/workflow/places.js'
import { stepInputs } from '../../src/workflow/stepInputs.js'

/** A hop as a golden has it: a case, or that it was granted or skipped. Texts stand in files beside it. */
interface GoldenHop {
  readonly roleArn: string
  readonly case?: Case
  readonly granted?: { readonly assumedRoleArn: string; readonly account: string; readonly ms: number }
  readonly skipped?: true
  readonly notes: readonly string[]
  readonly workflow?: EditableWorkflow
  readonly secrets?: Readonly<Record<string, string>>
  readonly accountName?: string
}

interface Golden {
  readonly title: string
  readonly run: Run
  readonly options: StoryOptions
  readonly attempts: readonly (Omit<AttemptStory, 'hops'> & { readonly hops: readonly GoldenHop[] })[]
}

/** Where the goldens are, one folder each. */
export const GOLDEN = '__tests__/golden'

/** The names of all goldens. */
export const goldens = readdirSync(GOLDEN, { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? [d.name] : []))

/** The story that a golden's `case.json` tells. */
export function goldenStory(name: string): Story {
  const { run, options, attempts } = JSON.parse(readFileSync(`${GOLDEN}/${name}/case.json`, 'utf8')) as Golden
  return { run, options, attempts: attempts.map((a) => ({ ...a, hops: a.hops.map((h) => hopStory(name, h)) })) }
}

function hopStory(name: string, hop: GoldenHop): HopStory {
  const workflow =
    hop.workflow && existsSync(`${GOLDEN}/${name}/${hop.workflow.text}`)
      ? { ...hop.workflow, text: beside(name, hop.workflow.text) }
      : undefined
  return {
    roleArn: hop.roleArn,
    outcome: outcomeOf(name, hop),
    places: workflow ? placesIn(workflow) : {},
    notes: hop.notes,
    ...(workflow ? { workflow } : {}),
    ...(hop.secrets ? { secrets: hop.secrets } : {}),
    ...(hop.accountName ? { accountName: hop.accountName } : {}),
  }
}

function outcomeOf(name: string, hop: GoldenHop): Outcome {
  if (hop.granted) return { granted: true, ...hop.granted }
  if (!hop.case) return { skipped: true }
  const written = Object.entries(hop.case.written ?? {}).map(([p, w]): [string, Written] => [
    p,
    { ...w, text: beside(name, w.text) },
  ])
  return { granted: false, diagnosis: diagnose({ ...hop.case, written: Object.fromEntries(written) }, causes) }
}

const beside = (name: string, file: string): string => readFileSync(`${GOLDEN}/${name}/${file}`, 'utf8')

function placesIn({ file, text, job, action }: EditableWorkflow): HopStory['places'] {
  const doc = parseWorkflow(text)
  const found = findJob(doc, job)
  const step = findStep(doc, found?.value, action ?? '')
  const node = step.is === 'found' ? step.node : undefined
  return placesOfJob(doc, file, job, node, node ? stepInputs(doc, found?.value, node) : {})
}
