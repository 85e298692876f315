import type { Diagnosis } from '../engine/diagnose.js'
import { accountMask } from './accountMask.js'
import { withoutCredentials } from './credentials.js'
import { hiddenValues, hiding } from './hiddenValues.js'
import type { HopStory, Story, StoryOptions } from './story.js'
import { changeTexts } from './textsWithin.js'

/** A story as the reader may see it, and before account IDs were masked: fixes are made from that, then masked as text. */
export interface Redacted {
  readonly story: Story
  readonly unmasked: Story
  readonly mask: (text: string) => string
}

/**
 * The story with everything taken out that the reader may not see, before anything is rendered, so that no form can leak what
 * another hides: values that came from a secret, external IDs that a trust policy expects, and with `maskAccountIds` the
 * account IDs. Tokens, signatures and the rest of a credential are taken out always, should an answer quote one.
 */
export function redact(story: Story): Redacted {
  const hide = story.attempts.flatMap((a) => a.hops).flatMap((h) => hiddenValues(h, story.options))
  const hideIn = hiding(hide)
  const { url, ...run } = story.run
  const unmasked: Story = {
    ...story,
    attempts: changeTexts(story.attempts, (t) => withoutCredentials(hideIn(t))),
    run: url === undefined ? run : { ...run, url: withoutCredentials(url) },
  }
  const mask = story.options.maskAccountIds ? accountMask(unmasked.attempts, story.attempts) : (t: string) => t
  return { story: { ...unmasked, attempts: changeTexts(unmasked.attempts, mask) }, unmasked, mask }
}

/** A diagnosis by itself, redacted in the same way. */
export function redactDiagnosis(d: Diagnosis, options: StoryOptions): Diagnosis {
  const roleArn = d.kase.workflow.inputs['role-arn'] ?? ''
  const hop: HopStory = { roleArn, outcome: { granted: false, diagnosis: d }, places: {}, notes: [] }
  const run = { server: 'https://github.com', event: '', version: '' }
  const { story } = redact({ attempts: [{ hops: [hop], expect: 'granted' }], run, options })
  const outcome = story.attempts[0]?.hops[0]?.outcome
  return outcome && 'diagnosis' in outcome ? outcome.diagnosis : d
}
