import { parseArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { callJson } from './awsJson.js'
import { readDocument, writtenBy } from './document.js'
import type { Learnt } from './learnt.js'
import type { Look, Reader, Reading } from './reader.js'
import { answerIn, unanswered } from './unanswered.js'
import { rungsInto } from './viewer.js'

/** The policy of the organization that AWS's answer names by its ARN. */
export const namedPolicy: Reader = {
  what: 'the policy of the organization that AWS names',
  wants: ({ diagnosis: { kase } }) => {
    const named = policyIn(kase)
    return (
      named !== undefined && kase[named.kind === 'scp' ? 'source' : 'target'][`${named.kind}s` as never] === undefined
    )
  },
  read,
}

interface Named {
  readonly arn: string
  readonly id: string
  readonly kind: 'scp' | 'rcp'
  readonly partition: string
}

/** Its ARN stands at the end of the answer (IAM User Guide, "Troubleshoot access denied error messages"). */
function policyIn({ answer }: Case): Named | undefined {
  const [arn, partition, type, id] =
    /arn:([a-z-]+):organizations::\w+:policy\/[\w-]+\/(service|resource)_control_policy\/(p-[\w]+)/.exec(
      answer?.message ?? '',
    ) ?? []
  if (!arn || !partition || !id) return undefined
  return { arn, partition, id, kind: type === 'service' ? 'scp' : 'rcp' }
}

/** One Region of each partition answers for Organizations (AWS General Reference, "AWS Organizations endpoints and quotas"). */
const REGIONS: Readonly<Record<string, string>> = { 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' }

async function read(look: Look): Promise<Reading> {
  const { kase } = look.diagnosis
  const named = policyIn(kase)
  if (!named) return { notes: [] }
  const region = REGIONS[named.partition] ?? 'us-east-1'
  const host = `organizations.${region}.amazonaws.com${named.partition === 'aws-cn' ? '.cn' : ''}`
  const target = 'AWSOrganizationsV20161128.DescribePolicy'
  const notes: string[] = []
  for (const account of accountsFor(kase, named))
    for await (const rung of rungsInto(account, look)) {
      if ('note' in rung) {
        notes.push(rung.note)
        continue
      }
      const { arn, credentials } = rung.viewer
      try {
        const operation = { service: 'organizations', target, region, host } as const
        const content = contentOf(await callJson(operation, { PolicyId: named.id }, credentials, look.eyes))
        return told(named, content, arn, notes)
      } catch (error) {
        notes.push(unanswered('organizations:DescribePolicy', arn, answerIn(error)))
      }
    }
  return { notes: notes.length > 0 ? notes : [`the policy \`${named.arn}\` was not read: no credentials are at hand`] }
}

/** The account whose principals or roles the policy limits; then the one that owns it. */
const accountsFor = (kase: Case, { arn, kind }: Named): string[] => {
  const limited = kind === 'scp' ? kase.source.caller?.arn : kase.workflow.inputs['role-arn']
  return [...new Set([parseArn(limited ?? '')?.account, parseArn(arn)?.account])].filter((a) => a !== undefined)
}

function contentOf(answer: Readonly<Record<string, unknown>>): string | undefined {
  const policy = answer.Policy
  const content =
    typeof policy === 'object' && policy !== null ? (policy as Record<string, unknown>).Content : undefined
  return typeof content === 'string' ? content : undefined
}

function told(named: Named, content: string | undefined, arn: string, notes: readonly string[]): Reading {
  const document = readDocument(content)
  if (!document) return { notes: [...notes, `the policy \`${named.arn}\` could not be understood`] }
  const at = named.kind === 'scp' ? '/source/scps/0' : '/target/rcps/0'
  const written = { [at]: writtenBy(document.text, 'organizations:DescribePolicy', arn, named.arn) }
  const learnt: Learnt =
    named.kind === 'scp' ? { scps: [document.policy, OTHERS], written } : { rcps: [document.policy], written }
  return {
    learnt,
    notes: [
      ...notes,
      `the policy \`${named.arn}\` was read with \`organizations:DescribePolicy\` as \`${arn}\`; other policies of the organization were not looked at and are taken to allow`,
    ],
  }
}

/** What AWS Organizations attaches by itself, `FullAWSAccess`: stands for the policies that AWS's answer does not blame. */
const OTHERS = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
