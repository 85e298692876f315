import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'external-id-not-sent',
  title: 'the role asks for an external ID and the request brings none',
  culprit: 'fact',
  find: (c, kase, want) =>
    c.key.toLowerCase() === 'sts:externalid' &&
    want === 'true' &&
    kase.workflow.inputs.api === 'AssumeRole' &&
    c.actual.is !== 'present' &&
    c.truth !== 'true'
      ? { known: c.actual.is === 'absent', values: c.expected.filter((v) => !/[*?$]/.test(v)) }
      : undefined,
  explain: (e) => ({
    what: e.known
      ? 'the trust policy requires `sts:ExternalId`, and the request has none'
      : 'the trust policy requires `sts:ExternalId`, and whether the request has one is not known',
    why: 'a condition on a key that the request does not bring is not met',
    fix: 'in the workflow, pass the external ID that the owner of the role gave out',
  }),
  remedies: (e) => e.values.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
})
