import type { Eyes } from './eyes.js'

/** An answer of GitHub's REST API: its body, or the status it came with instead; 0 where GitHub was not reached. */
export type GithubAnswer = { readonly body: Readonly<Record<string, unknown>> } | { readonly status: number }

/** Asks GitHub for something of the repository that the job runs in. */
export type AskGithub = (path: string) => Promise<GithubAnswer>

/** Milliseconds. */
const PATIENCE = 5000

/** Undefined when GitHub must not be asked. The client is loaded when it is first used, as most runs never ask. */
export function githubOver(eyes: Eyes): AskGithub | undefined {
  const { env } = eyes.host
  const { githubToken } = eyes.means.inputs
  const repository = env.GITHUB_REPOSITORY
  if (githubToken === '' || !repository) return undefined
  return async (path) => {
    try {
      const { getOctokit } = await import('@actions/github')
      const octokit = getOctokit(githubToken, {
        userAgent: 'assume-role-preflight',
        ...(env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {}),
      })
      const signal = AbortSignal.any([eyes.signal, AbortSignal.timeout(PATIENCE)])
      const { data } = await octokit.request(`GET /repos/${repository}/${path}`, { request: { signal } })
      return typeof data === 'object' && data !== null ? { body: data } : { status: 0 }
    } catch (error) {
      const status = (error as { status?: unknown } | null)?.status
      return { status: typeof status === 'number' ? status : 0 }
    }
  }
}
