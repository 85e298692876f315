import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'root-user-caller',
  title: 'the caller is the root user of its account',
  culprit: 'fact',
  find: (c, kase) => (c.key === 'root-user' && c.truth === 'false' ? { arn: kase.source.caller?.arn } : undefined),
  explain: ({ arn }) => ({
    what: arn ? `the caller is \`${arn}\`, the root user` : 'the caller is the root user of its account',
    why: 'AWS lets nobody assume a role with the credentials of a root user',
    fix: 'in the source account, call with a role or an IAM user, and delete the access key of the root user',
  }),
  remedies: () => [],
})
