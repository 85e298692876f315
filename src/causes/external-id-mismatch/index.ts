import { defineCause } from '../../engine/cause.js'
import { externalIdMiss } from '../externalIdMiss.js'

export default defineCause({
  id: 'external-id-mismatch',
  title: 'the external ID that is sent is not the one that the role asks for',
  find: (c, kase, want) => {
    const miss = externalIdMiss(c, kase, want)
    return miss?.is === 'different' || miss?.is === 'unwanted'
      ? { is: miss.is, sendable: miss.sendable, test: c.test }
      : undefined
  },
  culprit: ({ is, sendable }) => (is === 'unwanted' || sendable.length > 0 ? 'fact' : 'demand'),
  explain: ({ is, sendable, test }) =>
    is === 'unwanted'
      ? {
          what: `the trust policy refuses by \`${test}\` the \`sts:ExternalId\` that the request has`,
          why: 'a negated condition is not met by the values that it lists',
          fix: 'in the workflow, pass the external ID that the owner of the role gave out for this very role',
        }
      : sendable.length > 0
        ? {
            what: 'the request has an `sts:ExternalId`, and it differs from the one that the trust policy requires',
            why: 'the external ID has to match the condition value to the letter',
            fix: 'in the workflow, pass the external ID that the owner of the role gave out for this very role',
          }
        : {
            what: `the trust policy compares \`sts:ExternalId\` by \`${test}\` with a value that no request can carry`,
            why: 'an external ID has 2 to 1,224 letters, digits and `_+=,.@:/-`, and wildcards count only under `StringLike`',
            fix: 'in the target account, correct the value of the condition on `sts:ExternalId`; do not remove the condition',
          },
  remedies: ({ sendable }) => sendable.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
})
