import type { Reader } from './reader.js'

/** One thing the deploy does with the role, such as `s3:PutObject` on `arn:aws:s3:::bucket/*`. */
export interface RequiredAction {
  readonly action: string
  readonly resource: string
}

/** What may be looked up, and with what, when a role is refused. */
export interface EvidenceInputs {
  /** The ARN of a read-only role; `${account}` in it stands for the account that is looked into. */
  readonly inspectorRole: string | undefined
  readonly inspectorProfile: string | undefined
  readonly trustPolicyFile: string | undefined
  /** Whether CloudTrail is asked for the denied event. */
  readonly cloudtrail: boolean
  readonly requiredActions: readonly RequiredAction[]
  /** How long a denial that nothing explains is asked again, in seconds; 0 does not. */
  readonly waitForPropagation: number
  /** The time for all that is looked up, in seconds. */
  readonly timeout: number
}

/** The time for looking things up when none is given, in seconds. */
const TIMEOUT = 30

/** Reads the inputs that say what may be looked up. */
export function readEvidenceInputs(r: Reader): EvidenceInputs {
  const inspectorRole = r.matching('inspector-role-arn', INSPECTOR, {
    problem: 'is no ARN of a role',
    allowed: `\`arn:PARTITION:iam::ACCOUNT:role/NAME\`, with an account ID or \`\${account}\` as ACCOUNT`,
    fix: 'write the ARN of the read-only role that the target account offers',
  })
  return {
    inspectorRole,
    inspectorProfile: r.optional('inspector-profile'),
    trustPolicyFile: r.optional('trust-policy-file'),
    cloudtrail: r.flag('cloudtrail'),
    requiredActions: r.lines('required-actions').flatMap((line) => readAction(line, r) ?? []),
    waitForPropagation:
      r.integer('wait-for-propagation-seconds', 0, 900, 'write the seconds to keep asking, or 0 to ask once') ?? 0,
    timeout: r.integer('timeout-seconds', 1, 300, 'write the seconds that looking things up may take') ?? TIMEOUT,
  }
}

const INSPECTOR = /^arn:[a-z-]+:iam::(\d{12}|\$\{account\}):role\/([!-~]+\/)?[\w+=,.@-]{1,64}$/

/** The policy simulator takes no wildcard in an action (IAM API Reference, SimulatePrincipalPolicy). */
function readAction(line: string, r: Reader): RequiredAction | undefined {
  const [action = '', resource = '*', ...rest] = line.split(/\s+/)
  if (/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(action) && /^(\*|arn:\S+)$/.test(resource) && rest.length === 0)
    return { action, resource }
  r.report({
    input: 'required-actions',
    value: line,
    problem: 'is no action with its resource',
    allowed: '`SERVICE:ACTION`, without wildcards, and the ARN of a resource, one pair per line',
    fix: 'write one line such as `s3:PutObject arn:aws:s3:::bucket/*` per action',
  })
  return undefined
}
