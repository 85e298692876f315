import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'credentials-missing',
  title: 'there are no credentials to call AWS with',
  culprit: 'fact',
  find: (c) => (c.key === 'credentials-missing' && c.truth === 'false' ? {} : undefined),
  explain: () => ({
    what: 'the tool found no credentials anywhere it looks for them',
    why: 'AssumeRole is a signed call: before a role is assumed there has to be a key, a profile, a token or an instance role to begin with',
    fix: 'in the workflow, get credentials in a step before this one and pass them on to it; a secret that is empty, as for pull requests from forks, counts as none',
  }),
  remedies: () => [],
})
