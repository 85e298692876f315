import type { OidcProvider } from '../engine/case.js'
import { readObject } from './files.js'
import { UsageError } from './usage.js'

/** The answer of `aws iam get-open-id-connect-provider`, or the word `missing`. */
export function readProvider(path: string | undefined): OidcProvider | 'missing' | undefined {
  if (path === undefined || path === 'missing') return path
  const { json, file } = readObject('--provider', path)
  const url = json.Url ?? json.url
  const ids = json.ClientIDList ?? json['client-ids']
  if (
    typeof url !== 'string' ||
    (ids !== undefined && !(Array.isArray(ids) && ids.every((i) => typeof i === 'string')))
  )
    throw new UsageError(
      `--provider: ${file.name}:1:1: expected \`Url\` and \`ClientIDList\`, as \`aws iam get-open-id-connect-provider\` prints them, or the word \`missing\``,
    )
  return { url: url.replace(/^https:\/\//, ''), ...(ids ? { 'client-ids': ids as string[] } : {}) }
}
