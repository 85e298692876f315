import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'signature-mismatch',
  title: 'the signature of the request is wrong',
  culprit: 'fact',
  find: (c) => (c.key === 'signature' && c.truth === 'false' ? {} : undefined),
  explain: () => ({
    what: 'AWS works out another signature for the request than the one it carries',
    why: 'the secret access key does not belong to the access key, or was changed on the way, by a line break or a blank for one',
    fix: 'in the workflow, store the secret access key again without surrounding whitespace; in the source account, make a new key if it was lost',
  }),
  remedies: () => [],
})
