import { expect, test } from '@jest/globals'
import { secretInputs } from '../../src/gather/secretInputs.js'
import { readWorkflow } from '../../src/gather/workflowFile.js'
import type { RoleNode } from '../../src/inputs/roleNode.js'
import { readRoles } from '../../src/inputs/roles.js'
import { jobEnvironment, makeJob } from '../world/job.js'
import { deployWorkflow } from '../world/workflowText.js'

const ROLE = 'arn:aws:iam::222222222222:role/deploy'

/** The facts of a workflow with these inputs, as the step would read them. */
const factsOf = (inputs: Record<string, string>) =>
  readWorkflow(
    { ...jobEnvironment(makeJob()), GITHUB_WORKSPACE: '/work' },
    { readFile: () => deployWorkflow({ inputs }) },
  )

const first = async (text: string): Promise<RoleNode> => {
  const [node] = await readRoles(text, { sessionName: 'GitHubActions' }, () => undefined)
  if (!node) throw new Error('no role')
  return node
}

const toAssume = async (): Promise<RoleNode> => ({ ...(await first(`- ${ROLE}`)), path: 'role-to-assume' })

test('inputs that a secret has a part in go by the names of the engine', async () => {
  const workflow = await factsOf({
    'role-to-assume': `\${{ secrets.ROLE }}`,
    'role-external-id': `\${{ vars.EXTERNAL_ID }}`,
    'role-session-name': `deploy-\${{ secrets.NAME }}`,
  })
  expect((await secretInputs(await toAssume(), workflow)).sort()).toEqual(['role-arn', 'session-name'])
})

test('where the step cannot be seen an external ID may be a secret', async () => {
  const workflow = await readWorkflow({}, { readFile: () => '' })
  expect(await secretInputs(await toAssume(), workflow)).toEqual(['external-id'])
})

test.each([
  ['nothing', `- arn: ${ROLE}\n  external-id: in-the-open\n`, []],
  ['a variable', `- arn: ${ROLE}\n  external-id: \${{ vars.EXTERNAL_ID }}\n`, []],
  ['the external ID', `- arn: ${ROLE}\n  external-id: \${{ secrets.EXTERNAL_ID }}\n`, ['external-id']],
  ['a part of the ARN', `- arn: arn:aws:iam::\${{ secrets.ACCOUNT }}:role/deploy\n`, ['role-arn']],
  ['everything', `\${{ secrets.ROLES }}`, ['external-id', 'role-arn', 'session-name', 'source-identity', 'tags']],
])('within `roles` %s is secret', async (_, roles, names) => {
  const node = await first(`- arn: ${ROLE}\n  external-id: acme-7f3a91\n`)
  expect((await secretInputs(node, await factsOf({ roles }))).sort()).toEqual(names)
})
