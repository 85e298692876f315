import { testimonyOf } from '../../engine/answers.js'
import type { FixInput } from './form.js'
import { sameJson } from './jsonText.js'
import { isClientId, isProviderUrl } from './patterns.js'

/** What a repair does to the IAM OIDC provider of the role's account. */
export interface ProviderChange {
  readonly isNew: boolean
  /** Without `https://`. */
  readonly url: string
  /** All of a new provider's client IDs, or those that one which is there gets besides. */
  readonly clientIds: readonly string[]
  /** All client IDs that it has afterwards. */
  readonly allClientIds: readonly string[]
}

/** Reads the change off the case before and after; undefined when the provider stays as it is, or a value cannot be written safely. */
export function providerChange({ kase, after }: FixInput): ProviderChange | undefined {
  const now = after.target.oidcProvider
  const then = kase.target.oidcProvider
  if (now === undefined || now === 'missing') return
  if (then !== undefined && then !== 'missing' && sameJson({ ...then }, { ...now })) return
  const known = typeof then === 'object' ? then : undefined
  const url = (now.url ?? known?.url ?? issuerOf(kase))?.replace(/^https:\/\//, '').replace(/\/$/, '')
  if (url === undefined || !isProviderUrl(url)) return
  // A provider that was never read may be there; only one that is known to be missing is made.
  const isMissing = then === 'missing' || (then === undefined && saysMissing(kase))
  const isNew = isMissing || (known?.url !== undefined && known.url.replace(/^https:\/\//, '') !== url)
  const allClientIds = now['client-ids'] ?? []
  const clientIds = isNew ? allClientIds : allClientIds.filter((id) => !known?.['client-ids']?.includes(id))
  if (clientIds.length === 0 || !allClientIds.every(isClientId)) return
  return { isNew, url, clientIds, allClientIds }
}

/** Whether AWS has answered that there is no provider. */
const saysMissing = ({ answer }: FixInput['kase']): boolean =>
  answer !== undefined && testimonyOf(answer)?.key === 'oidc-provider'

const issuerOf = (kase: FixInput['kase']): string | undefined => {
  const iss = kase.workflow.claims?.iss
  return typeof iss === 'string' ? iss : undefined
}
