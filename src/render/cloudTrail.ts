import { shellWord } from './escape.js'
import type { HopView } from './view.js'

/**
 * The command that finds the event of a denied call, for the account and Region that record it: a call with a token is
 * recorded in the role's account alone, any other in the caller's for certain; a regional endpoint records where it stands, the
 * global one in us-east-1 (AWS CloudTrail User Guide; IAM User Guide, "Logging IAM and AWS STS API calls with CloudTrail").
 * Undefined when the answer was no AccessDenied.
 */
export function cloudTrailCommand(h: HopView): { account: string; command: string } | undefined {
  const kase = h.diagnosis?.kase
  const api = kase?.workflow.inputs.api
  const answer = kase?.answer
  if (!api || !answer || !/^AccessDenied/.test(answer.code ?? '')) return
  const region = kase.workflow.inputs.region ?? 'us-east-1'
  const web = api === 'AssumeRoleWithWebIdentity'
  const id = answer['request-id']
  const query =
    id !== undefined && /^[\w-]{1,64}$/.test(id)
      ? `Events[?contains(CloudTrailEvent, \`${JSON.stringify(id)}\`)].CloudTrailEvent`
      : 'Events[].CloudTrailEvent'
  return {
    account: web ? h.account : h.callerAccount,
    command: [
      `aws cloudtrail lookup-events --region ${/^[a-z0-9-]+$/.test(region) ? region : shellWord(region)} \\`,
      `  --lookup-attributes AttributeKey=EventName,AttributeValue=${api} \\`,
      `  --query ${shellWord(query)} --output text`,
    ].join('\n'),
  }
}
