import type { RoleNode } from '../inputs/roleNode.js'
import { readRoles } from '../inputs/roles.js'
import { mentionsSecret } from '../workflow/expression.js'
import type { WorkflowFacts } from '../workflow/facts.js'
import { engineName } from '../workflow/inputName.js'

/** The inputs of a role's call whose values no sink may show, by the engine's names. */
export async function secretInputs(node: RoleNode, workflow: WorkflowFacts): Promise<string[]> {
  const { step } = workflow
  // Where the step cannot be seen, or is another action's, an external ID may have come from a secret.
  if (!step || step.composite) return ['external-id']
  if (node.path === 'role-to-assume') return workflow.secretInputs.map(engineName)
  const raw = step.inputs.roles?.raw
  return raw === undefined || !mentionsSecret(raw) ? [] : secretParts(raw, node)
}

const PARTS = {
  'role-arn': (n: RoleNode) => n.role,
  'external-id': (n: RoleNode) => n.externalId,
  'session-name': (n: RoleNode) => n.sessionName,
  'source-identity': (n: RoleNode) => n.sourceIdentity,
  tags: (n: RoleNode) => JSON.stringify(n.tags ?? {}),
} as const

/** The parts of one node as the workflow file has them; of a text that is no list of roles all are taken for secret. */
async function secretParts(raw: string, node: RoleNode): Promise<string[]> {
  // What an expression would break in the values that are checked does not matter here: they are not reported.
  const lenient = raw.replace(/\$\{\{.*?\}\}/g, (expression) => (mentionsSecret(expression) ? SECRET : 'expression'))
  const written = find(await readRoles(lenient, { sessionName: '' }, () => undefined), node.path)
  const parts = Object.entries(PARTS)
  return parts.filter(([, part]) => !written || part(written)?.includes(SECRET)).map(([name]) => name)
}

/** Stands for a secret, and is well formed as each of the values. */
const SECRET = 'assume-role-preflight-secret'

const find = (nodes: readonly RoleNode[], path: string): RoleNode | undefined =>
  nodes.find((n) => n.path === path) ?? nodes.map((n) => find(n.reaches, path)).find((n) => n !== undefined)
