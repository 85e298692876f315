import { parseArn } from './engine/arn.js'
import type { HopOutcome, Outcome } from './gather/attempt.js'
import type { Host } from './host.js'
import { setOutputs } from './outputs.js'
import { code, plainText } from './render/escape.js'

/** How many roles the summary names; the report has them all. */
const NAMED = 50

/**
 * Says of every role that it can be assumed. Nothing of the sessions is kept but their ARNs.
 * @param masked whether account IDs stand nowhere but in the outputs
 */
export async function reportSuccess(outcomes: readonly Outcome[], masked: boolean, host: Host): Promise<void> {
  const shown = masked ? withoutAccounts : (text: string) => text
  for (const { hops } of outcomes)
    host.info(plainText(shown(`granted: ${hops.map(sessionOf).join(' → ')} in ${total(hops)} ms`)))
  await host.writeSummary(shown(summaryOf(outcomes)))
  const first = outcomes[0]?.hops.at(-1)
  const assumedRoleArn = first ? sessionOf(first) : ''
  await setOutputs(
    {
      verdict: 'granted',
      side: 'none',
      cause: '',
      certainty: '',
      accountId: parseArn(assumedRoleArn)?.account ?? '',
      assumedRoleArn,
      report: shown(JSON.stringify(reportOf(outcomes), undefined, 2)),
    },
    host,
  )
}

const sessionOf = (hop: HopOutcome): string => (hop.granted ? hop.session.arn : '')
const total = (hops: readonly HopOutcome[]): number => hops.reduce((sum, { ms }) => sum + ms, 0)

const withoutAccounts = (text: string): string => text.replace(/(\barn:[\w-]+:\w+:[\w-]*:)\d{12}(?=:)/g, '$1***')

/** The first line is all there is to know; the roles below it are for whoever wonders which. */
function summaryOf(outcomes: readonly Outcome[]): string {
  const named = outcomes.slice(0, NAMED).map(({ hops }) => `- ${hops.map((hop) => code(hop.node.role)).join(' → ')}`)
  const rest = outcomes.length - named.length
  const count = outcomes.length === 1 ? 'The role' : `All ${outcomes.length} roles`
  return [
    `### ✅ ${count} can be assumed`,
    '',
    ...named,
    ...(rest > 0 ? [`- and ${rest} more, in the report`] : []),
    '',
    'The credentials were dropped.',
    '',
  ].join('\n')
}

const reportOf = (outcomes: readonly Outcome[]) => ({
  schemaVersion: 1,
  verdict: 'granted',
  side: 'none',
  cause: '',
  certainty: '',
  attempts: outcomes.map(({ attempt, hops }) => {
    const { name, owner, expect } = attempt.hops.at(-1) ?? attempt.hops[0]
    return {
      ...(name === undefined ? {} : { name }),
      ...(owner === undefined ? {} : { owner }),
      expect,
      verdict: 'granted',
      asExpected: true,
      hops: hops.map((hop) => ({ roleArn: hop.node.role, verdict: 'granted', assumedRoleArn: sessionOf(hop) })),
    }
  }),
})
