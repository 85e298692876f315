// Generated from the folders by `npm run causes`.
import type { Cause } from '../engine/cause.js'
import externalIdNotSent from './external-id-not-sent/index.js'

/** Every cause that is known, by id. */
export const causes: readonly Cause[] = [externalIdNotSent]
