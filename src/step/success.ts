import type { Outcome } from '../gather/attempt.js'
import type { HopOutcome } from '../gather/hop.js'
import type { Host } from '../host.js'
import type { Inputs } from '../inputs.js'
import { code, plainText } from '../render/escape.js'
import { renderGrantedReport } from '../render/grantedReport.js'
import { sarifLog } from '../render/sarifLog.js'
import { grantedStory } from './grantedStory.js'
import { GRANTED, setOutputs } from './outputs.js'
import { sessionOutputs, withoutAccounts } from './sessionOutputs.js'

/** How many roles the summary names; the report has them all. */
const NAMED = 50

/** Says of every role that it can be assumed. Nothing of the sessions is kept but their ARNs. */
export async function reportSuccess(outcomes: readonly Outcome[], inputs: Inputs, host: Host): Promise<void> {
  const { comment, hideAccountIds } = inputs.report
  const shown = hideAccountIds ? withoutAccounts : (text: string) => text
  for (const { hops } of outcomes)
    host.info(plainText(shown(`granted: ${hops.map(sessionOf).join(' → ')} in ${total(hops)} ms`)))
  await host.writeSummary(shown(summaryOf(outcomes)))
  const first = outcomes[0]?.hops.at(-1)
  const story = grantedStory(outcomes, inputs, host.env)
  await setOutputs(
    {
      ...GRANTED,
      ...sessionOutputs(first ? sessionOf(first) : '', hideAccountIds),
      report: JSON.stringify(renderGrantedReport(story), undefined, 2),
      // An upload of no findings closes what an earlier one opened.
      sarif: JSON.stringify(sarifLog(story.run.version, [], []), undefined, 2),
    },
    host,
  )
  if (comment) await (await import('./comment.js')).commentOn(story, outcomes, inputs, host)
}

const sessionOf = (hop: HopOutcome): string => (hop.granted ? hop.session.arn : '')
const total = (hops: readonly HopOutcome[]): number => hops.reduce((sum, { ms }) => sum + ms, 0)

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
