import { defineCause } from '../../engine/cause.js'
import { externalIdMiss } from '../externalIdMiss.js'

export default defineCause({
  id: 'external-id-not-sent',
  title: 'the role asks for an external ID and the request brings none',
  culprit: 'fact',
  find: (c, kase, want) => {
    const miss = externalIdMiss(c, kase, want)
    return miss?.is === 'not-sent' || miss?.is === 'not-known' ? miss : undefined
  },
  explain: ({ is }) => ({
    what:
      is === 'not-sent'
        ? 'the trust policy requires `sts:ExternalId`, and the request has none'
        : 'the trust policy requires `sts:ExternalId`, and whether the request has one is not known',
    why: 'a condition on a key that the request does not bring is not met',
    fix: 'in the workflow, pass the external ID that the owner of the role gave out',
  }),
  remedies: ({ sendable }) => sendable.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
})
