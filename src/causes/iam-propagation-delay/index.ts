import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import { claim } from '../../engine/claims.js'

/** How long a change is taken to be on its way. AWS names no bound; reports speak of tens of seconds. */
const MINUTES = 5

export default defineCause({
  id: 'iam-propagation-delay',
  title: 'the role is so new that AWS may not know it everywhere',
  culprit: 'demand',
  // What the organization has to say is never seen, so this comparison is left over when nothing else explains a refusal.
  find: (c, kase) => {
    const created = kase.target.role?.created
    if (c.key !== 'rcp' || c.truth !== 'unknown' || kase.answer === undefined || created === undefined) return
    const minutes = minutesBetween(created, kase)
    return minutes !== undefined && minutes >= 0 && minutes <= MINUTES ? { created } : undefined
  },
  explain: ({ created }) => ({
    what: `the role was created at \`${created}\`, right before the request`,
    why: 'a change in IAM takes a while until every endpoint of AWS knows it',
    fix: 'nobody has to change anything: wait half a minute and ask again',
  }),
  remedies: () => [],
})

/** How long after the creation of the role the token of the request was issued. */
function minutesBetween(created: string, kase: Case): number | undefined {
  const issued = claim(kase, 'iat')
  const seconds = typeof issued === 'object' ? Number(issued.values[0]) : Number.NaN
  const minutes = (seconds * 1000 - Date.parse(created)) / 60000
  return Number.isNaN(minutes) ? undefined : minutes
}
