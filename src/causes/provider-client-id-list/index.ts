import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { at } from '../../engine/pointer.js'
import { quoted } from '../conditionEdits.js'

export default defineCause({
  id: 'provider-client-id-list',
  title: 'the OIDC provider does not list the audience of the token',
  find: (c, kase) => {
    if (c.key !== 'client-id' || c.truth === 'true') return
    const usual = c.expected.find((v) => /^sts\.amazonaws\.com(\.cn)?$/.test(v))
    const values = c.actual.is === 'present' ? c.actual.values : []
    const read = Array.isArray(at(kase, '/target/oidcProvider/client-ids'))
    return { read, listed: read ? c.expected : [], values, usual: values.length > 0 ? usual : undefined }
  },
  culprit: (e) => (e.usual ? 'fact' : 'demand'),
  explain: (e) => ({
    what:
      e.values.length > 0
        ? `the OIDC provider lists ${e.read ? `the client ids ${quoted(e.listed) || 'none'}` : 'other client ids'}, and the audience of the token is ${quoted(e.values)}`
        : 'the OIDC provider does not list the audience of the token',
    why: 'STS takes a token only when its audience is one of the client ids of the provider, whatever the trust policy says',
    fix: e.usual
      ? 'in the workflow, ask for the token with an audience that the provider lists'
      : 'in the target account, add the audience of the token to the client ids of the provider',
  }),
  remedies: (e) => {
    // A list that was not read cannot be added to.
    const listed: Edit[][] = (e.read ? e.values : []).map((value) => [
      { op: 'add', path: '/target/oidcProvider/client-ids/-', value },
    ])
    const asked: Edit[][] = e.listed
      .slice(0, 2)
      .map((value) => [{ op: 'add', path: '/workflow/inputs/audience', value }])
    return e.usual ? [...asked, ...listed] : [...listed, ...asked]
  },
})
