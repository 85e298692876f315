import { type Answer, type Call, json } from './http.js'
import { type Job, repositoryOf, subjectPrefix } from './job.js'

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly user: string
  body: string
}

/** The routes whose answer a scenario can replace by a status: 401, 403, 404, 429 or 5xx. */
export type Route = 'contents' | 'subject' | 'environments' | 'comments'

/** What GitHub's REST API knows. Files are keyed by path in the job's repository, or by `owner/repo/path`. */
export interface GithubState {
  readonly job: Job
  readonly githubToken: string
  readonly files: Readonly<Record<string, string>>
  readonly environments: Readonly<Record<string, unknown>>
  readonly subject: unknown
  readonly statuses: Readonly<Partial<Record<Route, number>>>
  readonly comments: Comment[]
}

/** The subject settings GitHub would tell of a job's repository (GitHub REST API, "Get the customization template"). */
export function subjectSettings(job: Job): unknown {
  return {
    use_default: true,
    use_immutable_subject: job.immutableSubject,
    sub_claim_prefix: subjectPrefix(job),
  }
}

/** Answers the few REST paths the action may read or write. */
export function answerGithub(call: Call, state: GithubState): Answer {
  const { authorization } = call.headers
  const [, token] = authorization?.match(/^(?:token|Bearer) (.+)$/i) ?? []
  if (token !== state.githubToken)
    return problem(401, token === undefined ? 'Requires authentication' : 'Bad credentials')
  const [, owner, name, rest = ''] = call.url.pathname.match(/^\/repos\/([^/]+)\/([^/]+)\/(.*)$/) ?? []
  const path = decodeURIComponent(rest)
  if (path.startsWith('contents/'))
    return guard(state, 'contents') ?? file(call, state, `${owner}/${name}`, path.slice(9))
  if (`${owner}/${name}` !== repositoryOf(state.job)) return problem(404)
  if (path === 'actions/oidc/customization/sub') return guard(state, 'subject') ?? json(200, state.subject)
  if (path.startsWith('environments/')) return guard(state, 'environments') ?? environment(state, path.slice(13))
  if (path.startsWith('issues/')) return guard(state, 'comments') ?? comments(call, state, path)
  return problem(404)
}

function guard(state: GithubState, route: Route): Answer | undefined {
  const status = state.statuses[route]
  return status === undefined ? undefined : problem(status)
}

const MESSAGES: Readonly<Record<number, string>> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  429: 'API rate limit exceeded for installation.',
}

function problem(status: number, message = MESSAGES[status] ?? 'Server Error'): Answer {
  const limits = { 'retry-after': '60', 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0' }
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return json(status, body, status === 429 ? limits : {})
}

function file(call: Call, state: GithubState, repository: string, path: string): Answer {
  const text =
    state.files[`${repository}/${path}`] ?? (repository === repositoryOf(state.job) ? state.files[path] : undefined)
  if (text === undefined) return problem(404)
  if (call.headers.accept?.includes('raw')) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: text }
  }
  const content = Buffer.from(text).toString('base64')
  const name = path.slice(path.lastIndexOf('/') + 1)
  const sha = '0'.repeat(40)
  return json(200, { type: 'file', encoding: 'base64', size: Buffer.byteLength(text), name, path, sha, content })
}

function environment(state: GithubState, name: string): Answer {
  const found = state.environments[name]
  if (found === undefined) return problem(404)
  return json(200, { id: 1, name, protection_rules: [], deployment_branch_policy: null, ...Object(found) })
}

function comments(call: Call, state: GithubState, path: string): Answer {
  const [, id] = path.match(/^issues\/comments\/(\d+)$/) ?? []
  const [, issue] = path.match(/^issues\/(\d+)\/comments$/) ?? []
  const body = call.params.body ?? ''
  if (id !== undefined && call.method === 'PATCH') {
    const comment = state.comments.find((c) => c.id === Number(id))
    if (!comment) return problem(404)
    comment.body = body
    return json(200, render(comment))
  }
  if (issue === undefined) return problem(404)
  if (call.method === 'POST') {
    const comment = { id: 9000 + state.comments.length, issue: Number(issue), user: 'github-actions[bot]', body }
    state.comments.push(comment)
    return json(201, render(comment))
  }
  const perPage = Number(call.url.searchParams.get('per_page') ?? 30)
  const page = Number(call.url.searchParams.get('page') ?? 1)
  const here = state.comments.filter((c) => c.issue === Number(issue))
  return json(200, here.slice((page - 1) * perPage, page * perPage).map(render))
}

function render(comment: Comment): unknown {
  const type = comment.user.endsWith('[bot]') ? 'Bot' : 'User'
  return { id: comment.id, body: comment.body, user: { login: comment.user, type } }
}
