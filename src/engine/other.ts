import type { Case } from './case.js'
import type { Edit } from './edit.js'
import { granted } from './gates/trustPolicy.js'
import { all, presuming } from './judgement.js'
import { requestOf } from './request.js'
import type { Truth } from './truth.js'

/** Another request, told in words and as edits of ours. */
export interface Other {
  readonly who: string
  readonly edits: readonly Edit[]
}

/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
export const trusts = (kase: Case): Truth => presuming(all('/target/trustPolicy', granted(requestOf(kase)))).truth
