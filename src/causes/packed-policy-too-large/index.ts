import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'packed-policy-too-large',
  title: 'session tags and session policies together are too large',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'packed-size' && c.truth === 'false'
      ? { count: Object.keys(kase.workflow.inputs.tags ?? {}).length }
      : undefined,
  explain: ({ count }) => ({
    what: `the request passes ${count > 0 ? `${count} session tags` : 'session tags or session policies'}, and together they are larger than a session can hold`,
    why: 'AWS packs session policies and session tags into a binary form that has a limit of its own',
    fix: 'in the workflow, pass fewer or shorter session tags, or none, and a shorter session policy',
  }),
  remedies: ({ count }) => (count > 0 ? [[{ op: 'add', path: '/workflow/inputs/tags', value: null }]] : []),
})
