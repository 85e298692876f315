import { apply } from '../../engine/edit.js'
import type { Repair } from '../../engine/repair.js'
import { changeOf } from '../change.js'
import { fence, html, prose } from '../escape.js'
import type { RenderedForm } from '../forms/form.js'
import { formsOf } from '../forms/index.js'
import { HIDDEN_EXTERNAL_ID } from '../hiddenValues.js'
import { isPullRequest } from '../markdown.js'
import { ownerWords } from '../verdict.js'
import type { HopView, View } from '../view.js'
import { documentWords, listed, ordersOf, quoted, sentence } from '../words.js'
import { type Block, details, kept, SPARE, spare } from './block.js'

/** The smallest fix as a diff, what else it does, the forms that can be run, and the other ways. */
export function fixBlocks(view: View, h: HopView): Block[] {
  const d = h.diagnosis
  if (!d || !h.repair) return []
  const pull = isPullRequest(view) && h.repair.edits.some((e) => !e.path.startsWith('/workflow'))
  return [
    kept(
      `### ${pull ? 'What would admit this pull request' : titleOf(h, h.repair)}`,
      '',
      ...(pull ? [PULL_REQUEST, ''] : []),
      repairText(h, h.repair),
    ),
    ...(pull ? [] : [...maskedBlocks(view, h, h.repair), ...formBlocks(view, h, h.repair)]),
    kept(afterwards(h.repair)),
    ...otherWays(h),
  ]
}

/** The smallest is the first that was found; what is shown may be another, of those whose side is wrong. */
const titleOf = (h: HopView, repair: Repair): string =>
  `${repair === h.diagnosis?.repairs[0] ? 'The smallest fix' : 'A fix'}${repair.after === 'true' ? ' that works' : ''}`

const PULL_REQUEST =
  '> [!WARNING]\n> This run is for a pull request, and what it claims of itself is not what a deploy claims. Do not copy its claims into a production policy; run this check on the branch or environment that deploys. No commands are shown for that reason.'

const UNSHOWN =
  'the owner of the role knows the external ID; it is not shown here because public logs are public (`show-external-id: true` shows it)'

const afterwards = (r: Repair): string =>
  r.sides.every((s) => s === 'workflow')
    ? 'After the change, push it and run the job again.'
    : 'After the change, re-run this job. IAM may take a short while to apply it everywhere.'

function repairText(h: HopView, repair: Repair): string {
  const change = changeOf(h, repair)
  const kase = h.diagnosis?.kase
  const orders = kase ? ordersOf(kase, repair.edits, h.role) : []
  const diffs = [
    ...change.workflows.map((w) =>
      change.workflows.length === 1 && w.file === h.hop.workflow?.file
        ? fence(w.diff, 'diff')
        : `${prose(sentence(`in ${quoted(w.file)}:`))}\n\n${fence(w.diff, 'diff')}`,
    ),
    ...(change.policies.length > 1
      ? change.policies.map(
          (p) => `${prose(sentence(documentWords(p.at, h.role)).replace(/\.$/, ':'))}\n\n${fence(p.diff, 'diff')}`,
        )
      : change.policies.map((p) => fence(p.diff, 'diff'))),
  ]
  const notes = [
    ...change.workflows.flatMap((w) => w.notes),
    ...(change.why ? [change.why] : []),
    ...(hasPlaceholder(repair) ? [UNSHOWN] : []),
  ].map((n) => prose(sentence(n)))
  const without = repair.edits.some((e) => !shown(e.path, change.policies.length > 0, change.workflows.length > 0))
  const words = without || diffs.length === 0 ? [prose(sentence(orders.join('; ')))] : []
  return [...words, ...diffs, ...notes, prose(effectWords(repair, isWeb(h)).join(' '))].join('\n\n')
}

const shown = (path: string, policy: boolean, workflow: boolean): boolean =>
  path.startsWith('/workflow') ? workflow : policy && /Polic|\/scps|\/rcps/.test(path)

/** What a repair admits in addition and what it stops admitting, in sentences. */
export function effectWords(r: Repair, web: boolean): string[] {
  const trust = r.edits.some((e) => e.path.startsWith('/target/trustPolicy'))
  const identity = r.edits.some((e) => e.path.startsWith('/source'))
  const provider = r.edits.some((e) => e.path.startsWith('/target/oidcProvider'))
  return [
    ...(trust
      ? r.admits.length > 0
        ? [
            `Besides this request it newly admits: ${r.admits.slice(0, 6).join(', ')}${r.admits.length > 6 ? ' …' : ''}.`,
          ]
        : [...admittedWords(r, web)]
      : []),
    ...(trust
      ? r.locksOut.length > 0
        ? [
            `It no longer admits ${r.locksOut.slice(0, 6).join(', ')}${r.locksOut.length > 6 ? ' …' : ''}; if others still rely on ${r.locksOut.length === 1 ? 'it' : 'them'}, keep both values in a list.`,
          ]
        : ['It locks out nobody whom the policy admits today.']
      : []),
    ...(identity
      ? ['Whoever else has this policy may then ask for the role too; it takes nothing away that was allowed.']
      : []),
    ...(provider ? ['The provider alone lets nobody in: each role decides by its own trust policy.'] : []),
    ...(trust || identity || provider
      ? []
      : ['It changes what this job sends; whom the policies admit stays as it is.']),
    ...(r.after === 'true' ? [] : ['Whether it is enough could not be told: what was not seen may still refuse.']),
  ]
}

const MASKED =
  'Account IDs are masked. Put the real ones where `$TARGET_ACCOUNT` and the like stand before anything below is run or pasted.'

const maskedBlocks = (view: View, h: HopView, repair: Repair): Block[] =>
  view.options.maskAccountIds && fixForms(view, h, repair).some((f) => /\$(TARGET|SOURCE|OTHER)_ACCOUNT/.test(f.text))
    ? [spare('ready-to-run forms', SPARE.forms, prose(MASKED))]
    : []

/** Who comes in, as far as the subject that is written into the policy says. */
function admittedWords(r: Repair, web: boolean): string[] {
  const written = JSON.stringify(r.edits.map((e) => (e.op === 'remove' ? null : e.value)))
  const none = (tried: string): string => `of the neighbouring requests that were tried (${tried}) it admits none.`
  if (!web) return [`It newly admits this request; ${none('another role, another user, another account')}`]
  if (/:pull_request"/.test(written))
    return [
      `It newly admits every pull request of the repository that gets a token, whatever its branch; ${none('another repository, branch, environment')}`,
    ]
  return [
    `It newly admits this request; ${none('another repository, branch, environment, pull request')}`,
    ...(/:environment:/.test(written)
      ? ['The subject names no branch: from which branches it can be had is up to the rules of the environment.']
      : []),
  ]
}

function formBlocks(view: View, h: HopView, repair: Repair): Block[] {
  const rendered = fixForms(view, h, repair)
  // Two policies in one language have one title.
  const title = (f: RenderedForm): string =>
    rendered.filter((x) => x.title === f.title).length === 1
      ? f.title
      : `${f.title}, ${f.id.endsWith('-identity') ? "the caller's policy" : 'the trust policy'}`
  return rendered.map((f) =>
    spare('ready-to-run forms', SPARE.forms, details(`<b>${html(title(f))}</b>`, fence(f.text, f.language))),
  )
}

/** The forms of a repair. They are made from what was not masked, and account IDs are masked in their text. */
export function fixForms(view: View, h: HopView, repair: Repair): RenderedForm[] {
  const { outcome, secrets } = h.unmasked
  if (!('diagnosis' in outcome) || !h.arn) return []
  const { kase, repairs } = outcome.diagnosis
  // The same repair before masking, by its place among them: masking changes only text.
  const ours = repairs[h.diagnosis?.repairs.indexOf(repair) ?? -1]
  if (!ours || /<value of |<external ID/.test(JSON.stringify(ours.edits))) return []
  const { name: roleName, path: rolePath, account, partition } = h.arn
  const masked = secrets?.['role-arn'] !== undefined || (kase.workflow.inputs.secret ?? []).includes('role-arn')
  const after = apply(kase, ours.edits)
  return formsOf({ kase, repair: ours, after, roleName, rolePath, account, partition, masked }).map((f) => ({
    ...f,
    title: view.mask(f.title),
    text: view.mask(f.text),
  }))
}

const MOST_WAYS = 4

function otherWays(h: HopView): Block[] {
  const ways = h.alternatives.slice(0, MOST_WAYS).map((r) => {
    const who = listed(r.sides.map((s) => ownerWords(s, h, r)))
    return `**For ${prose(who)}**\n\n${repairText(h, r)}`
  })
  return ways.length > 0
    ? [
        spare(
          'other ways to fix it',
          SPARE.forms,
          details(`Other ways to put it right (${ways.length})`, ways.join('\n\n')),
        ),
      ]
    : []
}

const isWeb = (h: HopView): boolean => h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'

/** Whether a repair needs a value that its reader has to fill in. */
export const hasPlaceholder = (r: Repair): boolean => JSON.stringify(r.edits).includes(HIDDEN_EXTERNAL_ID)
