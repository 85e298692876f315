import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runScenario } from '../__tests__/world/runScenario.js'
import { type Scenario, scenarios } from '../__tests__/world/scenarios.js'

// Runs the built action as a runner would, against an AWS and a GitHub on this machine, and shows what a user would see.

const OUT = 'demo-output'

/** The lines of a run's log that a user sees: commands that the runner acts on are shown as what they become. */
function visibleLog(stdout: string): string {
  return stdout
    .split('\n')
    .filter((l) => !/^::(add-mask|endgroup|debug|set-output)\b/.test(l))
    .map((l) =>
      l
        .replace(/^::group::/, '▸ ')
        .replace(
          /^::(error|warning|notice)([^:]*)::/,
          (_, kind: string, rest: string) => `${kind.toUpperCase()}${placeOf(rest)}: `,
        ),
    )
    .join('\n')
    .trimEnd()
}

const placeOf = (properties: string): string => {
  const file = /file=([^,]+)/.exec(properties)?.[1]
  const line = /line=(\d+)/.exec(properties)?.[1]
  return file ? ` ${file}${line ? `:${line}` : ''}` : ''
}

async function show(scenario: Scenario): Promise<string> {
  const run = await runScenario(scenario)
  const file = join(OUT, `${scenario.name}.md`)
  writeFileSync(file, run.summary)
  const { verdict = '-', side = '-', cause = '' } = run.outputs
  console.log(`\n━━━ ${scenario.name}: ${scenario.title}\n`)
  console.log(visibleLog(run.stdout))
  console.log(
    `\nexit code ${run.exitCode}, ${run.requests.length} requests, ${Math.round(run.wallMs)} ms; summary: ${relative('.', file)}`,
  )
  return `${scenario.name.padEnd(26)} ${verdict.padEnd(8)} ${side.padEnd(9)} ${cause}`
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--list')) return scenarios.forEach((s) => void console.log(`${s.name.padEnd(26)} ${s.title}`))
  const unknown = args.filter((a) => !scenarios.some((s) => s.name === a))
  if (unknown.length > 0) {
    console.error(`there is no scenario \`${unknown.join('`, `')}\`; npm run demo -- --list shows those there are`)
    process.exitCode = 2
    return
  }
  mkdirSync(OUT, { recursive: true })
  const rows: string[] = []
  for (const s of scenarios.filter((x) => args.length === 0 || args.includes(x.name))) rows.push(await show(s))
  console.log(
    `\n━━━ ${rows.length} scenario${rows.length === 1 ? '' : 's'}\n\n${'scenario'.padEnd(26)} verdict  side      cause\n${rows.join('\n')}\n\nthe job summaries, as GitHub would show them, are in ${OUT}/`,
  )
}

await main(process.argv.slice(2))
