import type { IAM } from '@aws-sdk/client-iam'
import { parsePrincipalArn } from '../../engine/arn.js'
import type { Look, Reader, Reading } from './reader.js'
import { see, type Until } from './see.js'

/** The roles of an account that resemble the one that does not exist. */
export const similarRoles: Reader = {
  what: 'roles of a similar name',
  wants: ({ diagnosis: { kase } }) => kase.target.role?.exists === false && kase.target.role.similar === undefined,
  read,
}

/** Ten pages of a hundred roles, IAM's own page size. */
const MOST_PAGES = 10
const MOST = 3

async function read(look: Look): Promise<Reading> {
  const asked = parsePrincipalArn(look.diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  if (asked?.kind !== 'role') return { notes: [] }
  const seen = await look.eyes.once(`roles ${asked.account} ${look.credentials?.accessKeyId}`, () =>
    see(asked.account, 'iam:ListRoles', look, namesIn),
  )
  if (seen.is !== 'there') return { notes: seen.notes }
  const similar = nearest(asked.name, seen.value)
  const found = similar.length > 0 ? `: ${similar.map((n) => `\`${n}\``).join(', ')}` : ', and none is similar'
  return {
    learnt: { role: { exists: false, similar } },
    notes: [
      ...seen.notes,
      `the ${seen.value.length} roles of the account were listed with \`iam:ListRoles\` as \`${seen.by.arn}\`${found}`,
    ],
  }
}

async function namesIn(iam: IAM, until: Until): Promise<string[]> {
  const names: string[] = []
  let marker: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await iam.listRoles(marker === undefined ? {} : { Marker: marker }, until)
    names.push(...(answer.Roles ?? []).flatMap((r) => r.RoleName ?? []))
    marker = answer.IsTruncated ? answer.Marker : undefined
    if (marker === undefined) break
  }
  return names
}

/** The names within a third of the letters, the nearest first. */
export function nearest(name: string, names: readonly string[]): string[] {
  const far = Math.ceil(name.length / 3)
  return names
    .map((n) => ({ n, d: distance(name.toLowerCase(), n.toLowerCase()) }))
    .filter(({ d }) => d <= far)
    .toSorted((a, b) => a.d - b.d || (a.n < b.n ? -1 : 1))
    .slice(0, MOST)
    .map(({ n }) => n)
}

/** Letters to insert, delete or replace (Levenshtein); role names have at most 64. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length] ?? 0
}
