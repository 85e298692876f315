import type { Host } from '../host.js'
import type { InputProblem } from '../inputs/problem.js'
import { EMPTY } from '../render/emptyReport.js'
import { cut, plainText, prose } from '../render/escape.js'
import type { Report } from '../render/report.js'
import type { WorkflowFacts } from '../workflow/facts.js'
import { placeOf } from '../workflow/places.js'
import { setOutputs } from './outputs.js'
import { readStepWorkflow } from './stepWorkflow.js'

/** Reports everything that is wrong with the inputs: one annotation each, on the input's line where it is known. */
export async function reportWrongInputs(problems: readonly InputProblem[], host: Host): Promise<void> {
  const workflow = await readStepWorkflow(host.getInput('github-token'), host)
  const shown = problems.map((p) => withoutSecret(p, workflow)).map(hidesAccounts(host) ? withoutAccountIds : (p) => p)
  const sentences = shown.map(sentenceOf)
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
  const report: Report = { ...EMPTY, side: 'workflow', problems: shown }
  await setOutputs(
    {
      verdict: 'unknown',
      side: 'workflow',
      cause: '',
      certainty: '',
      accountId: '',
      assumedRoleArn: '',
      report: JSON.stringify(report, undefined, 2),
      sarif: undefined,
    },
    host,
  )
}

const summaryOf = (sentences: readonly string[]): string =>
  [`## ❌ The step's inputs are wrong, no role was asked for`, '', ...sentences.map((s) => `- ${prose(s)}`), ''].join(
    '\n',
  )

/** Name and value, what is wrong, what is allowed, how to put it right. */
function sentenceOf(p: InputProblem): string {
  const { value } = p
  const shown = value === undefined ? '' : ` \`${cut(value, 200).replaceAll('`', "'")}\``
  return `\`${p.input}\`${shown} ${p.problem}; allowed: ${p.allowed}; to fix it, ${p.fix}`
}

/** The problem without its value when a secret has a part in the input. */
function withoutSecret(p: InputProblem, workflow: WorkflowFacts): InputProblem {
  const { value, ...rest } = p
  const secret = workflow.secretInputs.includes(stepInput(p))
  return value === undefined || secret ? rest : { ...rest, value }
}

/** Read here once more, as the inputs as a whole could not be. */
const hidesAccounts = (host: Host): boolean =>
  ['mask-aws-account-id', 'redact'].some((name) => /^true$/i.test(host.getInput(name)))

const withoutAccountIds = ({ value, ...rest }: InputProblem): InputProblem =>
  value === undefined ? rest : { ...rest, value: value.replace(/(?<!\d)\d{12}(?!\d)/g, '***') }

function lineOf(p: InputProblem, { places }: WorkflowFacts) {
  if (p.place) return p.place
  const at = placeOf(places, `/workflow/inputs/${stepInput(p)}`)
  return at ? { file: at.file, startLine: at.line } : {}
}

/** `roles[0].arn` → `roles`; `aws-region (from AWS_REGION)` → `aws-region`. */
const stepInput = ({ input }: InputProblem): string => input.replace(/[[ ].*$/, '')
