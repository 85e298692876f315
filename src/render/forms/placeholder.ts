import type { Json } from '../../engine/case.js'
import { HIDDEN_EXTERNAL_ID } from '../hiddenValues.js'
import { texts } from './patterns.js'

/** Whether a text holds what stands for a value that the reader may not see: a command with it would write it into a policy. */
export const holdsPlaceholder = (text: string): boolean =>
  text.includes(HIDDEN_EXTERNAL_ID) || /<value of (a secret|secrets\.[^<>]*)>/.test(text)

/** Whether such a value stands anywhere in a JSON value. */
export const isRedacted = (value: Json): boolean => texts(value).some(holdsPlaceholder)
