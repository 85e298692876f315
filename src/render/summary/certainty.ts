import { type Case, documentPointers } from '../../engine/case.js'
import type { Diagnosis } from '../../engine/diagnose.js'
import { comparisons } from '../../engine/judgement.js'
import { prose } from '../escape.js'
import { type AttemptView, type HopView, suspects } from '../view.js'
import { counted, documentWords, listed, quoted, sentence } from '../words.js'
import { rowsOf } from './rows.js'

/** How sure the verdict is and what that rests on, in sentences. */
export function certaintyWords(a: AttemptView): string[] {
  const h = a.focus
  const d = h.diagnosis
  if (!d) return []
  if (a.status === 'transient') return [`${answerWords(d)} names the reason, and it is one that passes by itself.`]
  const said = d.kase.answer ? [] : ['No call was made: this is worked out, not tried.']
  switch (d.kind) {
    case 'explained':
      return [...said, ...provenWords(h, d, a.asExpected)]
    case 'narrowed':
      return [...said, ...narrowedWords(d)]
    case 'unexplained':
      return [
        `${readWords(d)} By what was read the request is allowed; AWS refused it all the same.`,
        'So what refuses is something that was not seen, or IAM has not yet applied a recent change everywhere.',
      ]
    case 'granted':
      return [...said, `${readWords(d)} By what is known the request is allowed.`]
  }
}

/** Its one word. */
export const certaintyName = (d: Diagnosis): string =>
  d.kind === 'unexplained'
    ? 'not explained'
    : d.kind === 'granted'
      ? 'worked out'
      : (suspects(d)[0]?.certainty ?? (d.kind === 'explained' ? 'proven' : 'not known'))

/** The line of the summary. */
export const certaintyLine = (a: AttemptView): string | undefined =>
  a.focus.diagnosis &&
  `**Certainty: ${a.status === 'transient' ? 'proven' : certaintyName(a.focus.diagnosis)}.** ${certaintyWords(a).map(prose).join(' ')}`

function provenWords(h: HopView, d: Diagnosis, asExpected: boolean): string[] {
  const told = comparisons(d.judgement).some((c) => c.told && c.truth === 'false')
  const failing = rowsOf(d).filter((r) => !r.deny && r.nearest)
  const wrong = failing.filter((r) => r.state === 'fails')
  const replay =
    wrong.length > 0
      ? ` (${wrong.length} of ${counted(failing.length, 'condition')} ${wrong.length === 1 ? 'fails' : 'fail'})`
      : ''
  return [
    ...(told ? [`${answerWords(d)} names what refuses.`] : []),
    ...(documentPointers(d.kase).length > 0
      ? [
          `${readWords(d)} Replayed against ${requestWords(d.kase)}: refused as it stands${replay}${asExpected ? '' : afterWords(h)}.`,
        ]
      : told
        ? []
        : [`It follows from ${requestWords(d.kase)}${asExpected ? '' : afterWords(h)}.`]),
  ]
}

const afterWords = (h: HopView): string =>
  !h.repair
    ? ''
    : h.repair.after === 'true'
      ? ', allowed with that change'
      : '; with that change it may still be refused by what was not seen'

const answerWords = ({ kase }: Diagnosis): string =>
  kase.answer?.from === 'github'
    ? "GitHub's own answer"
    : kase.answer?.from === 'network'
      ? "The network's own answer"
      : "AWS's own answer"

function narrowedWords(d: Diagnosis): string[] {
  const left = suspects(d)
  const most = d.notSeen.length > 4 ? 3 : 4
  const unread = [
    ...d.notSeen.slice(0, most).map((g) => g.what),
    ...(d.notSeen.length > most ? [`${d.notSeen.length - most} more`] : []),
  ]
  return [
    ...(documentPointers(d.kase).length > 0 ? [readWords(d)] : []),
    ...(unread.length > 0 ? [`Not seen: ${listed(unread)}.`] : []),
    left[0]?.certainty === 'implied'
      ? 'AWS refused, and every explanation that remains includes what is marked as implied.'
      : left.length === 0
        ? 'None of the causes that are known fits what remains.'
        : `${counted(left.length, 'cause')} ${left.length === 1 ? 'remains' : 'remain'}; none is proven.`,
  ]
}

/** Which documents were read, and how they came to be known. */
export function readWords(d: Diagnosis): string {
  const documents = documentPointers(d.kase).map((p) => {
    const how = d.kase.written?.[p]
    const source = how?.readAs ?? (how?.file ? `from ${quoted(how.file)}` : undefined)
    return `${documentWords(p, d.kase.target.role?.arn?.split('/').at(-1) ?? 'the role').replace(' of role `the role`', '')} was ${source ? `read (${source})` : 'given'}`
  })
  return documents.length > 0 ? sentence(listed([...new Set(documents)])) : ''
}

function requestWords(kase: Case): string {
  if (kase.workflow.inputs.api === 'AssumeRole') return 'the caller and the inputs of this step'
  return kase.workflow.claims
    ? "the claims of this run's own token"
    : "the claims that GitHub's rules give for this job"
}
