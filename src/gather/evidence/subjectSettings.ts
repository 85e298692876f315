import type { Case, RepositoryFacts } from '../../engine/case.js'
import type { Diagnosis } from '../../engine/diagnose.js'
import { comparisons } from '../../engine/judgement.js'
import { type AskGithub, type GithubAnswer, githubOver } from './github.js'
import { isSigned, type Look, type Reader, type Reading } from './reader.js'

/**
 * Why the subject looks as it does: the repository's subject template and whether its subjects have ids, and whether the
 * environments that the trust policy waits for exist. GitHub gives both to a job with `actions: read`.
 */
export const subjectSettings: Reader = {
  what: "the repository's subject settings",
  wants: ({ diagnosis, eyes }) =>
    !isSigned(diagnosis) &&
    missesSubject(diagnosis) &&
    isOfThisJob(diagnosis.kase, eyes.host.env.GITHUB_REPOSITORY) &&
    githubOver(eyes) !== undefined,
  read,
}

/** Where the trust policy is content with the subject, or was not read, the settings explain nothing. */
const missesSubject = ({ gates }: Diagnosis): boolean => subjectsOf(gates).length > 0

const subjectsOf = (gates: Diagnosis['gates']) =>
  gates
    .filter((g) => g.id === 'trust-policy')
    .flatMap((g) => comparisons(g.judgement))
    .filter((c) => c.truth === 'false' && /:sub$/i.test(c.key))

const isOfThisJob = ({ workflow: { claims } }: Case, repository: string | undefined): boolean =>
  claims?.repository === repository

const MOST_ENVIRONMENTS = 3

async function read({ diagnosis, eyes }: Look): Promise<Reading> {
  const ask = githubOver(eyes)
  if (!ask) return { notes: [] }
  const settings = await eyes.once('subject settings', () => ask('actions/oidc/customization/sub'))
  if ('status' in settings) return { notes: [hint('the OIDC subject settings of the repository', settings.status)] }
  const known = factsOf(settings.body)
  const names = environmentsIn(diagnosis).slice(0, MOST_ENVIRONMENTS)
  const found = await Promise.all(names.map((n) => eyes.once(`environment ${n}`, () => exists(n, ask))))
  const environments = Object.fromEntries(names.flatMap((n, i) => (found[i] === undefined ? [] : [[n, found[i]]])))
  return {
    learnt: { repository: { ...known, ...(Object.keys(environments).length > 0 ? { environments } : {}) } },
    notes: [
      'the OIDC subject settings of the repository were read from GitHub',
      ...Object.entries(environments).map(
        ([n, there]) => `the environment \`${n}\` ${there ? 'exists' : 'does not exist'}`,
      ),
    ],
  }
}

/** Members as GitHub's REST API has them, "Get the customization template for an OIDC subject claim for a repository". */
function factsOf(body: Readonly<Record<string, unknown>>): RepositoryFacts {
  const { use_default, include_claim_keys: keys, use_immutable_subject: immutable, sub_claim_prefix: prefix } = body
  const custom = use_default === false && Array.isArray(keys) && keys.every((k) => typeof k === 'string')
  return {
    ...(custom ? { template: keys as string[] } : {}),
    ...(typeof immutable === 'boolean' ? { immutable } : {}),
    ...(typeof prefix === 'string' ? { 'subject-prefix': prefix } : {}),
  }
}

/** The environments without wildcards that the trust policy waits for. */
function environmentsIn({ gates }: Diagnosis): string[] {
  const named = subjectsOf(gates).flatMap((c) => c.expected.map((v) => /:environment:([^*?:$]+)$/.exec(v)?.[1]))
  return [...new Set(named.flatMap((n) => (n === undefined ? [] : [n.replaceAll('%3A', ':')])))]
}

/** The settings were given with the same permission, so that not found is not forbidden here. */
async function exists(name: string, ask: AskGithub): Promise<boolean | undefined> {
  const answer: GithubAnswer = await ask(`environments/${encodeURIComponent(name)}`)
  if ('body' in answer) return true
  return answer.status === 404 ? false : undefined
}

const hint = (what: string, status: number): string =>
  status === 403 || status === 404
    ? `${what} were not read: GitHub answered ${status}, which \`permissions: actions: read\` changes`
    : `${what} were not read: ${status === 0 ? 'GitHub could not be asked' : `GitHub answered ${status}`}`
