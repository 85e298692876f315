import { defineCause } from '../../engine/cause.js'
import { isOptIn } from '../optInRegion.js'

export default defineCause({
  id: 'credentials-invalid',
  title: "AWS does not know the caller's access key",
  culprit: 'fact',
  find: (c, kase) => {
    const { region } = kase.workflow.inputs
    return c.key === 'credentials' && c.truth === 'false' && !(region && isOptIn(region)) ? {} : undefined
  },
  explain: () => ({
    what: 'AWS does not accept the credentials that the request was signed with',
    why: 'the access key was deleted or deactivated, is of another partition, or is a temporary one without its session token',
    fix: 'in the source account, see whether the access key is active; in the workflow, pass key, secret and session token of one and the same session',
  }),
  remedies: () => [],
})
