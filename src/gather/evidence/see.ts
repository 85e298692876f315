import type { IAM } from '@aws-sdk/client-iam'
import type { Answer } from '../../engine/case.js'
import { answerOf } from '../answerOf.js'
import { regionOf } from './eyes.js'
import type { Look } from './reader.js'
import { unanswered } from './unanswered.js'
import { rungsInto, type Viewer } from './viewer.js'

/** What a look into an account came to: something, the certainty that it is not there, or neither. */
export type Seen<T> =
  | { readonly is: 'there'; readonly value: T; readonly by: Viewer; readonly notes: readonly string[] }
  | { readonly is: 'missing'; readonly by: Viewer; readonly notes: readonly string[] }
  | { readonly is: 'unseen'; readonly notes: readonly string[] }

/** The option of every call that ends it when the time is up. */
export interface Until {
  readonly abortSignal: AbortSignal
}

/**
 * Asks IAM of an account as one viewer after the other, until one is answered.
 * @param action what is asked, as IAM names it, such as `iam:GetRole`
 * @param ask throws what the SDK throws
 */
export async function see<T>(
  account: string,
  action: string,
  look: Look,
  ask: (iam: IAM, until: Until) => Promise<T>,
): Promise<Seen<T>> {
  const { eyes } = look
  const notes: string[] = []
  const region = regionOf(eyes, look.diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  for await (const rung of rungsInto(account, look)) {
    if (eyes.signal.aborted) return { is: 'unseen', notes: [...notes, TIME_IS_UP] }
    if ('note' in rung) {
      notes.push(rung.note)
      continue
    }
    const { viewer: by } = rung
    try {
      const iam = await eyes.iam(by.credentials, region)
      return { is: 'there', value: await ask(iam, { abortSignal: eyes.signal }), by, notes }
    } catch (error) {
      const answer = answerOf(error)
      if (isMissing(answer)) return { is: 'missing', by, notes }
      notes.push(unanswered(actionIn(answer) ?? action, by.arn, answer))
    }
  }
  return {
    is: 'unseen',
    notes:
      notes.length > 0 ? notes : [`\`${action}\` was not asked: no credentials for account \`${account}\` are at hand`],
  }
}

/** How looking ends when there is no more time. */
export const TIME_IS_UP = 'the time for looking things up (`timeout-seconds`) was over'

/** IAM says in its own words what there is not; a network in between knows no such code. */
const isMissing = (answer: Answer): boolean => answer.from === 'sts' && /^NoSuchEntity/.test(answer.code ?? '')

/** AWS names the action when several were asked for. */
const actionIn = ({ message }: Answer): string | undefined =>
  /is not authorized to perform: (iam:\w+)/.exec(message)?.[1]
