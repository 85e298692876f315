import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { missingAction } from '../missingAction.js'

const NO_SOURCE_IDENTITY: Edit = { op: 'add', path: '/workflow/inputs/source-identity', value: null }

export default defineCause({
  id: 'setsourceidentity-missing',
  title: 'a source identity is set and `sts:SetSourceIdentity` is not allowed',
  culprit: 'demand',
  find: (c, kase, want) => missingAction(c, kase, want, 'sts:SetSourceIdentity'),
  explain: ({ side, known }) => ({
    what: known
      ? `the request has a source identity, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policy"} allows \`sts:AssumeRole\` without \`sts:SetSourceIdentity\``
      : `AWS refused \`sts:SetSourceIdentity\`, which a source identity needs, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policies"} may lack it`,
    why: 'with a source identity, also with one that the session brings along a chain of roles, AWS checks `sts:SetSourceIdentity` on both sides',
    fix:
      side === 'trust'
        ? 'in the target account, add `sts:SetSourceIdentity` next to `sts:AssumeRole`'
        : 'in the source account, allow `sts:SetSourceIdentity` on the role next to `sts:AssumeRole`',
  }),
  remedies: ({ remedies }) => [...remedies, [NO_SOURCE_IDENTITY]],
})
