import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'role-already-exists',
  title: 'the role that was to be created exists already',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'role-already-exists' || c.truth !== 'false') return
    return { name: /Role with name (\S+) already exists/.exec(kase.answer?.message ?? '')?.[1] }
  },
  explain: ({ name }) => ({
    what: `IAM did not create the role${name ? ` \`${name}\`` : ''}, because the account has one of that name`,
    why: 'the name of a role is unique in its account, and a configuration that does not have the role in its state tries to create it',
    fix: `in the workflow, import the role into the state (\`terraform import ADDRESS ${name ?? 'NAME'}\`) or give the new one another name; no policy refused anything`,
  }),
  remedies: () => [],
})
