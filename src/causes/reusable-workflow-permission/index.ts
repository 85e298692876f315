import { defineCause } from '../../engine/cause.js'
import { grant, withheldFor } from '../withheldToken.js'

export default defineCause({
  id: 'reusable-workflow-permission',
  title: 'the calling workflow does not grant the permission to ask for a token',
  culprit: 'demand',
  find: (c, kase) => withheldFor(c, kase, 'caller'),
  explain: () => ({
    what: 'the workflow that calls this one does not grant it `id-token: write`',
    why: 'a called workflow can lower the permissions of its caller, and never raise them',
    fix: 'in the calling workflow, set `permissions: id-token: write` on the job that calls',
  }),
  remedies: (e) => [grant(e.kase)],
})
