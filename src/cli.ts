#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { causes } from './causes/index.js'
import { diagnose } from './engine/diagnose.js'
import { withEvent } from './explain/cloudtrailEvent.js'
import { caseOfOptions } from './explain/facts.js'
import { readText } from './explain/files.js'
import { readCase } from './explain/savedCase.js'
import { explainTerraform } from './explain/terraform.js'
import { USAGE, UsageError } from './explain/usage.js'
import { type ExplanationFormat, renderExplanation } from './render/explanation.js'
import { exitCodeOf, reportOf } from './render/report.js'

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
function explain(argv: readonly string[]): number {
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
    const { text, code } = explainTerraform(values, format, process.env)
    return print(text, code)
  }
  const file = values.case === undefined ? undefined : readText('--case', values.case)
  const d = diagnose(
    file ? readCase(file.text, file.name) : withEvent(caseOfOptions(values), values['cloudtrail-event']),
    causes,
  )
  // A person at a terminal sees their own policy: an external ID in it is no secret to them.
  return print(renderExplanation(d, format, { showExternalId: true }).trimEnd(), exitCodeOf(d))
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
    print(JSON.stringify(reportOf(d)), 0)
  }
  return worst
}

const print = (text: string, code: number): number => {
  process.stdout.write(`${text}\n`)
  return code
}

try {
  process.exitCode = explain(process.argv.slice(2))
} catch (e) {
  const usage = e instanceof UsageError || (e as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  // What is not the caller's mistake is ours: it is named as such, and never as a stack trace.
  process.stderr.write(
    `assume-role-preflight: ${usage ? '' : 'internal error: '}${e instanceof Error ? e.message : String(e)}\n${usage ? 'see: assume-role-preflight explain --help\n' : ''}`,
  )
  process.exitCode = 2
}
