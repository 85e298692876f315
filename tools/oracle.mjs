// Compares the engine with @cloud-copilot/iam-simulate, an evaluator by other people, on random trust policies. It is fetched
// for the run into a folder that git ignores and is no dependency of anything (AGPL: it is run, never copied or bundled).
//
//   npm run build:test && node tools/oracle.mjs [pairs]
//
// Exit 1 when the two differ where the engine is definite. Its known faults are worked around: it drops GitHub's `sub` and
// `aud`, so the keys are renamed to those of accounts.google.com; it knows neither joint actions, so requests bring no tags and
// no source identity, nor unique ids, so the caller has one that no policy names.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const VERSION = '0.1.173'
const root = join(import.meta.dirname, '..')
const folder = join(root, 'node_modules/.cache/oracle')
const home = join(folder, 'node_modules/@cloud-copilot/iam-simulate')
if (!existsSync(home)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@cloud-copilot/iam-simulate@${VERSION}`]
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit' })
}
const { runSimulation } = createRequire(join(folder, 'package.json'))('@cloud-copilot/iam-simulate')

const built = (path) => import(pathToFileURL(join(process.env.ORACLE_BUILD ?? join(root, 'build'), path)).href)
const { evaluate } = await built('src/engine/evaluate.js')
const { settle } = await built('src/engine/settle.js')
const { contextFact } = await built('src/engine/context.js')
const { requestOf: requestIn } = await built('src/engine/request.js')
const { caseOf, policyFor, requestOf } = await built('__tests__/oracle/requests.js')
const { default: fc } = await import('fast-check')

const rename = (text) => text.replaceAll(/token\.actions\.githubusercontent\.com:(sub|aud)/gi, 'accounts.google.com:$1')
const mayAll = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }

/** The keys of the conditions of a policy, and those named by its variables, with their values in the request. */
function contextOf(kase, policy) {
  const keys = new Set(
    [policy.Statement].flat().flatMap((s) => Object.values(s.Condition ?? {}).flatMap((c) => Object.keys(c))),
  )
  for (const [, key] of JSON.stringify(policy).matchAll(/\$\{([a-z]+:[^,}"]+)/gi)) keys.add(key)
  const request = requestIn(settle(kase))
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const fact = contextFact(request, key)
      if (fact.is !== 'present') return []
      return [[rename(key), fact.multivalued ? [...fact.values] : fact.values[0]]]
    }),
  )
}

async function simulated(q, kase, policy) {
  const web = q.api === 'AssumeRoleWithWebIdentity'
  const account = q.roleArn.split(':')[4]
  const provider = `arn:aws:iam::${account}:oidc-provider/${q.claims.iss.slice('https://'.length)}`
  const result = await runSimulation(
    {
      request: {
        principal: web ? provider : q.caller.arn,
        action: `sts:${q.api}`,
        resource: { resource: q.roleArn, accountId: account },
        contextVariables: contextOf(kase, policy),
      },
      identityPolicies: web ? [] : [{ name: 'all', policy: mayAll }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: JSON.parse(rename(JSON.stringify(policy))),
    },
    {},
  )
  return result.resultType === 'error' ? `error: ${JSON.stringify(result.errors)}` : result.overallResult
}

/** Points on which the two are known to differ, by the policy that has them; the engine follows AWS's own text. */
const KNOWN = [
  [/For(All|Any)Values?:Null"/, 'Null with a set operator (Access Analyzer: always true, or always false)'],
  [/\$\{/, 'policy variables, without a value or in a policy without a version'],
  [/"Effect":"Deny","Principal":\{"AWS":"?\[?"?\d{12}/, 'a Deny of the account against a token'],
  [/:\[\]/, 'an empty list of values'],
]

const pairs = Number(process.argv[2] ?? 2000)
const tally = { agreed: 0, 'engine cannot tell': 0, 'oracle cannot': 0, differ: 0 }
for (const api of ['AssumeRole', 'AssumeRoleWithWebIdentity']) {
  const plain = requestOf(api).map((q) => ({ ...q, tags: {}, sourceIdentity: null }))
  const sample = fc.sample(
    plain.chain((q) => fc.tuple(fc.constant(q), policyFor(q))),
    pairs / 2,
  )
  for (const [q, policy] of sample) {
    const kase = caseOf({ ...q, caller: { ...q.caller, id: 'AROANOBODY' } }, policy)
    const truth = evaluate(settle(kase)).gates.find((g) => g.id === 'trust-policy').judgement.truth
    const said = truth === 'unknown' ? '' : await simulated(q, kase, policy)
    const outcome =
      truth === 'unknown'
        ? 'engine cannot tell'
        : said.startsWith('error')
          ? 'oracle cannot'
          : (said === 'Allowed') === (truth === 'true')
            ? 'agreed'
            : 'differ'
    const known = outcome === 'differ' && KNOWN.find(([has]) => has.test(JSON.stringify(policy)))?.[1]
    const counted = known ? `differ on ${known}` : outcome
    tally[counted] = (tally[counted] ?? 0) + 1
    if (counted !== 'differ') continue
    process.exitCode = 1
    if (tally.differ <= 20)
      console.log(
        JSON.stringify({ engine: truth, oracle: said, context: contextOf(kase, policy), caller: q.caller.arn, policy }),
      )
  }
}
console.log(tally)
