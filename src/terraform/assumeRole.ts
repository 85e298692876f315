import type { TerraformHop } from './attempt.js'
import { secondsOf } from './duration.js'
import { type Parameters, parametersOf } from './parameters.js'
import type { Settings } from './settings.js'

type Names = Readonly<
  Record<
    | 'roleArn'
    | 'sessionName'
    | 'externalId'
    | 'duration'
    | 'policy'
    | 'policyArns'
    | 'tags'
    | 'transitiveTagKeys'
    | 'sourceIdentity',
    string
  >
>

/** The arguments of `assume_role`, in the provider and in the backend (Terraform AWS provider, "assume_role Configuration Block"). */
const NESTED: Names = {
  roleArn: 'role_arn',
  sessionName: 'session_name',
  externalId: 'external_id',
  duration: 'duration',
  policy: 'policy',
  policyArns: 'policy_arns',
  tags: 'tags',
  transitiveTagKeys: 'transitive_tag_keys',
  sourceIdentity: 'source_identity',
}

/** The arguments of the S3 backend beside each other, up to Terraform 1.5 the only form (Terraform, "S3 backend"). */
const FLAT: Names = {
  ...NESTED,
  duration: 'assume_role_duration_seconds',
  policy: 'assume_role_policy',
  policyArns: 'assume_role_policy_arns',
  tags: 'assume_role_tags',
  transitiveTagKeys: 'assume_role_transitive_tag_keys',
  sourceIdentity: 'assume_role_source_identity',
}

const IN = '/workflow/inputs'

/** The role that `assume_role`, or the flat arguments of a backend, name. */
export function hopOf(
  settings: Settings,
  outer: Parameters,
  region: string | undefined,
  form: 'nested' | 'flat' = 'nested',
): TerraformHop {
  const n = form === 'flat' ? FLAT : NESTED
  const p = parametersOf(outer.unknown, outer.problems)
  const tags = p.map(settings, n.tags, `${IN}/tags`)
  const sourceIdentity = p.text(settings, n.sourceIdentity, `${IN}/source-identity`)
  const externalId = p.text(settings, n.externalId, `${IN}/external-id`)
  const transitiveTagKeys = p.texts(settings, n.transitiveTagKeys, `${IN}/transitive-tag-keys`)
  const rest = sharedBy(settings, p, n)
  return {
    api: 'AssumeRole',
    ...rest,
    tags,
    transitiveTagKeys,
    ...(externalId === undefined ? {} : { externalId }),
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
    ...(region === undefined ? {} : { region }),
    ...placed(settings, p, form === 'flat'),
  }
}

/** The role of `assume_role_with_web_identity`, which takes neither external ID nor tags nor source identity. */
export function webIdentityHopOf(settings: Settings, outer: Parameters, region: string | undefined): TerraformHop {
  const p = parametersOf(outer.unknown, outer.problems)
  return {
    api: 'AssumeRoleWithWebIdentity',
    ...sharedBy(settings, p, NESTED),
    tags: {},
    transitiveTagKeys: [],
    ...(region === undefined ? {} : { region }),
    ...placed(settings, p, false),
  }
}

function sharedBy(settings: Settings, p: Parameters, n: Names) {
  const roleArn = p.text(settings, n.roleArn, `${IN}/role-arn`)
  const sessionName = p.text(settings, n.sessionName, `${IN}/session-name`)
  const policy = p.text(settings, n.policy, `${IN}/inline-session-policy`)
  const durationSeconds = readDuration(settings, p, n)
  return {
    ...(roleArn === undefined ? {} : { roleArn }),
    ...(sessionName === undefined ? {} : { sessionName }),
    ...(policy === undefined ? {} : { policy }),
    policyArns: p.texts(settings, n.policyArns, `${IN}/managed-session-policies`),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
  }
}

/** `duration = "1h"`; the older `duration_seconds`, and the flat form, are numbers. */
function readDuration(settings: Settings, p: Parameters, n: Names): number | undefined {
  const as = `${IN}/duration-seconds`
  const text = p.text(settings, n.duration, as) ?? p.text(settings, 'duration_seconds', as)
  if (text === undefined) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : secondsOf(text)
  if (seconds === undefined)
    p.problems.push({
      message: `\`${n.duration}\`: \`${text}\` is no duration, such as \`1h\` or \`30m\``,
      ...(p.places[as] ?? settings.place),
    })
  return seconds
}

function placed(settings: Settings, p: Parameters, flat: boolean): Pick<TerraformHop, 'places' | 'secret' | 'block'> {
  return {
    secret: p.secret.map((pointer) => pointer.slice(IN.length + 1)),
    places: { '/workflow': settings.place, [IN]: settings.place, ...p.places },
    ...(settings.written ? { block: { ...settings.written, flat } } : {}),
  }
}
