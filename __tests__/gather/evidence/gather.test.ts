import { expect, test } from '@jest/globals'
import type { Case, Json } from '../../../src/engine/case.js'
import { type Eyes, openEyes } from '../../../src/gather/evidence/eyes.js'
import type { ReadTrustPolicyFile } from '../../../src/gather/evidence/trustPolicyFile.js'
import { chooseFlow } from '../../../src/gather/flow.js'
import { gather } from '../../../src/gather/gather.js'
import type { Means } from '../../../src/gather/hopMeans.js'
import { readInputs } from '../../../src/inputs.js'
import { plainHost } from '../../plainHost.js'

const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const CALLER = 'arn:aws:iam::222222222222:user/ci'
const KEY = { accessKeyId: 'AKIA', secretAccessKey: 's' }
const trusting = (principal: string): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
})
const DENIED = {
  from: 'sts',
  code: 'AccessDenied',
  message: `User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
  status: 403,
} as const
const refused: Case = {
  workflow: {
    inputs: { api: 'AssumeRole', 'role-arn': ROLE, 'duration-seconds': 900, 'external-id': null, tags: null },
  },
  source: { caller: { arn: CALLER, credentials: 'long-term' } },
  target: {},
  answer: DENIED,
}

/** IAM as a plain object: what is not there is refused. */
async function look(
  iam: Readonly<Record<string, () => unknown>>,
  given: { kase?: Case; inputs?: Record<string, string>; file?: ReadTrustPolicyFile } = {},
) {
  const asked: string[] = []
  const host = plainHost({ inputs: { 'role-to-assume': ROLE, ...given.inputs }, env: { GITHUB_WORKSPACE: '/work' } })
  const inputs = await readInputs(host)
  const means = { inputs, flow: chooseFlow(inputs, host.env), host } as unknown as Means
  const client = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'then'
          ? undefined
          : async () => {
              asked.push(String(name))
              const answer = iam[String(name)]
              if (answer) return answer()
              throw Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
            },
    },
  )
  const eyes: Eyes = {
    ...openEyes(means, host),
    ...(given.file ? { readTrustPolicyFile: given.file } : {}),
    iam: async () => client as never,
    ambient: async () => ({ answer: { message: 'none' } }),
  }
  return { ...(await gather(given.kase ?? refused, KEY, eyes)), asked }
}

const role = (policy: Json) => () => ({
  Role: {
    Arn: ROLE,
    RoleId: 'AROAX',
    MaxSessionDuration: 3600,
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(policy)),
  },
})

// Even where a trust policy names the caller, an explicit deny of the caller's own policies wins (IAM User Guide, "How AWS
// enforcement code logic evaluates requests").
test('both sides are read at once, and the simulator is asked for what is left', async () => {
  const { asked, kase, notes } = await look({ getRole: role(trusting(CALLER)) })
  expect(asked).toEqual(['getRole', 'listUserPolicies', 'simulatePrincipalPolicy'])
  expect(kase.target.trustPolicy).toEqual(trusting(CALLER))
  expect(kase.written?.['/target/trustPolicy']?.readAs).toBe(`\`iam:GetRole\` as \`${CALLER}\``)
  expect(notes).toContain(`the role and its trust policy were read with \`iam:GetRole\` as \`${CALLER}\``)
})

test('who may read nothing is refused once a list, and everything is told', async () => {
  const { asked, kase, notes } = await look({})
  expect(asked).toEqual(['getRole', 'listUserPolicies', 'simulatePrincipalPolicy'])
  // A user's own key has no session that could be limited, which nobody has to be asked for.
  expect(kase).toEqual({ ...refused, source: { ...refused.source, sessionPolicies: [] } })
  expect(notes).toEqual([
    `\`iam:GetRole\` as \`${CALLER}\` was refused`,
    `\`iam:ListUserPolicies\` as \`${CALLER}\` was refused`,
    `\`iam:SimulatePrincipalPolicy\` as \`${CALLER}\` was refused`,
  ])
})

const FILE = { file: 'iam/deploy.json', text: '{}', line: 1, column: 1 }
const fileWith =
  (policy: Json): ReadTrustPolicyFile =>
  async (path, arn) => {
    expect([path, arn]).toEqual(['iam/deploy.json', ROLE])
    return { policy, written: FILE }
  }
const inputs = { 'trust-policy-file': 'iam/deploy.json' }

test('a file that says why is enough', async () => {
  const other = trusting('arn:aws:iam::222222222222:user/other')
  const { asked, kase } = await look({ getRole: role(other) }, { inputs, file: fileWith(other) })
  expect(asked).not.toContain('getRole')
  expect(kase.written?.['/target/trustPolicy']).toEqual(FILE)
})

test('a file that says yes where AWS says no: the account has another policy', async () => {
  const deployed = trusting('arn:aws:iam::222222222222:user/other')
  const { kase, notes } = await look({ getRole: role(deployed) }, { inputs, file: fileWith(trusting(CALLER)) })
  expect(kase.target.trustPolicy).toEqual(deployed)
  expect(notes.join()).toContain('the trust policy is not that of `iam/deploy.json`')
})

test('a file that cannot be read is a note, and the role is read', async () => {
  const { asked, notes } = await look({}, { inputs, file: async () => ({ note: 'no such file' }) })
  expect(asked).toContain('getRole')
  expect(notes).toContain('no such file')
})

test.each([
  ['an outage', { from: 'network', message: 'socket hang up' }],
  ['throttling', { from: 'sts', code: 'Throttling', message: 'Rate exceeded', status: 400 }],
] as const)('%s: nothing is looked up', async (_, answer) => {
  expect((await look({}, { kase: { ...refused, answer } })).asked).toEqual([])
})

test('an answer that is not IAM’s tells nothing', async () => {
  const { kase, notes } = await look({ getRole: () => ({}), listUserPolicies: () => ({}) })
  expect(kase.target).toEqual({})
  expect(kase.source.identityPolicies).toBeUndefined()
  expect(notes.join()).toContain('the answer holds no role')
})
