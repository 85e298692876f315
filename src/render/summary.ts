import { fit } from './budget.js'
import { code, fence, html, prose } from './escape.js'
import { handOffsOf, handOffTitle } from './handOff.js'
import { isPullRequest } from './markdown.js'
import type { Story } from './story.js'
import { type Block, details, kept, SPARE, spare } from './summary/block.js'
import { certaintyLine } from './summary/certainty.js'
import { chainBlocks } from './summary/chain.js'
import { checklistBlocks } from './summary/checklist.js'
import { conditionBlocks } from './summary/conditions.js'
import { fixBlocks } from './summary/fix.js'
import { groupsOf, manyBlocks, nameOf } from './summary/many.js'
import { rawBlock } from './summary/raw.js'
import { secretBlock, verdictBlock } from './summary/verdict.js'
import { whyBlocks } from './summary/why.js'
import { inTerraformWords } from './terraformWords.js'
import { verdictOn } from './verdict.js'
import { type AttemptView, type View, viewOf } from './view.js'
import { sentence } from './words.js'

/**
 * The job summary, GitHub Flavored Markdown: the verdict, the other side's part, how sure that is, where the chain breaks,
 * every condition, why, the fix, what to send to whom, and the raw details. Never larger than GitHub takes.
 */
export function renderSummary(story: Story): string {
  const view = viewOf(story)
  const [only, more] = view.attempts
  if (!only) return fit([kept('## ❔ No role was asked for'), footer(view)])
  return fit([...(more ? manyAttempts(view) : oneAttempt(view, only)), footer(view)])
}

function oneAttempt(view: View, a: AttemptView): Block[] {
  const verdict = verdictBlock(view, a, verdictOn(a))
  if (a.asExpected) return [verdict, ...secretBlock(a.focus), ...grantedLines(a), asExpectedDetails(view, a)]
  return [verdict, ...secretBlock(a.focus), ...evidence(view, a), ...handOffBlocks(view, [a]), rawBlock(a)]
}

function evidence(view: View, a: AttemptView): Block[] {
  const certainty = certaintyLine(a)
  const blocks = [
    ...(certainty ? [kept(certainty)] : []),
    ...chainBlocks(a),
    ...(a.status === 'transient' ? [] : conditionBlocks(view, a.focus)),
    ...whyBlocks(view, a),
    ...presentsBlock(view, a),
    ...notSeenBlock(a),
    ...(a.asExpected ? [] : fixBlocks(view, a.focus)),
    ...checklistBlocks(a),
  ]
  return blocks.map((b) => ({ ...b, text: inTerraformWords(a.focus.hop, b.text) }))
}

/** Three lines are enough for what is as it should be. */
function grantedLines(a: AttemptView): Block[] {
  const { outcome } = a.focus.hop
  if ('skipped' in outcome || !outcome.granted) return []
  return [
    kept(
      `Role ${code(a.focus.hop.roleArn)} in account ${code(outcome.account)}<br>`,
      `Assumed as ${code(outcome.assumedRoleArn)}; the credentials were dropped.`,
    ),
  ]
}

function asExpectedDetails(view: View, a: AttemptView): Block {
  const inner = [
    ...(a.focus.diagnosis ? evidence(view, a).filter((b) => b.name !== 'the picture of the chain') : chainBlocks(a)),
  ]
  const raw = rawBlock(a).text.replace(/^<details>\n<summary>.*<\/summary>\n\n|\n\n<\/details>$/g, '')
  return spare('details', SPARE.raw, details('Details', [...inner.map((b) => b.text), raw].join('\n\n')))
}

/** Where it is not known what refuses, what could not be seen is the answer, and no detail. */
function notSeenBlock(a: AttemptView): Block[] {
  const d = a.focus.diagnosis
  if (!d || d.kind === 'explained' || a.status === 'transient' || d.notSeen.length === 0) return []
  return [
    kept(
      '### What was not seen',
      '',
      ...d.notSeen.slice(0, 20).map((g) => `- ${prose(sentence(`${g.what}: ${g.why}`))}`),
    ),
  ]
}

/** When the policy could not be read: what the request presents, for whoever can read it. */
function presentsBlock(view: View, a: AttemptView): Block[] {
  const d = a.focus.diagnosis
  if (d?.kind !== 'narrowed' || d.kase.target.trustPolicy !== undefined) return []
  const { claims, inputs } = d.kase.workflow
  const sub = claims?.sub
  const facts = [
    ...(typeof sub === 'string' ? [`- subject claim: ${code(sub)}`] : []),
    ...(typeof claims?.aud === 'string' ? [`- audience: ${code(claims.aud)}`] : []),
    ...(d.kase.source.caller ? [`- caller: ${code(d.kase.source.caller.arn)}`] : []),
    ...(inputs['session-name'] ? [`- session name: ${code(inputs['session-name'])}`] : []),
    ...(inputs['external-id'] === undefined
      ? []
      : [`- external ID: ${inputs['external-id'] === null ? 'none' : code(inputs['external-id'])}`]),
  ]
  const caution = isPullRequest(view)
    ? ['', '> [!WARNING]', '> This run is for a pull request: do not copy what it presents into a production policy.']
    : []
  return facts.length > 0 ? [kept('### What this run presents', '', ...facts, ...caution)] : []
}

/** The messages to send, for the owners who have to act. */
export function handOffBlocks(view: View, attempts: readonly AttemptView[]): Block[] {
  // What a pull request claims is not to be written into a policy; a question does no harm.
  const told = isPullRequest(view) ? attempts.filter((a) => a.focus.diagnosis?.kind === 'narrowed') : attempts
  return handOffsOf(view, told)
    .slice(0, MOST_MESSAGES)
    .map((h) => spare('messages to send', SPARE.handOff, `### ${prose(handOffTitle(h))}\n\n${fence(h.text, 'text')}`))
}

/** Beyond these, the report has all. */
const MOST_MESSAGES = 50
const MOST_IN_FULL = 10

function manyAttempts(view: View): Block[] {
  const groups = groupsOf(view.attempts)
  const sections = groups.slice(0, MOST_IN_FULL).flatMap((g, i) => {
    const v = verdictOn(g.first)
    const others = g.members.slice(1)
    const names =
      others.length > 0
        ? `The same for ${others
            .slice(0, 20)
            .map((m) => code(nameOf(m)))
            .join(', ')}${others.length > 20 ? ` and ${others.length - 20} more` : ''}.`
        : ''
    const body = [verdictBlock(view, g.first, v), ...evidence(view, g.first)].map((b) =>
      // The headline is what is clicked on.
      b.text.replace(/^## .*\n\n/, '').replace(/^### (?=[A-Z])/gm, '#### '),
    )
    return [
      spare(
        'the evidence for each change',
        SPARE.list,
        details(
          `<b>${i + 1}. ${v.icon} ${html(v.headline)}</b>`,
          [...body, ...(names ? [names] : [])].join('\n\n'),
          i === 0,
        ),
      ),
      rawBlock(g.first, `Raw details of ${i + 1}`),
    ]
  })
  const wrong = view.attempts.filter((a) => !a.asExpected)
  return [...manyBlocks(view.attempts, groups), ...handOffBlocks(view, wrong), ...sections]
}

const footer = (view: View): Block =>
  kept(`<sub>assume-role-preflight ${prose(view.run.version)}, report format 1</sub>`)
