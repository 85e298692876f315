import { parsePrincipalArn } from '../../engine/arn.js'
import { isSigned, lacks, type Reader } from './reader.js'

/** That there are none: a user's own access key opens no session that one could limit. Nobody has to be asked for it. */
export const sessionPolicies: Reader = {
  what: "the caller's session policies",
  wants: ({ diagnosis }) => {
    const { caller } = diagnosis.kase.source
    return (
      isSigned(diagnosis) &&
      caller?.credentials === 'long-term' &&
      parsePrincipalArn(caller.arn)?.kind === 'user' &&
      lacks(diagnosis, 'session-policies')
    )
  },
  read: async () => ({ learnt: { sessionPolicies: [] }, notes: [] }),
}
