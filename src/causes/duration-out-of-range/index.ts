import { defineCause } from '../../engine/cause.js'
import { requestOf } from '../../engine/request.js'

export default defineCause({
  id: 'duration-out-of-range',
  title: 'the session duration is one that STS never gives',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'duration-seconds' || c.truth !== 'false') return
    const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined
    const chained = requestOf(kase).caller?.kind === 'session'
    const most = chained ? 3600 : (kase.target.role?.['max-session-duration'] ?? 3600)
    return { seconds, value: seconds !== undefined && seconds < 900 ? 900 : most }
  },
  explain: ({ seconds }) => ({
    what:
      seconds === undefined
        ? 'the session duration of the request is out of range'
        : `the request asks for a session of \`${seconds}\` seconds`,
    why: 'STS gives sessions of 900 to 43200 seconds, and checks that before any policy',
    fix: 'in the workflow, ask for a session duration within these bounds and within the maximum of the role',
  }),
  remedies: ({ value }) => [[{ op: 'add', path: '/workflow/inputs/duration-seconds', value }]],
})
