import { parsePrincipalArn } from '../engine/arn.js'
import type { AttemptStory } from './story.js'
import { changeTexts } from './textsWithin.js'

/** What puts placeholders into a text for the account IDs of a story; the same account is the same placeholder everywhere. */
export function accountMask(
  attempts: readonly AttemptStory[],
  original: readonly AttemptStory[],
): (text: string) => string {
  return masking(placeholders(attempts, original))
}

/** Every account that is named, in the order of the story: the roles' own, then the callers', then all others. */
function placeholders(attempts: readonly AttemptStory[], original: readonly AttemptStory[]): Map<string, string> {
  const hops = original.flatMap((a) => a.hops.toReversed())
  const callers = hops.flatMap((h) =>
    'diagnosis' in h.outcome ? [h.outcome.diagnosis.kase.source.caller?.arn ?? ''] : [],
  )
  const names = new Map<string, string>()
  const used = new Map<string, number>()
  const name = (account: string | undefined, stem: string): void => {
    if (account === undefined || names.has(account)) return
    const n = (used.get(stem) ?? 0) + 1
    used.set(stem, n)
    names.set(account, n === 1 ? stem : `${stem}_${n}`)
  }
  for (const h of hops) name(accountOf(h.roleArn), '$TARGET_ACCOUNT')
  for (const c of callers) name(accountOf(c), '$SOURCE_ACCOUNT')
  changeTexts(attempts, (s) => {
    for (const m of s.matchAll(/arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12})(?!\d)/g)) name(m[1], '$OTHER_ACCOUNT')
    for (const m of s.matchAll(/^\d{12}$|(?<=[aA]ccount `?)\d{12}(?!\d)/g)) name(m[0], '$OTHER_ACCOUNT')
    return s
  })
  return names
}

/** The account of a role or caller ARN, even of one that is not quite an ARN. */
export const accountOf = (arn: string): string | undefined =>
  parsePrincipalArn(arn)?.account ?? /:(\d{12}):/.exec(arn)?.[1]

function masking(names: ReadonlyMap<string, string>): (text: string) => string {
  if (names.size === 0) return (text) => text
  const numbers = new RegExp(`(?<!\\d)(${[...names.keys()].join('|')})(?!\\d)`, 'g')
  return (text) => text.replace(numbers, (n) => names.get(n) ?? n)
}
