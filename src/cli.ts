import { parseArgs } from 'node:util'
import { causes } from './causes/index.js'
import type { Case } from './engine/case.js'
import { diagnose } from './engine/diagnose.js'
import { withEvent } from './explain/cloudtrailEvent.js'
import { caseOfOptions, type Options } from './explain/facts.js'
import { readText } from './explain/files.js'
import { readCase } from './explain/savedCase.js'
import { readTrustPolicySource } from './explain/trustPolicySource.js'
import { USAGE, UsageError } from './explain/usage.js'
import { exitCodeOf } from './render/diagnosisVerdict.js'
import type { ExplanationFormat } from './render/explanation.js'
import { renderJson } from './render/json.js'

const single = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const

const OPTIONS = {
  'trust-policy': single,
  'role-arn': single,
  claims: single,
  repository: single,
  ref: single,
  event: single,
  environment: single,
  audience: single,
  caller: single,
  'identity-policy': several,
  'permissions-boundary': single,
  'session-policy': several,
  scp: several,
  rcp: several,
  'external-id': single,
  'session-name': single,
  'duration-seconds': single,
  tag: several,
  'source-identity': single,
  region: single,
  api: single,
  provider: single,
  'max-session-duration': single,
  error: single,
  'cloudtrail-event': single,
  terraform: single,
  'var-file': several,
  workspace: single,
  'backend-config': several,
  case: single,
  cases: single,
  format: single,
  help: { type: 'boolean', short: 'h' },
} as const

/** The engine from a terminal: prints the answer to `argv`, and returns the exit code (0, 1, 2 or 3, see `USAGE`). */
async function explain(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  if (values.help) return print(USAGE, 0)
  const [command, extra] = positionals
  if (command !== 'explain')
    throw new UsageError(
      command === undefined
        ? 'a command is missing; there is `explain`'
        : `there is no command \`${command}\`; there is \`explain\``,
    )
  if (extra !== undefined) throw new UsageError(`\`${extra}\` belongs to no option`)
  const format = formatOf(values.format)
  if (values.cases !== undefined) return audit(values.cases)
  const named = Object.keys(values).filter((k) => k !== 'format')
  if (named.length === 0) throw new UsageError('no facts were given')
  if (values.case !== undefined && named.length > 1)
    throw new UsageError(
      `--case is a whole case and goes with no other fact; \`--${named.find((k) => k !== 'case')}\` was given too`,
    )
  if (values.terraform !== undefined) {
    const { explainTerraform } = await import('./explain/terraform.js')
    const { text, code } = await explainTerraform(values, format, process.env)
    return print(text, code)
  }
  const d = diagnose(await caseOf(values), causes)
  // A person at a terminal sees their own policy: an external ID in it is no secret to them.
  if (format === 'json') return print(renderJson(d, true, 2), exitCodeOf(d))
  const { renderExplanation } = await import('./render/explanation.js')
  return print(renderExplanation(d, format, { showExternalId: true }).trimEnd(), exitCodeOf(d))
}

async function caseOf(values: Options): Promise<Case> {
  const { case: saved, 'cloudtrail-event': event } = values
  if (typeof saved === 'string') {
    const { name, text } = readText('--case', saved)
    return readCase(text, name)
  }
  const source = await readTrustPolicySource(values)
  return withEvent(source.add(caseOfOptions(source.options)), typeof event === 'string' ? event : undefined)
}

function formatOf(value: string | undefined): ExplanationFormat {
  if (value === undefined || value === 'text' || value === 'markdown' || value === 'json') return value ?? 'text'
  throw new UsageError(`--format: \`${value}\` is none of \`text\`, \`markdown\`, \`json\``)
}

/** One JSON answer per line; the exit code is the gravest of all. */
function audit(path: string): number {
  const { name, text } = readText('--cases', path)
  let worst = 0
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const d = diagnose(readCase(line, `${name}, line ${i + 1}`), causes)
    worst = Math.max(worst, exitCodeOf(d))
    print(renderJson(d, true), 0)
  }
  return worst
}

const print = (text: string, code: number): number => {
  process.stdout.write(`${text}\n`)
  return code
}

try {
  process.exitCode = await explain(process.argv.slice(2))
} catch (e) {
  const usage = e instanceof UsageError || (e as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  // What is not the caller's mistake is ours: it is named as such, and never as a stack trace.
  process.stderr.write(
    `assume-role-preflight: ${usage ? '' : 'internal error: '}${e instanceof Error ? e.message : String(e)}\n${usage ? 'see: assume-role-preflight explain --help\n' : ''}`,
  )
  process.exitCode = 2
}
