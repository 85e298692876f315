import { defineCause } from '../../engine/cause.js'
import { grant, withheldFor } from '../withheldToken.js'

export default defineCause({
  id: 'id-token-permission-missing',
  title: 'the job has no permission to ask for a token',
  culprit: 'demand',
  find: (c, kase) => withheldFor(c, kase, 'permission'),
  explain: (e) => ({
    what:
      e.written === undefined
        ? e.known
          ? e.kase.workflow.job?.event === undefined
            ? 'GitHub gave the job no token; a pull request from a fork and Dependabot get none whatever the workflow says, and every other job gets none without `id-token: write`'
            : 'the job has no permission `id-token: write`'
          : 'whether the job has the permission `id-token: write` is not known'
        : e.written,
    why: 'GitHub gives a job a token only with `id-token: write`, which is never a default, and a block of the job replaces that of the workflow',
    fix: 'in the workflow, set `permissions: id-token: write` on the job, together with the permissions it needs besides',
  }),
  remedies: (e) => [grant(e.kase)],
})
