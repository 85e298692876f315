import { type Side, sideOf } from '../engine/pointer.js'
import { changeOf } from './change.js'
import { cut, plainLines, plainText, shellWord, webUrl } from './escape.js'
import { comparisonWords } from './summary/conditions.js'
import { effectWords } from './summary/fix.js'
import { rowsOf } from './summary/rows.js'
import { orderWords, ownerWords } from './verdict.js'
import { type AttemptView, type HopView, suspects, type View } from './view.js'
import { listed, ordersOf, sentence } from './words.js'

/** A message that stands alone in mail, chat or a ticket, for an owner who cannot open the run. */
export interface HandOff {
  readonly to: string
  readonly text: string
}

/**
 * The messages for the owners who have to act and are not the author of the workflow. Attempts whose owner and whose change
 * are the same share one.
 */
export function handOffsOf(view: View, attempts: readonly AttemptView[]): HandOff[] {
  const groups = new Map<string, { side: Side; members: AttemptView[] }>()
  for (const a of attempts) {
    if (a.status === 'transient' || a.asExpected) continue
    for (const side of addressees(a.focus)) {
      const key = JSON.stringify([side, a.attempt.owner ?? accountOf(a.focus, side), fixKey(a.focus)])
      const group = groups.get(key)
      if (group) group.members.push(a)
      else groups.set(key, { side, members: [a] })
    }
  }
  return [...groups.values()].flatMap(({ side, members: [first, ...more] }) =>
    first ? [{ to: addressee(first, side, more.length > 0), text: message(view, first, more, side) }] : [],
  )
}

/** Attempts with one key are put right by one change. */
export const fixKey = (h: HopView): string =>
  JSON.stringify(h.repair ? h.repair.edits : suspects(h.diagnosis ?? NONE).map((f) => [f.cause, f.side]))

const NONE = { findings: [] } as unknown as Parameters<typeof suspects>[0]

const addressees = (h: HopView): Side[] =>
  h.diagnosis?.kind === 'narrowed' && h.diagnosis.kase.target.trustPolicy === undefined
    ? ['target']
    : h.diagnosis?.kind === 'explained'
      ? h.sides.filter((s) => s !== 'workflow')
      : []

const accountOf = (h: HopView, side: Side): string => (side === 'target' ? h.account : h.callerAccount)

const addressee = (a: AttemptView, side: Side, several: boolean): string => {
  const account = accountOf(a.focus, side)
  const who =
    account === ''
      ? `the owner of the ${side === 'target' ? "role's" : "caller's"} account`
      : `the owner of account ${account}`
  if (a.attempt.owner && several) return a.attempt.owner
  return a.attempt.owner ? `${a.attempt.owner} (${who.replace('the owner of ', '')})` : who
}

function message(view: View, a: AttemptView, more: readonly AttemptView[], side: Side): string {
  const h = a.focus
  const d = h.diagnosis
  if (!d) return ''
  const unread = d.kind === 'narrowed'
  const account = accountOf(h, side)
  const subject = unread
    ? `one read-only question about role ${h.role}`
    : h.repair?.edits.some((e) => e.path.startsWith('/target/oidcProvider'))
      ? 'OIDC provider for GitHub Actions'
      : side === 'target'
        ? `trust policy change on role ${h.role}`
        : `policy change for a caller of role ${h.role}`
  const also = more.map((m) => `  ${roleWords(m.focus)}`)
  const lines = [
    `Subject: ${plainText(subject)}${account === '' || more.length > 0 ? '' : ` (account ${account})`}`,
    '',
    ...wrap(`${whoAsks(view, h)} ${d.kase.answer ? 'cannot' : 'would not be able to'} assume`),
    `  ${plainText(roleWords(h))}`,
    ...also,
    ...(unread ? question(h) : order(view, h, side, more.length > 0)),
    ...evidence(view),
  ]
  return plainLines(lines.join('\n'))
}

/** The role as its owner knows it, who cannot look into the secrets of the workflow. */
const roleWords = (h: HopView): string =>
  h.hop.secrets?.['role-arn'] === undefined
    ? h.hop.roleArn
    : `role ${h.role}${h.account === '' ? '' : ` of account ${h.account}`}`

function whoAsks(view: View, h: HopView): string {
  const { claims, job } = h.diagnosis?.kase.workflow ?? {}
  const repository = typeof claims?.repository === 'string' ? claims.repository : view.run.repository
  const environment = typeof claims?.environment === 'string' ? claims.environment : job?.environment
  const caller = h.diagnosis?.kase.source.caller?.arn
  const where = environment ? ` (environment ${environment})` : ''
  const as = caller && h.diagnosis?.kase.workflow.inputs.api === 'AssumeRole' ? `, calling as ${caller},` : ''
  return plainText(`${repository ? `GitHub repository ${repository}` : 'A GitHub Actions job'}${where}${as}`)
}

function order(view: View, h: HopView, side: Side, several: boolean): string[] {
  const d = h.diagnosis
  const rows = d
    ? rowsOf(d).filter(
        (r) => r.state === 'fails' && r.nearest && !r.comparison.told && sideOf(r.comparison.at) === side,
      )
    : []
  const evidence = rows.slice(0, 3).flatMap((r) => {
    const [name = '', expected = '', sent = ''] = comparisonWords(r, view.options.showExternalId)
    return [`${bare(name)}:`, `  policy expects  ${bare(expected)}`, `  this run sends  ${bare(sent)}`]
  })
  const edits = h.repair?.edits.filter((e) => sideOf(e.path) === side) ?? []
  const own = h.repair && { ...h.repair, edits }
  const diff = (own ? changeOf(h, own).policies : [])
    .flatMap((p) => p.diff.split('\n'))
    .filter((l) => !l.startsWith('@@ '))
  const others = listed(h.sides.filter((s) => s !== side).map((s) => ownerWords(s, h)))
  const orders = d ? ordersOf(d.kase, edits, h.role).join('; ') : ''
  return [
    '',
    ...(evidence.length > 0 ? ['What refuses:', ...evidence] : wrap(bare(reasons(d).join(' ')))),
    '',
    ...wrap(bare(`Please: ${orders === '' ? orderWords(h) : orders}${several ? ' (in each of them)' : ''}.`)),
    ...(diff.length <= 40 ? diff.map((l) => `  ${l}`) : []),
    '',
    ...(own ? wrap(bare(effectWords(own, d?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity').join(' '))) : []),
    '',
    ...(h.sides.length > 1 ? wrap(bare(`This alone is not enough: ${others} has to change something too.`)) : []),
    ...wrap(
      `To check: re-run the job; it ${h.repair?.after === 'true' ? 'will be granted' : 'gets past this point'} once ${h.sides.length > 1 ? 'both changes are made and have' : 'the change has'} reached all of IAM.`,
    ),
  ]
}

const reasons = (d: HopView['diagnosis']): string[] =>
  d
    ? suspects(d)
        .slice(0, 2)
        .map((f) => sentence(f.explanation.what))
    : []

/** The one read-only command, and how its answer is read without giving anybody access. */
export function question(h: HopView): string[] {
  return [
    '',
    ...wrap(
      'AWS does not say why, and the run may not read the trust policy. Please run this read-only command and send back what it prints:',
    ),
    `  ${readCommand(h)}`,
    ...wrap('Or look for yourself what it says to this run, offline:'),
    `  ${readCommand(h)} \\`,
    '    | npx assume-role-preflight explain --trust-policy -',
  ]
}

/** Reads the trust policy; the name of a role admits nothing that a shell acts upon, and is quoted all the same. */
export const readCommand = (h: HopView): string =>
  `aws iam get-role --role-name ${/^[\w+=,.@-]{1,64}$/.test(h.role) ? h.role : shellWord(h.role)} --query Role.AssumeRolePolicyDocument --output json`

function evidence(view: View): string[] {
  const url = webUrl(view.run.url)
  return url ? ['', `Evidence and ready-made commands: ${url}`] : []
}

const bare = (words: string): string => plainText(words.replaceAll('`', ''))

/** Lines of at most 76 characters, which survive mail; a word that is longer stands alone. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of cut(text, 4000).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= 76) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The sentence on which the message may be sent: nothing in it is secret, as far as this story knows. */
export const handOffTitle = (h: HandOff): string => sentence(`send this to ${h.to}`).replace(/\.$/, '')
