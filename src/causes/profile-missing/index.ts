import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'profile-missing',
  title: 'the profile that is asked for does not exist',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'profile' || c.truth !== 'false') return
    const said = kase.answer?.message ?? ''
    return { name: (/profile \(([^)]+)\)/.exec(said) ?? /config profile, ([^\s,]+)/.exec(said))?.[1] }
  },
  explain: ({ name }) => ({
    what: `there is no profile ${name ? `\`${name}\` ` : ''}in the shared configuration of this machine`,
    why: 'a profile is read from `~/.aws/config` and `~/.aws/credentials`, and a runner starts without these files',
    fix: 'in the workflow, leave out `profile` and `AWS_PROFILE` and use the credentials of the step before, or write the profile to the file that the tool reads',
  }),
  remedies: () => [],
})
