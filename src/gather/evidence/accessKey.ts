import { GetAccessKeyInfoCommand, STSClient } from '@aws-sdk/client-sts'
import { testimonyOf } from '../../engine/answers.js'
import { answerOf } from '../answerOf.js'
import { regionOf } from './eyes.js'
import type { Look, Reader, Reading } from './reader.js'
import { unanswered } from './unanswered.js'
import { anyoneElse } from './viewer.js'

/** The account that owns an access key which AWS does not accept: often the key of another account is in the secret. */
export const accessKey: Reader = {
  what: 'the account of the access key',
  early: true,
  wants: ({ diagnosis: { kase }, credentials }) => {
    const said = kase.answer && testimonyOf(kase.answer)
    return credentials !== undefined && (said?.key === 'credentials' || said?.key === 'signature')
  },
  read,
}

async function read(look: Look): Promise<Reading> {
  const { eyes, credentials, diagnosis } = look
  const { inputs } = diagnosis.kase.workflow
  const viewer = await anyoneElse(look)
  if (!viewer || !credentials)
    return { notes: ['the account of the access key was not looked up: no other credentials are at hand'] }
  const region = inputs.region ?? regionOf(eyes, inputs['role-arn'] ?? '')
  const endpoint = eyes.means.inputs.stsEndpoint
  const client = new STSClient({
    ...eyes.network,
    region,
    credentials: viewer.credentials,
    ...(endpoint ? { endpoint } : {}),
  })
  try {
    const command = new GetAccessKeyInfoCommand({ AccessKeyId: credentials.accessKeyId })
    const { Account } = await client.send(command, { abortSignal: eyes.signal })
    if (!Account) throw new Error('the answer holds no account')
    return {
      notes: [
        `the access key belongs to account \`${Account}\`, as \`sts:GetAccessKeyInfo\` says to \`${viewer.arn}\``,
      ],
    }
  } catch (error) {
    return { notes: [unanswered('sts:GetAccessKeyInfo', viewer.arn, answerOf(error))] }
  } finally {
    client.destroy()
  }
}
