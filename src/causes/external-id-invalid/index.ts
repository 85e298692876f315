import { defineCause } from '../../engine/cause.js'
import { likeness, wantedExternalIds } from '../externalIdMiss.js'

export default defineCause({
  id: 'external-id-invalid',
  title: 'STS does not take the text for an external ID',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'external-id' || c.truth !== 'false') return
    const wanted = wantedExternalIds(kase)
    // The right value with whitespace around it is a cause of its own.
    return likeness(kase.workflow.inputs['external-id'] ?? '', wanted) === undefined ? { wanted } : undefined
  },
  explain: () => ({
    what: 'the external ID of the request is not of the form that STS takes',
    why: 'an external ID has 2 to 1,224 letters, digits and `_+=,.@:/-`, and STS checks that before any policy',
    fix: 'in the workflow, pass the external ID without blanks, quotes or line breaks; when the role asks for none, leave the input out instead of passing an empty text',
  }),
  remedies: ({ wanted }) => wanted.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
})
