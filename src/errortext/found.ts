import { SENTENCES, type Sentence } from './sentences.js'

/** Words of AWS, or of a tool, found in a passage. */
export interface Found {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

// A code that AWS itself uses, or an operation's answer, whose words are not among the known sentences.
const CODE =
  '(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPCommunicationError|IDPRejectedClaim|MalformedPolicyDocument|PackedPolicyTooLarge|RegionDisabled|ValidationError|InvalidClientTokenId|SignatureDoesNotMatch|Throttling|ServiceUnavailable|InternalFailure|EntityAlreadyExists|NoSuchEntity|InvalidParameterValue|UnrecognizedClient)(?:Exception)?'
const CODED: readonly RegExp[] = [
  /An\s+error\s+occurred\s+\([\w.]{1,80}\)\s+when\s+calling\s+the\s+\w{1,80}\s+operation(?:\s+\(reached\s+max\s+retries:\s+\d{1,3}\))?:\s+(?<message>\S[^\n]{0,2000})/g,
  /operation\s+error\s+(?<service>[\w ]{1,40}):\s+(?<operation>\w{1,80}),\s+(?:[^\n]{0,200}?,\s+)?https?\s+response\s+error\s+StatusCode:\s+\d{1,3},\s+RequestID:\s*[\w-]{0,64},\s+(?:api\s+error\s+)?(?:[A-Z]\w{1,80}:\s+)?(?<message>\S[^\n]{0,2000})/g,
  new RegExp(`\\b${CODE}(?:\\s\\(client\\))?:\\s+(?<message>\\S[^\\n]{0,2000})`, 'g'),
]

/**
 * The known sentences of a passage, in order, none inside another. What a tool says around the real words counts only where
 * those are missing.
 */
export function foundIn(text: string): Found[] {
  const matches = SENTENCES.flatMap((sentence) => matchesOf(sentence, text)).sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
  const apart: Found[] = []
  for (const m of matches) if (m.from >= (apart.at(-1)?.to ?? 0)) apart.push(m)
  const coded = codedIn(
    text,
    apart.filter((f) => f.sentence.frame === undefined),
  )
  const all = [...apart, ...coded].sort((a, b) => a.from - b.from)
  const least = Math.min(...all.map((f) => f.sentence.frame ?? 0))
  const kept = all.filter((f) => (f.sentence.frame ?? 0) === least)
  return least === 0 ? kept : kept.slice(0, 1)
}

// A text of errors alone is a log of one error that came back; the first ones tell.
const MOST = 500

function matchesOf(sentence: Sentence, text: string): Found[] {
  return first(text.matchAll(sentence.says)).map((m) => ({
    sentence,
    from: m.index,
    to: m.index + m[0].length,
    groups: m.groups ?? {},
  }))
}

function codedIn(text: string, known: readonly Found[]): Found[] {
  const found: Found[] = []
  for (const pattern of CODED)
    for (const m of first(text.matchAll(pattern))) {
      const message = trimmed(m.groups?.message ?? '')
      const to = m.index + m[0].length
      const from = to - (m.groups?.message ?? '').length
      if ([...known, ...found].some((k) => k.from < to && k.to > m.index)) continue
      const sentence: Sentence = { says: pattern, about: 'other' }
      found.push({ sentence, from, to: from + message.length, groups: m.groups ?? {} })
    }
  return found
}

function first(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const some: RegExpExecArray[] = []
  for (const m of matches) {
    if (some.length === MOST) break
    some.push(m)
  }
  return some
}

// What SDKs print behind the words, on the same line.
const trimmed = (message: string): string =>
  message.replace(/\s*(?:\(Service: |status code: \d|\{"?$|", (?:request id|code)\b)[\s\S]*$/, '').trimEnd()
