import { placeOf } from './gather/workflow/places.js'
import type { WorkflowFacts } from './gather/workflowFile.js'
import type { Host } from './host.js'
import type { InputProblem } from './inputs/problem.js'
import { setOutputs } from './outputs.js'
import { cut, plainText, prose } from './render/escape.js'
import { readStepWorkflow } from './stepWorkflow.js'

/** Reports everything that is wrong with the inputs: one annotation each, on the input's line where it is known. */
export async function reportWrongInputs(problems: readonly InputProblem[], host: Host): Promise<void> {
  const workflow = await readStepWorkflow(host.getInput('github-token'), host)
  const sentences = problems.map((p) => sentenceOf(p, workflow))
  for (const line of sentences) host.info(plainText(line))
  // GitHub shows ten errors of a step at most; every one of them is in the log and in the summary.
  for (const [i, p] of problems.slice(0, 9).entries())
    host.annotate('error', plainText(sentences[i] ?? ''), {
      title: plainText(`wrong input ${p.input}`),
      ...lineOf(p, workflow),
    })
  if (problems.length > 9)
    host.annotate('error', `${problems.length - 9} more inputs are wrong, see the job summary`, {
      title: 'wrong inputs',
    })
  await host.writeSummary(summaryOf(sentences))
  const report = { schemaVersion: 1, verdict: 'unknown', problems: problems.map((p) => withoutSecret(p, workflow)) }
  await setOutputs(
    {
      verdict: 'unknown',
      side: 'workflow',
      cause: '',
      certainty: '',
      accountId: '',
      assumedRoleArn: '',
      report: JSON.stringify(report, undefined, 2),
    },
    host,
  )
}

const summaryOf = (sentences: readonly string[]): string =>
  [`## ❌ The step's inputs are wrong, no role was asked for`, '', ...sentences.map((s) => `- ${prose(s)}`), ''].join(
    '\n',
  )

/** Name and value, what is wrong, what is allowed, how to put it right. */
function sentenceOf(p: InputProblem, workflow: WorkflowFacts): string {
  const { value } = withoutSecret(p, workflow)
  const shown = value === undefined ? '' : ` \`${cut(value, 200).replaceAll('`', "'")}\``
  return `\`${p.input}\`${shown} ${p.problem}; allowed: ${p.allowed}; to fix it, ${p.fix}`
}

/** The problem without its value when a secret has a part in the input. */
function withoutSecret(p: InputProblem, workflow: WorkflowFacts): InputProblem {
  const { value, ...rest } = p
  const secret = workflow.secretInputs.includes(stepInput(p))
  return value === undefined || secret ? rest : { ...rest, value }
}

function lineOf(p: InputProblem, { places }: WorkflowFacts) {
  const at = placeOf(places, `/workflow/inputs/${stepInput(p)}`)
  return at ? { file: at.file, startLine: at.line } : {}
}

/** `roles[0].arn` → `roles`; `aws-region (from AWS_REGION)` → `aws-region`. */
const stepInput = ({ input }: InputProblem): string => input.replace(/[[ ].*$/, '')
