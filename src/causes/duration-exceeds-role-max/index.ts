import { defineCause } from '../../engine/cause.js'
import { requestOf } from '../../engine/request.js'

/** The shortest maximum that a role can have, and the longest session that STS gives, in seconds. */
const HOUR = 3600
const LONGEST = 43200

export default defineCause({
  id: 'duration-exceeds-role-max',
  title: 'the session is to last longer than the role allows',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'max-session-duration' || c.truth !== 'false') return
    const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined
    const most = kase.target.role?.['max-session-duration']
    if (c.told) return { seconds, most }
    // Beyond these bounds it is not the role's maximum that refuses first.
    const chained = requestOf(kase).api === 'AssumeRole' && requestOf(kase).caller?.kind === 'session'
    return seconds === undefined || seconds > LONGEST || chained ? undefined : { seconds, most }
  },
  explain: ({ seconds, most }) => ({
    what: `the request asks for a session of ${seconds === undefined ? 'more' : `\`${seconds}\``} seconds, and the role allows ${most === undefined ? 'fewer' : `at most \`${most}\``}`,
    why: 'a session cannot last longer than the maximum session duration that is set on its role',
    fix: 'in the workflow, ask for a shorter session, or in the target account raise the maximum session duration of the role',
  }),
  remedies: ({ seconds, most }) => [
    [{ op: 'add', path: '/workflow/inputs/duration-seconds', value: most ?? HOUR }],
    ...(seconds !== undefined && most !== undefined
      ? [[{ op: 'replace', path: '/target/role/max-session-duration', value: seconds } as const]]
      : []),
  ],
})
