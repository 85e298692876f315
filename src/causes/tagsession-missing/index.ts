import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { missingAction } from '../missingAction.js'

const NO_TAGS: Edit = { op: 'add', path: '/workflow/inputs/tags', value: null }

export default defineCause({
  id: 'tagsession-missing',
  title: 'session tags are passed and `sts:TagSession` is not allowed',
  culprit: 'demand',
  find: (c, kase, want) => missingAction(c, kase, want, 'sts:TagSession'),
  explain: ({ side, known }) => ({
    what: known
      ? `the request passes session tags, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policy"} allows \`sts:AssumeRole\` without \`sts:TagSession\``
      : `AWS refused \`sts:TagSession\`, which session tags need, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policies"} may lack it`,
    why: 'with session tags AWS checks `sts:TagSession` together with the assumption, and both have to be allowed',
    fix:
      side === 'trust'
        ? 'in the target account, add `sts:TagSession` next to `sts:AssumeRole`, or in the workflow pass no session tags'
        : 'in the source account, allow `sts:TagSession` on the role next to `sts:AssumeRole`, or in the workflow pass no session tags',
  }),
  remedies: ({ remedies }) => [...remedies, [NO_TAGS]],
})
