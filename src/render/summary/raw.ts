import { partitionOfRegion } from '../../engine/arn.js'
import { documentPointers } from '../../engine/case.js'
import { cloudTrailCommand } from '../cloudTrail.js'
import { fence, prose } from '../escape.js'
import { cell } from '../markdown.js'
import { shownClaims } from '../shownClaims.js'
import type { AttemptView, HopView } from '../view.js'
import { documentWords, quoted, sentence } from '../words.js'
import { type Block, details, SPARE, spare, table } from './block.js'

/** What was answered, read and not seen, for those who want to check: collapsed, and the first to go when room is short. */
export function rawBlock(a: AttemptView, title = 'Raw details'): Block {
  const parts = a.hops.flatMap((h) => hopParts(h, a.hops.length > 1))
  return spare('raw details', SPARE.raw, details(title, parts.join('\n\n')))
}

function hopParts(h: HopView, several: boolean): string[] {
  const rows = fieldsOf(h)
  const claims = h.diagnosis?.kase.workflow.claims
  const trail = cloudTrailCommand(h)
  return [
    ...(several ? [`**Hop ${h.index + 1}: ${cell(h.role)}**`] : []),
    table(['Field', 'Value'], '|---|---|', rows),
    ...(claims
      ? [
          'Token claims used (the token itself is never shown):',
          fence(JSON.stringify(shownClaims(claims), null, 2), 'json'),
        ]
      : []),
    ...(trail
      ? [
          prose(
            `What AWS recorded of the call, some minutes later, in account ${trail.account === '' ? "of the role's owner" : quoted(trail.account)}:`,
          ),
          fence(trail.command, 'bash'),
        ]
      : []),
  ]
}

function fieldsOf(h: HopView): string[][] {
  const { outcome } = h.hop
  const role = ['Role', cell(h.hop.roleArn)]
  const notes = h.hop.notes.map((n) => ['Note', prose(sentence(n))])
  if ('skipped' in outcome) return [role, ['Call', 'not made: an earlier hop was refused'], ...notes]
  if (outcome.granted)
    return [role, ['Assumed as', cell(outcome.assumedRoleArn)], ['Took', `${Math.round(outcome.ms)} ms`], ...notes]
  const { kase, notSeen, capped } = outcome.diagnosis
  const { answer } = kase
  const { region, api } = kase.workflow.inputs
  const domain = region && partitionOfRegion(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  const from = { github: 'GitHub answered', network: 'The network answered', sts: 'STS answered' }[
    answer?.from ?? 'sts'
  ]
  return [
    role,
    ...(answer
      ? [[from, `${answer.code ? `${cell(answer.code)}: ` : ''}${cell(answer.message, 2000)}`]]
      : [['Call', 'none was made']]),
    ...(answer?.['request-id'] ? [['Request ID', cell(answer['request-id'])]] : []),
    ...(answer?.status === undefined ? [] : [['HTTP status', String(answer.status)]]),
    ...(api ? [['API', cell(`sts:${api}`)]] : []),
    ...(region ? [['Region, endpoint', `${cell(region)}, ${cell(`sts.${region}.${domain}`)}`]] : []),
    ...(kase.source.caller ? [['Caller', cell(kase.source.caller.arn)]] : []),
    ...documentPointers(kase).map((p) => [
      prose(sentence(documentWords(p, h.role)).replace(/\.$/, '')),
      prose(kase.written?.[p]?.readAs ?? (kase.written?.[p]?.file ? `from ${quoted(kase.written[p].file)}` : 'given')),
    ]),
    ...notSeen.slice(0, 40).map((g) => ['Not seen', prose(sentence(`${g.what}: ${g.why}`))]),
    ...notes,
    ...(capped ? [['Cut short', 'the policy has more ways to a yes than were looked at']] : []),
  ]
}
