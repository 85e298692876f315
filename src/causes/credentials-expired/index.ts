import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'credentials-expired',
  title: "the caller's credentials have expired",
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'credentials-expired' && c.truth === 'false' ? { arn: kase.source.caller?.arn } : undefined,
  explain: ({ arn }) => ({
    what: `the credentials of ${arn ? `\`${arn}\`` : 'the caller'} have expired`,
    why: 'temporary credentials stop working at the end of their session',
    fix: 'in the workflow, get the credentials anew right before the role is assumed; a secret that holds temporary credentials does not last',
  }),
  remedies: () => [],
})
