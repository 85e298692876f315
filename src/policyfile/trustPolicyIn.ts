import { type JsonNode, positionOf, readJson } from '../engine/policy/json.js'
import { readAwsAnswer, readBareDocument } from './awsAnswer.js'
import { readTemplate } from './cloudFormation/template.js'
import { readYaml } from './cloudFormation/yamlNodes.js'
import { placesIn, settle } from './element.js'
import type { JsonFile } from './jsonFile.js'
import { type RoleWanted, wantedRole } from './roleWanted.js'
import { type Reach, readTerraform } from './terraform/configuration.js'
import { directoryOf, type SourceFile } from './terraform/module.js'
import { readTerraformShow } from './terraformShow.js'
import { problemOfGaps, type Reading, type TrustPolicyFound, type TrustPolicyProblem } from './trustPolicy.js'

/**
 * The trust policy of a role in the text of a file: a policy document, an answer of AWS, a CloudFormation template, Terraform's
 * source, plan or state. The kind is told by the content; `.tf`, `.tofu` and `.tf.json` by the name. Never throws.
 */
export function trustPolicyIn(
  text: string,
  fileName: string,
  roleArn: string | undefined,
): TrustPolicyFound | TrustPolicyProblem {
  const wanted = wantedRole(roleArn)
  return settled(readText({ name: fileName, text }, wanted), fileName, wanted)
}

/** The trust policy of a role of a directory of Terraform files, which are given with those of the modules it calls. */
export function trustPolicyInFiles(
  files: readonly SourceFile[],
  reach: Reach,
  roleArn: string | undefined,
): TrustPolicyFound | TrustPolicyProblem {
  const wanted = wantedRole(roleArn)
  return settled(readTerraform(files, reach, wanted), reach.only ?? (reach.root || '.'), wanted)
}

function settled(reading: Reading, fileName: string, wanted: RoleWanted): TrustPolicyFound | TrustPolicyProblem {
  const sought = wanted.name === undefined ? 'a trust policy' : `the trust policy of the role \`${wanted.name}\``
  const prefix = `looked in \`${fileName}\` for ${sought}`
  if ('problem' in reading) return { problem: `${prefix}, ${reading.problem}` }
  const { policy, places, gaps } = settle(reading.element)
  const document = reading.label === '' ? '' : `, found \`${reading.label}\``
  if (gaps.length > 0) {
    const statements = statementCount(policy)
    return { problem: `${prefix}${document}: ${problemOfGaps(gaps, statements, reading.when)}` }
  }
  if (policy === null || typeof policy !== 'object' || Array.isArray(policy))
    return { problem: `${prefix}${document}: ${placeText(reading.start)}: the document is no JSON object` }
  const { text, start, label, source, assumed, facts } = reading
  const { file, line, column } = start
  return { policy, text, file, line, column, places, label, source, assumed, facts }
}

const placeText = ({ file, line, column }: { file: string; line: number; column: number }): string =>
  `${file}:${line}:${column}`

function statementCount(policy: unknown): number {
  const statement = (policy as { Statement?: unknown } | null)?.Statement
  return Array.isArray(statement) ? statement.length : statement ? 1 : 0
}

function readText({ name, text }: SourceFile, wanted: RoleWanted): Reading {
  const kind = syntaxOf(name, text)
  if (kind === 'terraform') {
    return readTerraform([{ name, text }], { root: directoryOf(name), only: name }, wanted)
  }
  const read = kind === 'json' ? readJson(text) : readYaml(text)
  if ('error' in read) {
    const { line, column } = positionOf(text, read.error.offset)
    return {
      problem: `found no ${kind === 'json' ? 'JSON' : 'YAML'}: ${name}:${line}:${column}: ${read.error.message}`,
    }
  }
  return readTree({ name, text, root: read.node, placeOf: placesIn(name, text) }, wanted)
}

const syntaxOf = (name: string, text: string): 'json' | 'yaml' | 'terraform' => {
  if (/\.(tf|tofu)(\.json)?$/.test(name)) return 'terraform'
  if (/^\ufeff?\s*[{[]/.test(text)) return /\.ya?ml$/.test(name) && 'error' in readJson(text) ? 'yaml' : 'json'
  return /^\s*(resource|data|locals|variable|module|terraform|provider)\b[^:\n]*\{/m.test(text) ? 'terraform' : 'yaml'
}

function readTree(file: JsonFile, wanted: RoleWanted): Reading {
  const has = (key: string): boolean => memberOf(file.root, key) !== undefined
  if (has('Statement')) return readBareDocument(file)
  if (has('Role') || has('Roles') || has('RoleDetailList') || has('AssumeRolePolicyDocument'))
    return readAwsAnswer(file, wanted)
  if (has('Resources')) return readTemplate(file, wanted)
  if (has('planned_values') || has('values') || has('resource_changes') || has('resources'))
    return readTerraformShow(file, wanted)
  if (has('resource') || has('data')) {
    const { name, text } = file
    return readTerraform([{ name, text }], { root: directoryOf(name), only: name }, wanted)
  }
  return { problem: `found ${contentOf(file.root)}, which is ${KINDS}` }
}

const KINDS =
  'neither a policy document (`Statement`), an answer of `aws iam get-role` (`Role`), a CloudFormation template (`Resources`) nor Terraform source, plan or state'

const memberOf = (node: JsonNode, key: string): JsonNode | undefined =>
  node.kind === 'object' ? node.members.findLast((m) => m.key === key)?.value : undefined

function contentOf(node: JsonNode): string {
  if (node.kind === 'array') return 'a list'
  if (node.kind === 'scalar') return node.value === null ? 'nothing' : `a ${typeof node.value}`
  const keys = node.members.slice(0, 5).map((m) => `\`${m.key}\``)
  return keys.length === 0 ? 'an empty object' : `the members ${keys.join(', ')}`
}
