import { holderOf, readHolder } from './holder.js'
import { isSigned, type Look, lacks, type Reader, type Reading } from './reader.js'
import { see } from './see.js'

/** What IAM says of the caller itself: its unique id, the path of a session's role, the tags of a user. */
export const caller: Reader = {
  what: 'the caller',
  wants: ({ diagnosis }) =>
    isSigned(diagnosis) &&
    holderOf(diagnosis.kase) !== undefined &&
    // These read it along with the policies.
    !lacks(diagnosis, 'identity-policies', /identity policies/) &&
    lacks(diagnosis, 'caller', /PrincipalTag|PrincipalArn|userid/i),
  read,
}

async function read(look: Look): Promise<Reading> {
  const holder = holderOf(look.diagnosis.kase)
  if (!holder) return { notes: [] }
  const action = holder.kind === 'user' ? 'iam:GetUser' : 'iam:GetRole'
  const seen = await see(holder.account, action, look, (iam, until) => readHolder(holder, iam, until))
  if (seen.is !== 'there') return { notes: seen.notes }
  return {
    learnt: { caller: seen.value.caller },
    notes: [...seen.notes, `the ${holder.kind} \`${holder.name}\` was read with \`${action}\` as \`${seen.by.arn}\``],
  }
}
