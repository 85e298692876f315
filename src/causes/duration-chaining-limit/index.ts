import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'duration-chaining-limit',
  title: 'a chained role is asked for more than one hour',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'chaining-limit' || c.truth !== 'false') return
    const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined
    // Beyond what STS gives at all, it is not the chain that refuses first.
    return seconds !== undefined && seconds > 43200 && !c.told ? undefined : { seconds, arn: kase.source.caller?.arn }
  },
  explain: ({ seconds, arn }) => ({
    what: `the request asks for a session of ${seconds === undefined ? 'more than `3600`' : `\`${seconds}\``} seconds with ${arn ? `the session \`${arn}\`` : 'credentials that are a session themselves'}`,
    why: 'a role that is assumed with the credentials of another session lasts at most one hour, whatever its own maximum',
    fix: 'in the workflow, set the session duration to `3600` or less, or assume the role without a session in between',
  }),
  remedies: () => [[{ op: 'add', path: '/workflow/inputs/duration-seconds', value: 3600 }]],
})
