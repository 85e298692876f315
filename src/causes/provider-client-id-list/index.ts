import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { quoted } from '../conditionEdits.js'

export default defineCause({
  id: 'provider-client-id-list',
  title: 'the OIDC provider does not list the audience of the token',

  find: (c) => {
    if (c.key !== 'client-id' || c.truth === 'true') return
    const usual = c.expected.find((v) => /^sts\.amazonaws\.com(\.cn)?$/.test(v))
    const values = c.actual.is === 'present' ? c.actual.values : []
    return { listed: c.actual.is === 'present' ? c.expected : [], values, usual: values.length > 0 ? usual : undefined }
  },
  culprit: (e) => (e.usual ? 'fact' : 'demand'),
  explain: (e) => ({
    what:
      e.values.length > 0
        ? `the OIDC provider lists the client ids ${quoted(e.listed) || 'none'}, and the audience of the token is ${quoted(e.values)}`
        : 'the OIDC provider does not list the audience of the token',
    why: 'STS takes a token only when its audience is one of the client ids of the provider, whatever the trust policy says',
    fix: e.usual
      ? 'in the workflow, ask for the token with an audience that the provider lists'
      : 'in the target account, add the audience of the token to the client ids of the provider',
  }),
  remedies: (e) => {
    const listed: Edit[][] = e.values.map((value) => [{ op: 'add', path: '/target/oidcProvider/client-ids/-', value }])
    const asked: Edit[][] = e.listed
      .slice(0, 2)
      .map((value) => [{ op: 'add', path: '/workflow/inputs/audience', value }])
    return e.usual ? [...asked, ...listed] : [...listed, ...asked]
  },
})
