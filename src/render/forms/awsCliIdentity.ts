import type { Json } from '../../engine/case.js'
import { shellWord } from '../escape.js'
import { changesOf } from './change.js'
import { appended, type EditedDocument, editedDocument, isMasked, roleArns } from './editedDocument.js'
import type { FixForm, FixInput, RenderedForm } from './form.js'
import { type Hidden, jqEdit, jqNew } from './jqEdit.js'
import { jsonText } from './jsonText.js'
import { isNamed, texts } from './patterns.js'
import { type Holder, holderOf, homeOf, type PolicyHome } from './policyHome.js'
import {
  ask,
  askRoleArn,
  checkAccount,
  enterFolder,
  fetchInto,
  keepCopy,
  runJq,
  shellName,
  showDiff,
  subshell,
} from './shellScript.js'

/**
 * An identity-based policy of the caller: the statement is edited where it is written, inline or in a managed policy; when
 * there is no such place, a new inline policy `assume-<role>` is put beside what the caller has.
 */
export const awsCliIdentity: FixForm = (input) => {
  const d = editedDocument(input, 'identity')
  const holder = holderOf(input.kase)
  if (!d || !holder || !isNamed(input)) return
  const hidden = hiddenIn(input, [d.before ?? null, d.after])
  if (hidden === 'partly') return
  const home = homeOf(input.kase, d, holder)
  const arn = hidden ? askRoleArn(input.partition, input.account, input.roleName) : []
  return home ? inPlace(input, d, holder, home, arn, hidden) : beside(input, d, holder, arn, hidden)
}

/** The role's ARN where it stands whole; `partly` when it is a part of another text, which has no form. */
function hiddenIn(input: FixInput, docs: Json): Hidden | undefined | 'partly' {
  if (!isMasked(input, docs)) return
  const arns = roleArns(input)
  const spelt = texts(docs).filter((s) => arns.some((arn) => s.includes(arn)))
  return spelt.every((s) => s === spelt[0] && arns.includes(s)) ? { texts: arns, variable: 'role_arn' } : 'partly'
}

function inPlace(
  input: FixInput,
  d: EditedDocument,
  holder: Holder,
  home: PolicyHome,
  arn: readonly string[],
  hidden: Hidden | undefined,
): RenderedForm | undefined {
  const changes = changesOf(input.kase, d)
  if (!changes) return
  const { fetch, apply, actions } = home.kind === 'inline' ? inline(holder, home.name) : managed(holder, home)
  return form(holder, actions, [
    arn,
    enterFolder,
    fetch,
    runJq(jqEdit(changes, hidden), 'policy.before.json', 'policy.after.json'),
    showDiff('policy.before.json', 'policy.after.json'),
    ask,
    apply,
    keepCopy('policy.before.json'),
  ])
}

function inline(holder: Holder, name: string) {
  const on = `${holder.kind}-policy --${holder.kind}-name ${shellName(holder.name)} --policy-name ${shellName(name)}`
  return {
    fetch: fetchInto('policy.before.json', `aws iam get-${on} --query PolicyDocument`),
    apply: [`aws iam put-${on} --policy-document file://policy.after.json`],
    actions:
      holder.kind === 'user' ? 'iam:GetUserPolicy and iam:PutUserPolicy' : 'iam:GetRolePolicy and iam:PutRolePolicy',
  }
}

function managed(holder: Holder, home: { readonly path: string; readonly name: string }) {
  const version = 'aws iam get-policy --policy-arn "$policy_arn" --query Policy.DefaultVersionId --output text'
  return {
    fetch: [
      `policy_arn="arn:${holder.partition}:iam::$account:policy"${shellWord(`${home.path}${home.name}`)}`,
      `version="$(${version})"`,
      ...fetchInto(
        'policy.before.json',
        'aws iam get-policy-version --policy-arn "$policy_arn" --version-id "$version" --query PolicyVersion.Document',
      ),
    ],
    apply: [
      'aws iam create-policy-version --policy-arn "$policy_arn" --policy-document file://policy.after.json --set-as-default',
    ],
    actions: 'iam:GetPolicy, iam:GetPolicyVersion and iam:CreatePolicyVersion',
  }
}

function beside(
  input: FixInput,
  d: EditedDocument,
  holder: Holder,
  arn: readonly string[],
  hidden: Hidden | undefined,
): RenderedForm | undefined {
  const added = appended(d)
  // A policy put beside can only add statements; whatever else changes has to change where it is written.
  if (!added) return
  const doc: Json = d.before === undefined ? d.after : { Version: '2012-10-17', Statement: added }
  const policy = shellName(`assume-${input.roleName}`)
  const on = `--${holder.kind}-name ${shellName(holder.name)}`
  const write = hidden
    ? runJq(jqNew(doc, hidden), undefined, 'policy.json')
    : [`printf '%s\\n' ${shellWord(jsonText(doc))} | jq . > policy.json`]
  return form(
    holder,
    holder.kind === 'user'
      ? 'iam:ListUserPolicies and iam:PutUserPolicy'
      : 'iam:ListRolePolicies and iam:PutRolePolicy',
    [
      arn,
      enterFolder,
      [
        `taken="$(aws iam list-${holder.kind}-policies ${on} --query "contains(PolicyNames, 'assume-${input.roleName}')" --output text)"`,
        'if [ "$taken" != False ]; then',
        '  echo "there is an inline policy of that name already, nothing was changed" >&2',
        '  exit 1',
        'fi',
      ],
      write,
      ['cat policy.json'],
      ask,
      [`aws iam put-${holder.kind}-policy ${on} --policy-name ${policy} --policy-document file://policy.json`],
    ],
  )
}

const form = (holder: Holder, actions: string, lines: readonly (readonly string[])[]): RenderedForm => ({
  id: 'aws-cli-identity',
  title: `AWS CLI and jq, with credentials for account ${holder.account} that allow ${actions}`,
  language: 'bash',
  text: subshell(checkAccount(holder.account), ...lines),
})
