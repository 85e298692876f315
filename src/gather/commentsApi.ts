import { type Comments, PER_PAGE } from './pullRequestComment.js'

/** How long GitHub may take for one answer, in milliseconds. */
const PATIENCE = 5000

/** A comment in GitHub's answer. */
interface Raw {
  readonly id: number
  readonly body?: string | null
  readonly user?: { readonly login?: string; readonly type?: string } | null
}

/**
 * The comments of a pull request over GitHub's REST API, for which a pull request is an issue ("REST API endpoints for issue
 * comments"); writing them needs `pull-requests: write`. The client is loaded when it is first used.
 */
export function commentsApi(
  token: string,
  repository: string,
  number: number,
  apiUrl = 'https://api.github.com',
): Comments {
  const ask = async (route: string, parameters: object = {}): Promise<unknown> => {
    const { getOctokit } = await import('@actions/github')
    const octokit = getOctokit(token, { userAgent: 'assume-role-preflight', baseUrl: apiUrl })
    const { data } = await octokit.request(route, {
      ...parameters,
      request: { signal: AbortSignal.timeout(PATIENCE) },
    })
    return data
  }
  const issues = `/repos/${repository}/issues`
  return {
    list: async (page) => {
      const data = await ask(`GET ${issues}/${number}/comments`, { per_page: PER_PAGE, page })
      if (!Array.isArray(data)) throw new Error('the answer is no list')
      return data.map(({ id, body, user }: Raw) => ({
        id,
        body: body ?? '',
        login: user?.login ?? '',
        bot: user?.type === 'Bot',
      }))
    },
    create: (body) => ask(`POST ${issues}/${number}/comments`, { body }),
    update: (id, body) => ask(`PATCH ${issues}/comments/${id}`, { body }),
    login: async () => String(((await ask('GET /user')) as { login?: unknown }).login),
  }
}
