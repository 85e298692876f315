import type { Diagnosis } from '../engine/diagnose.js'

/** Whether the role can be assumed. */
export type DiagnosisVerdict = 'granted' | 'refused' | 'unknown'

/**
 * The verdict of a diagnosis. What AWS has answered is never overruled: a refusal that the facts do not explain stays one.
 */
export const verdictOf = (d: Diagnosis): DiagnosisVerdict =>
  d.transient
    ? 'unknown'
    : d.kind === 'explained' || d.kase.answer
      ? 'refused'
      : d.kind === 'granted'
        ? 'granted'
        : 'unknown'

/** The exit code of `explain`: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained. */
export const exitCodeOf = (d: Diagnosis): 0 | 1 | 3 =>
  d.kind === 'granted' ? 0 : d.kind === 'explained' && !d.transient ? 1 : 3
