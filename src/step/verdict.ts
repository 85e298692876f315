import type { Story } from '../render/story.js'
import { type AttemptView, suspects, viewOf } from '../render/view.js'
import { GRANTED, type Judged } from './outputs.js'

/**
 * The verdict over all attempts, and who has to act for the first that is not as expected: refused before unknown before
 * granted. A role that AWS let be assumed although its `expect` is `refused` counts as refused, for something has to change.
 */
export function judge(story: Story): Judged {
  const each = viewOf(story).attempts.map(judgeAttempt)
  return each.find((j) => j.verdict === 'refused') ?? each.find((j) => j.verdict === 'unknown') ?? GRANTED
}

const UNEXPECTED: Judged = { verdict: 'refused', side: 'target', cause: 'unexpected-grant', certainty: 'proven' }

function judgeAttempt({ asExpected, status, focus }: AttemptView): Judged {
  if (asExpected) return GRANTED
  if (status === 'granted') return UNEXPECTED
  const first = focus.diagnosis && suspects(focus.diagnosis)[0]
  // Nobody has to change anything when asking again may do; what is only suspected then is no cause.
  if (status === 'transient') {
    const named = first?.certainty === 'proven' ? { cause: first.cause, certainty: first.certainty } : NAMELESS
    return { verdict: 'unknown', side: 'none', ...named }
  }
  // Where no call was made, it was because the workflow's own part could not pass.
  if (status !== 'refused' && focus.diagnosis && !focus.diagnosis.kase.answer)
    return { verdict: 'refused', side: 'workflow', ...NAMELESS }
  return {
    verdict: status === 'refused' ? 'refused' : 'unknown',
    side: first?.side ?? focus.sides[0] ?? 'none',
    ...(first ? { cause: first.cause, certainty: first.certainty } : NAMELESS),
  }
}

const NAMELESS = { cause: '', certainty: '' } as const
