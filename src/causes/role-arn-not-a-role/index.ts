import { parseArn, parsePrincipalArn } from '../../engine/arn.js'
import { defineCause } from '../../engine/cause.js'
import { isRoleArn } from '../../engine/gates/request.js'

/** Marks that people put where they blanked out an account or a name: such a text is not what was sent. */
const BLANKED = /<[^>]*>|\*{3}|x{4}|redacted/i

export default defineCause({
  id: 'role-arn-not-a-role',
  title: 'what is given as the role is not the ARN of a role',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'role-arn' && c.truth === 'false' && (c.told || !BLANKED.test(kase.workflow.inputs['role-arn'] ?? ''))
      ? {
          text: kase.workflow.inputs['role-arn'] ?? '',
          secret: kase.workflow.inputs.secret?.includes('role-arn') ?? false,
        }
      : undefined,
  explain: ({ text, secret }) => ({
    what: `${secret || text === '' ? 'the role' : `\`${text.slice(0, 200).trim()}\``} is ${kindOf(text)}`,
    why: 'STS takes only the ARN of one role, `arn:PARTITION:iam::ACCOUNT:role/NAME` with the path before the name',
    fix: 'in the workflow, set the role to the ARN as IAM shows it on the page of the role',
  }),
  remedies: ({ text }) => {
    const value = meant(text)
    return value !== undefined ? [[{ op: 'add', path: '/workflow/inputs/role-arn', value }]] : []
  },
})

/** The role ARN that the text can only mean, if there is one. */
function meant(text: string): string | undefined {
  const bare = text.replace(/^["'\s]+|["'\s.,;]+$/g, '')
  const session = parsePrincipalArn(bare)
  const arn =
    session?.kind === 'session' ? `arn:${session.partition}:iam::${session.account}:role/${session.name}` : bare
  return arn !== text && isRoleArn(arn) ? arn : undefined
}

/** What a text that is no role ARN is, in words. */
function kindOf(text: string): string {
  if (text.trim() === '') return 'empty'
  if (text.split(/[\s,]+/).filter((t) => t.startsWith('arn:')).length > 1) return 'more than one ARN'
  if (meant(text) !== undefined && parsePrincipalArn(text)?.kind !== 'session')
    return 'a role ARN with whitespace, quotes or punctuation around it'
  if (text.includes('${')) return 'text in which an expression was not replaced'
  const arn = parseArn(text)
  if (!arn) return text.startsWith('arn:') ? 'an ARN with parts missing' : 'no ARN, only a name or other text'
  const known = KINDS.find(([service, type]) => arn.service === service && arn.resource.startsWith(type))
  if (known) return known[2]
  return arn.service === 'iam' && arn.resource.startsWith('role/')
    ? 'a role ARN whose account or name is malformed'
    : `an ARN of \`${arn.service}\` and not of a role`
}

const KINDS = [
  ['sts', 'assumed-role/', 'the ARN of an assumed-role session'],
  ['iam', 'oidc-provider/', 'the ARN of an OIDC provider'],
  ['iam', 'saml-provider/', 'the ARN of a SAML provider'],
  ['iam', 'user/', 'the ARN of a user'],
  ['iam', 'group/', 'the ARN of a group'],
  ['iam', 'policy/', 'the ARN of a policy'],
  ['iam', 'instance-profile/', 'the ARN of an instance profile, which only holds a role'],
  ['iam', 'root', 'the ARN of an account'],
] as const
