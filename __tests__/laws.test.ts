import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { causes } from '../src/causes/index.js'
import type { Case, Json } from '../src/engine/case.js'
import { corrections, identity } from '../src/engine/demand.js'
import { diagnose } from '../src/engine/diagnose.js'
import { apply, type Edit } from '../src/engine/edit.js'
import { evaluate, expected } from '../src/engine/evaluate.js'
import { rebuild } from '../src/engine/judgement.js'
import { at, below, type Pointer } from '../src/engine/pointer.js'
import { jsonOf, readJson } from '../src/engine/policy/json.js'
import { problemsOf } from '../src/engine/policy/problems.js'
import { problemsOfText } from '../src/engine/policy/problemsOfText.js'
import { minimal, neighboursOf, outcome, tryOut } from '../src/engine/repair.js'
import { settle } from '../src/engine/settle.js'
import { type NaiveRequest, naive } from './oracle/naive.js'
import { caseOf, policyFor, requestOf } from './oracle/requests.js'

const api = fc.constantFrom<NaiveRequest['api']>('AssumeRole', 'AssumeRoleWithWebIdentity')
const request = api.chain(requestOf)

const identityPolicy = (q: NaiveRequest): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom('Allow', 'Allow', 'Deny'),
      fc.constantFrom<Json>('sts:*', `sts:${q.api}`, 's3:*', ['sts:AssumeRole', 'sts:TagSession']),
      fc.constantFrom<Json>('*', q.roleArn, 'arn:aws:iam::*:role/dep*', 'arn:aws:iam::999999999999:role/x'),
    )
    .map(([Effect, Action, Resource]): Json => ({ Version: '2012-10-17', Statement: { Effect, Action, Resource } }))

const documents = (q: NaiveRequest): fc.Arbitrary<Json[]> => fc.array(identityPolicy(q), { maxLength: 2 })

/** Cases in which everything is known. */
const wholeCase: fc.Arbitrary<Case> = request.chain((q) =>
  fc
    .record({
      trust: policyFor(q),
      identityPolicies: documents(q),
      permissionsBoundary: identityPolicy(q),
      sessionPolicies: documents(q),
      scps: documents(q),
      rcps: fc.constantFrom<Json[]>(
        [],
        [{ Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' } }],
        [{ Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession', Resource: '*' } }],
      ),
      seconds: fc.constantFrom(null, 900, 3600, 7200, 60),
      max: fc.constantFrom(3600, 7200, 43200),
      url: fc.constantFrom('token.actions.githubusercontent.com', 'gitlab.com'),
      ids: fc.subarray(['sts.amazonaws.com', 'other']),
    })
    .map((x): Case => {
      const kase = caseOf(q, x.trust)
      return {
        workflow: { ...kase.workflow, inputs: { ...kase.workflow.inputs, 'duration-seconds': x.seconds } },
        source: {
          ...kase.source,
          identityPolicies: x.identityPolicies,
          permissionsBoundary: x.permissionsBoundary,
          sessionPolicies: x.sessionPolicies,
          scps: x.scps,
        },
        target: {
          ...kase.target,
          role: { exists: true, arn: q.roleArn, 'max-session-duration': x.max, tags: { Owner: 'me' } },
          oidcProvider: { url: x.url, 'client-ids': x.ids },
          rcps: x.rcps,
        },
      }
    }),
)

/**
 * The facts that a case may lack. The call and the role are the question itself; tags and source identity are said to be
 * none when they are left out; the claims of a token are known together or not at all; and the policies of a caller are not
 * known without the caller.
 */
const FACTS: readonly Pointer[] = [
  '/workflow/claims',
  '/workflow/inputs/session-name',
  '/workflow/inputs/external-id',
  '/workflow/inputs/duration-seconds',
  '/workflow/inputs/region',
  '/source/caller',
  '/source/caller/tags',
  '/source/caller/organization',
  '/source/caller/role-path',
  '/source/caller/mfa',
  '/source/identityPolicies',
  '/source/permissionsBoundary',
  '/source/sessionPolicies',
  '/source/scps',
  '/target/trustPolicy',
  '/target/role',
  '/target/role/exists',
  '/target/role/max-session-duration',
  '/target/role/tags',
  '/target/oidcProvider',
  '/target/oidcProvider/url',
  '/target/oidcProvider/client-ids',
  '/target/rcps',
]

const without = (kase: Case, facts: readonly Pointer[]): Case =>
  facts
    .flatMap((path): readonly Pointer[] => (path === '/source/caller' ? OF_CALLER : [path]))
    .reduce<Case>((k, path) => (at(k, path) === undefined ? k : apply(k, [{ op: 'remove', path }])), kase)

const OF_CALLER: readonly Pointer[] = [
  '/source/caller',
  '/source/identityPolicies',
  '/source/permissionsBoundary',
  '/source/sessionPolicies',
  '/source/scps',
]

const truths = (kase: Case): Record<string, string> =>
  Object.fromEntries(evaluate(settle(kase)).gates.map((g) => [g.id, g.judgement.truth]))

test('knowing more never overturns a known answer', () => {
  fc.assert(
    fc.property(wholeCase, fc.subarray([...FACTS]), fc.subarray([...FACTS]), (kase, first, second) => {
      const more = without(kase, first)
      const [known, guessed] = [truths(more), truths(without(more, second))]
      for (const [gate, truth] of Object.entries(guessed))
        if (truth !== 'unknown') expect([gate, known[gate]]).toEqual([gate, truth])
    }),
    { numRuns: 3000 },
  )
})

test('corrections are sound: with every demand of a set met, the whole is true', () => {
  fc.assert(
    fc.property(wholeCase, fc.subarray([...FACTS]), (kase, facts) => {
      const { judgement } = evaluate(settle(without(kase, facts)))
      for (const set of corrections(judgement).sets) {
        const wants = new Map(set.map((d) => [identity(d.comparison), d.want]))
        const met = rebuild(judgement, (c) => ({ ...c, truth: wants.get(identity(c)) ?? c.truth }))
        expect(met.truth).toBe('true')
      }
    }),
    { numRuns: 500 },
  )
})

describe('edits', () => {
  const places = fc.constantFrom<Pointer>(
    '/target/trustPolicy/Statement',
    '/target/trustPolicy/Version',
    '/workflow/inputs/external-id',
    '/workflow/inputs/region',
    '/source/caller/arn',
    '/source/identityPolicies/0',
    '/target/role/tags/a~1b~0c',
    '/target/role',
  )

  test('never touch the case', () => {
    fc.assert(
      fc.property(wholeCase, places, fc.jsonValue({ maxDepth: 2 }), (kase, path, value) => {
        const before = JSON.stringify(freeze(kase))
        apply(kase, [{ op: 'add', path, value }])
        apply(kase, [{ op: 'remove', path }])
        expect(JSON.stringify(kase)).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  test('are undone by their opposite', () => {
    fc.assert(
      fc.property(wholeCase, places, fc.string({ minLength: 1 }), (kase, path, value) => {
        const old = at(kase, path)
        const back: Edit = old === undefined ? { op: 'remove', path } : { op: 'replace', path, value: old }
        const edited = apply(kase, [{ op: old === undefined ? 'add' : 'replace', path, value }])
        expect(at(edited, path)).toEqual(value)
        const restored = apply(edited, [back])
        expect(at(restored, path)).toEqual(old)
        if (old !== undefined) expect(restored).toEqual(kase)
      }),
      { numRuns: 500 },
    )
  })

  test('of a list move what follows, and back', () => {
    fc.assert(
      fc.property(wholeCase, fc.nat(2), (kase, n) => {
        const list = kase.source.identityPolicies ?? []
        const path = below('/source/identityPolicies', Math.min(n, list.length))
        const added = apply(kase, [{ op: 'add', path, value: { Statement: [] } }])
        expect(added.source.identityPolicies).toHaveLength(list.length + 1)
        expect(apply(added, [{ op: 'remove', path }])).toEqual(kase)
      }),
      { numRuns: 300 },
    )
  })
})

const freeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object') for (const v of Object.values(Object.freeze(value))) freeze(v)
  return value
}

describe('repairs', () => {
  test("a repair's `after` is what the engine says of the edited case, and no edit of it is spare", () => {
    let tried = 0
    fc.assert(
      fc.property(wholeCase, (kase) => {
        const { repairs, kase: settled } = diagnose(kase, causes)
        for (const repair of repairs) {
          tried++
          expect(repair.after).toBe(expected(apply(settled, repair.edits)))
          expect(minimal(settled, repair.edits)).toEqual(repair.edits)
        }
      }),
      { numRuns: 250 },
    )
    expect(tried).toBeGreaterThan(0)
  })

  // The strangers are of another making than the engine's, and judged by the naive evaluator.
  test('no repair admits a stranger unless it says so', () => {
    fc.assert(
      fc.property(
        request.chain((q) => fc.tuple(fc.constant(q), policyFor(q))),
        ([q, policy]) => {
          const kase = caseOf(q, policy)
          for (const repair of diagnose(kase, causes).repairs) {
            if (repair.admits.length > 0) continue
            const edited = apply(kase, repair.edits).target.trustPolicy
            for (const stranger of strangersOf(q, policy)) {
              const [before, after] = [naive(policy, stranger, true), naive(edited, stranger, true)]
              if (before.allowed || before.open.size > 0 || after.open.size > 0) continue
              expect(`${JSON.stringify(edited)}: ${after.allowed}`).toMatch(/false$/)
            }
          }
        },
      ),
      { numRuns: 250 },
    )
  })

  test('any edit of the trust policy is judged on others', () => {
    const open: Json = { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } }
    fc.assert(
      fc.property(requestOf('AssumeRoleWithWebIdentity'), (q) => {
        const policy: Json = {
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': `${q.claims.sub}-other` } },
          },
        }
        const kase = settle(caseOf(q, policy))
        const edits: Edit[] = [{ op: 'replace', path: '/target/trustPolicy/Statement/Condition', value: open }]
        const repair = tryOut(kase, edits, neighboursOf(kase, 16))
        expect(repair.after).toBe(outcome(kase, edits))
        expect(repair.admits).toContain('a repository of another owner')
      }),
      { numRuns: 50 },
    )
  })
})

/** Requests one step away from ours; without its external ID our caller is a stranger only to a policy that asks for one. */
function strangersOf(q: NaiveRequest, policy: Json): NaiveRequest[] {
  const { claims } = q
  const [owner = '', repo = ''] = (claims.repository ?? '').split('/')
  const ids = claims.sub?.includes('@') ? ['@1', '@2', '@7', '@8'] : ['', '', '', '']
  const context = claims.sub?.split(':').slice(2).join(':') ?? ''
  const token = (o: string, r: string, c: string): NaiveRequest => {
    const sub = `repo:${o}${o === owner ? ids[0] : ids[2]}/${r}${r === repo ? ids[1] : ids[3]}:${c}`
    return { ...q, claims: { ...claims, sub, repository: `${o}/${r}`, repository_owner: o } }
  }
  const as = (arn: string): NaiveRequest => ({ ...q, caller: { ...q.caller, arn, id: 'AROASTRANGER123456789' } })
  const account = q.caller.arn.split(':')[4] ?? ''
  return q.api === 'AssumeRole'
    ? [
        as('arn:aws:sts::777777777777:assumed-role/build/run-1'),
        as(`arn:aws:sts::${account}:assumed-role/stranger/run-1`),
        as(`arn:aws:iam::${account}:user/stranger`),
        ...(/sts:ExternalId/i.test(JSON.stringify(policy))
          ? [
              { ...q, externalId: null },
              { ...q, externalId: 'stranger' },
            ]
          : []),
      ]
    : [
        token('stranger', repo, context),
        token(`${owner}-stranger`, repo, context),
        token(owner, 'stranger', context),
        token(owner, `${repo}-stranger`, context),
        token(owner, repo, 'ref:refs/heads/stranger'),
        token(owner, repo, 'ref:refs/tags/stranger'),
        token(owner, repo, 'environment:stranger'),
        ...(context === 'pull_request' ? [] : [token(owner, repo, 'pull_request')]),
      ]
}

describe('nothing throws', () => {
  const json = fc.jsonValue({ maxDepth: 6, depthSize: 'medium' }) as fc.Arbitrary<Json>
  const element = fc.constantFrom(
    'Version',
    'Statement',
    'Effect',
    'Principal',
    'Action',
    'Condition',
    'Sid',
    '__proto__',
  )
  /** A policy in which something was put where it does not belong. */
  const spoilt = request
    .chain((q) => fc.tuple(policyFor(q), element, json))
    .map(([policy, name, value]): Json => spoil(policy, name, value))

  test('whatever stands for a policy', () => {
    fc.assert(
      fc.property(wholeCase, fc.oneof(json, spoilt), fc.nat(5), (kase, document, n) => {
        const path = (
          [
            '/target/trustPolicy',
            '/target/rcps',
            '/source/identityPolicies',
            '/source/permissionsBoundary',
            '/source/sessionPolicies',
            '/source/scps',
          ] as const
        )[n]
        const value = path === '/target/trustPolicy' || path === '/source/permissionsBoundary' ? document : [document]
        if (!path) return
        diagnose(apply(kase, [{ op: 'add', path, value }]), causes)
        for (const kind of ['trust', 'identity', 'resource-control'] as const)
          for (const problem of problemsOf(document, kind)) expect(problem.message).not.toMatch(/undefined|\[object/)
      }),
      { numRuns: 300 },
    )
  })

  test('whatever stands for the text of a policy', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((b) => String.fromCharCode(...b))
    const cut = fc.tuple(spoilt, fc.nat(400)).map(([p, n]) => JSON.stringify(p, undefined, 1).slice(0, n))
    const text = fc.oneof(bytes, fc.string({ unit: 'binary' }), cut, fc.json())
    fc.assert(
      fc.property(text, (t) => {
        for (const p of problemsOfText(t, 'trust')) {
          expect(p.line).toBeGreaterThanOrEqual(1)
          expect(p.column).toBeGreaterThanOrEqual(1)
          expect(p.line).toBeLessThanOrEqual(t.split('\n').length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('the reader of JSON takes what JSON.parse takes, for the same', () => {
    const near = fc.tuple(
      fc.json(),
      fc.nat(60),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '0', '-', '.', 'e', '\u0000'),
    )
    const text = fc.oneof(
      fc.json(),
      near.map(([t, n, c]) => t.slice(0, n) + c + t.slice(n + 1)),
      fc.string({ unit: fc.constantFrom(...'{}[]:,"0123-+.eEtrufalsn\\ \n\t') }),
    )
    fc.assert(
      fc.property(text, (t) => {
        const ours = readJson(t)
        let theirs: { value: unknown } | undefined
        try {
          theirs = { value: JSON.parse(t) }
        } catch {}
        expect('node' in ours).toBe(theirs !== undefined)
        if ('node' in ours) expect(jsonOf(ours.node)).toEqual(theirs?.value)
      }),
      { numRuns: 5000 },
    )
  })
})

function spoil(policy: Json, name: string, value: Json): Json {
  if (policy === null || typeof policy !== 'object') return value
  const top = policy as { readonly [key: string]: Json }
  if (name === 'Version' || name === 'Statement') return { ...top, [name]: value }
  const { Statement } = top
  const [first, ...rest] = (Array.isArray(Statement) ? Statement : [Statement]) as object[]
  return { ...top, Statement: [{ ...first, [name]: value } as Json, ...(rest as Json[])] }
}

describe('hostile policies come to an end', () => {
  const sub = 'token.actions.githubusercontent.com:sub'
  const provider = { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' }
  const statement = (Effect: string, Condition: Json): Json => ({
    Effect,
    Principal: provider,
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  })
  const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

  test.each<[string, Json[]]>([
    ['hundreds of statements', times(300, (i) => statement('Allow', { StringEquals: { [sub]: `x${i}` } }))],
    [
      'hundreds of Deny statements with several conditions',
      [
        statement('Allow', { StringLike: { [sub]: 'repo:*' } }),
        ...times(200, (i) =>
          statement('Deny', {
            StringLike: { [sub]: 'repo:*', 'aws:RequestedRegion': `r${i}` },
            StringNotEquals: { 'sts:RoleSessionName': `s${i}` },
          }),
        ),
      ],
    ],
    [
      'hundreds of conditions',
      [
        statement(
          'Allow',
          Object.fromEntries(times(300, (i) => [`StringLike${'IfExists'.repeat(i % 2)}`, { [`a:k${i}`]: '*' }])),
        ),
      ],
    ],
    ['a value of nothing but wildcards', [statement('Allow', { StringLike: { [sub]: '*a'.repeat(4000) } })]],
    ['thousands of values', [statement('Allow', { StringLike: { [sub]: times(4000, (i) => `*${i}*b`) } })]],
    ['one long name', [statement('Allow', { StringEquals: { [sub]: 'a'.repeat(100_000) } })]],
  ])('%s', (_, list) => {
    const kase: Case = {
      workflow: {
        inputs: { api: 'AssumeRoleWithWebIdentity', 'role-arn': 'arn:aws:iam::222222222222:role/deploy' },
        claims: {
          iss: 'https://token.actions.githubusercontent.com',
          aud: 'sts.amazonaws.com',
          sub: 'repo:acme/shop:ref:refs/heads/main',
        },
      },
      source: {},
      target: { trustPolicy: { Version: '2012-10-17', Statement: list } },
    }
    expect(['explained', 'granted', 'narrowed']).toContain(diagnose(kase, causes).kind)
    problemsOfText(JSON.stringify(kase.target.trustPolicy), 'trust')
  })

  test.each([
    ['lists', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['strings', `"${'\\'.repeat(99_999)}`],
    ['variables', JSON.stringify({ Statement: [{ Condition: { StringLike: { 'a:b': '${'.repeat(20_000) } } }] })],
  ])('text of %s', (_, text) => {
    expect(problemsOfText(text, 'trust')).not.toEqual([])
  })

  test('a document deeper than any reader reads', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as Json
    expect(problemsOf(deep, 'trust')).toHaveLength(1)
    expect(problemsOf({ Statement: deep }, 'trust')).toHaveLength(1)
  })
})
