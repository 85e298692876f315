import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'clock-skew',
  title: "the runner's clock is wrong",
  culprit: 'fact',
  find: (c) => (c.key === 'clock' && c.truth === 'false' ? {} : undefined),
  explain: () => ({
    what: 'the time that the request was signed at is too far from the time at AWS',
    why: 'AWS takes a signature only for some minutes around the time that it carries',
    fix: 'on the runner, set the clock by NTP; no policy has to change',
  }),
  remedies: () => [],
})
