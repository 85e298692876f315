import { causes } from '../causes/index.js'
import type { Case } from '../engine/case.js'
import { type Diagnosis, diagnose } from '../engine/diagnose.js'
import { terraformFiles } from '../gather/terraformDirectory.js'
import { exitCodeOf } from '../render/diagnosisVerdict.js'
import { type ExplanationFormat, renderExplanation } from '../render/explanation.js'
import { renderLog } from '../render/log.js'
import type { AttemptStory, HopStory, Story } from '../render/story.js'
import { renderSummary } from '../render/summary.js'
import { terraformStory } from '../render/terraformStory.js'
import type { TerraformAttempt, TerraformHop } from '../terraform/attempt.js'
import type { BackendConfig } from '../terraform/backendConfig.js'
import { joinPath } from '../terraform/path.js'
import { readTerraform, type TerraformReading } from '../terraform/readTerraform.js'
import { reportAttempt } from '../terraform/reportAttempt.js'
import { caseOfOptions, type Options } from './facts.js'
import { caseFor, sessionOf } from './terraformCase.js'
import { terraformText } from './terraformText.js'
import { readTrustPolicySource } from './trustPolicySource.js'
import { UsageError } from './usage.js'

/** What the directory is read with, besides facts. */
const OWN = ['terraform', 'var-file', 'workspace', 'backend-config', 'format']

/** A hop with what the engine makes of it, where its facts were given. */
export interface ExplainedHop {
  readonly hop: TerraformHop
  readonly diagnosis?: Diagnosis
}

/** An attempt, hop by hop. */
export interface ExplainedAttempt {
  readonly attempt: TerraformAttempt
  readonly hops: readonly ExplainedHop[]
}

/**
 * `explain --terraform DIR`: the roles that a configuration assumes, each explained as far as facts are given for it. Returns
 * the text and the exit code: 1 when a role would be refused, 3 when something cannot be told, else 0.
 */
export async function explainTerraform(
  options: Options,
  format: ExplanationFormat,
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> {
  const reading = read(options, env)
  const facts = Object.keys(options).filter((k) => !OWN.includes(k))
  const given = facts.length > 0 ? await factsOf(Object.fromEntries(facts.map((k) => [k, options[k]]))) : undefined
  const explained = reading.attempts.map((attempt) => explainAttempt(attempt, given, reading))
  const diagnoses = explained.flatMap((a) => a.hops.flatMap((h) => h.diagnosis ?? []))
  const codes = [
    ...diagnoses.map(exitCodeOf),
    ...(reading.accounts.length > 0 ? [1] : []),
    ...(reading.unknown.length + reading.problems.length > 0 ? [3] : []),
  ]
  const code = codes.includes(1) ? 1 : Math.max(0, ...codes)
  if (format === 'json') return { text: JSON.stringify(jsonOf(reading, explained), undefined, 2), code }
  const parts = [terraformText(reading), ...(diagnoses.length > 0 ? [rendered(explained, format)] : [])]
  return { text: parts.join('\n\n').trimEnd(), code }
}

async function factsOf(options: Options): Promise<Case> {
  const source = await readTrustPolicySource(options)
  return source.add(caseOfOptions(source.options))
}

function read(o: Options, env: NodeJS.ProcessEnv): TerraformReading {
  const directory = joinPath('', String(o.terraform))
  const files = terraformFiles('.')
  const named = (option: string, path: string) => {
    const file = files.fileOf(joinPath('', path)) ?? files.fileOf(joinPath(directory, path))
    if (!file) throw new UsageError(`${option}: cannot read \`${path}\``)
    return file
  }
  const list = (name: string): string[] => ((o[name] ?? []) as readonly string[]).map(String)
  const reading = readTerraform({
    directory,
    filesOf: files.filesOf,
    variableFiles: list('var-file').map((path) => named('--var-file', path)),
    backendConfig: list('backend-config').map((text): BackendConfig => {
      const at = text.indexOf('=')
      return at > 0 ? { key: text.slice(0, at), value: text.slice(at + 1) } : { file: named('--backend-config', text) }
    }),
    environment: env,
    ...(o.workspace === undefined ? {} : { workspace: String(o.workspace) }),
  })
  if (reading.files === 0)
    throw new UsageError(
      `--terraform: \`${String(o.terraform)}\` is no directory with \`*.tf\`, \`*.tf.json\` or \`*.tofu\` files`,
    )
  return reading
}

function explainAttempt(
  attempt: TerraformAttempt,
  given: Case | undefined,
  reading: TerraformReading,
): ExplainedAttempt {
  let caller = given?.source.caller
  const hops = attempt.hops.map((hop): ExplainedHop => {
    const kase =
      given && hop.roleArn !== undefined && attempt.unknown.length === 0
        ? caseFor(hop, given, caller, reading)
        : undefined
    caller = sessionOf(hop)
    return { hop, ...(kase ? { diagnosis: diagnose(kase, causes) } : {}) }
  })
  return { attempt, hops }
}

// A person at a terminal sees their own policy: an external ID in it is no secret to them.
const SEEN = { showExternalId: true, maskAccountIds: false }

function rendered(explained: readonly ExplainedAttempt[], format: 'text' | 'markdown'): string {
  const attempts = explained.flatMap(({ attempt: { name }, hops }) =>
    hops.flatMap(({ hop, diagnosis }): AttemptStory[] =>
      diagnosis ? [{ name, expect: 'granted', hops: [hopStory(name, hop, diagnosis)] }] : [],
    ),
  )
  const storyOf = (some: readonly AttemptStory[]): Story => ({
    attempts: some,
    run: { server: 'https://github.com', event: '', version: '' },
    options: SEEN,
  })
  return format === 'markdown'
    ? renderSummary(storyOf(attempts))
    : attempts.map((a) => `${a.name}\n${renderLog(storyOf([a])).replace(PREFIX, '')}`).join('\n\n')
}

// The prefix keeps a CI runner from obeying a line; where it is needed for that it stays.
const PREFIX = /^\| ?(?!\s*::)/gm

const hopStory = (name: string, hop: TerraformHop, diagnosis: Diagnosis): HopStory => ({
  roleArn: hop.roleArn ?? '',
  outcome: { granted: false, diagnosis },
  notes: [],
  ...terraformStory({ name, ...hop }, false),
})

const jsonOf = (reading: TerraformReading, explained: readonly ExplainedAttempt[]) => ({
  schemaVersion: 1,
  attempts: explained.map(({ attempt, hops }) => {
    const reported = reportAttempt(attempt)
    return {
      ...reported,
      hops: reported.hops.map((hop, i) => {
        const diagnosis = hops[i]?.diagnosis
        return {
          ...hop,
          ...(diagnosis ? { diagnosis: JSON.parse(renderExplanation(diagnosis, 'json', SEEN)) as unknown } : {}),
        }
      }),
    }
  }),
  unknown: reading.unknown,
  problems: reading.problems,
  accountsNotAllowed: reading.accounts,
  notRead: reading.notRead,
})
