import type { TerraformAttempt, TerraformHop } from './attempt.js'

/** Attempts that ask for the same roles in the same way are one, which bears the names of the others. */
export function distinctAttempts(attempts: readonly TerraformAttempt[]): TerraformAttempt[] {
  const kept = new Map<string, TerraformAttempt>()
  for (const attempt of attempts) {
    const key = keyOf(attempt)
    const before = kept.get(key)
    kept.set(key, before ? { ...before, also: [...before.also, attempt.name] } : attempt)
  }
  return [...kept.values()]
}

/** What is sent and with what; where that is not all known, no two are the same. */
function keyOf({ name, credentials, hops, unknown, endpoint }: TerraformAttempt): string {
  return unknown.length > 0 ? JSON.stringify(name) : JSON.stringify([credentials, hops.map(request), endpoint ?? ''])
}

const request = ({ places: _, block: __, secret: ___, ...sent }: TerraformHop) => ({
  ...sent,
  tags: Object.entries(sent.tags).toSorted(([a], [b]) => (a < b ? -1 : 1)),
})
