import type { Environment, WorkflowIdentity } from '../workflow/identity.js'

/** Asks GitHub for a file of a repository at a ref; rejects when it is not given. */
export type ReadContents = (repository: string, path: string, ref: string | undefined) => Promise<string>

/** Where the text of a workflow can come from. `contents` is left out when GitHub must not be asked. */
export interface WorkflowSources {
  /** Reads a local file; throws when there is none. */
  readonly readFile: (path: string) => string
  readonly contents?: ReadContents
}

/** How long GitHub may take to answer, in milliseconds. */
const TIMEOUT = 10_000

/**
 * Reads files through GitHub's contents API, which needs `contents: read` (GitHub REST API, "Get repository content").
 * The client is loaded when it is first used, as most runs never ask.
 */
export const contentsOf =
  (token: string, apiUrl = 'https://api.github.com'): ReadContents =>
  async (repository, path, ref) => {
    const { getOctokit } = await import('@actions/github')
    const [owner = '', repo = ''] = repository.split('/')
    const { data } = await getOctokit(token, { baseUrl: apiUrl }).rest.repos.getContent({
      owner,
      repo,
      path,
      ...(ref === undefined ? {} : { ref }),
      mediaType: { format: 'raw' },
      request: { signal: AbortSignal.timeout(TIMEOUT) },
    })
    if (typeof data !== 'string') throw new Error('the answer is not a file')
    return data as string
  }

/** The text of a workflow, or why there is none. */
export type WorkflowText =
  | { readonly text: string; readonly note?: undefined }
  | { readonly text?: undefined; readonly note: string }

/**
 * Reads a workflow from the checkout, when it is of the job's repository and `fits` finds in it what runs: a step may have
 * checked out another ref. Else asks GitHub for the very commit.
 */
export async function readWorkflowText(
  w: WorkflowIdentity,
  env: Environment,
  sources: WorkflowSources,
  fits: (text: string) => boolean,
): Promise<WorkflowText> {
  const local = localText(w, env, sources)
  if (local !== undefined && fits(local)) return { text: local }
  const name = `\`${w.repository}/${w.file}\``
  const first = local === undefined ? '' : 'the checkout holds another version of it, and '
  if (!sources.contents) return { note: `the workflow file ${name} was not read: ${first}no GitHub token was given` }
  try {
    return { text: await sources.contents(w.repository, w.file, w.sha ?? w.ref) }
  } catch (error) {
    return { note: `the workflow file ${name} was not read: ${first}${reason(error)}` }
  }
}

function localText(w: WorkflowIdentity, env: Environment, sources: WorkflowSources): string | undefined {
  const workspace = env.GITHUB_WORKSPACE
  if (!workspace || w.repository.toLowerCase() !== env.GITHUB_REPOSITORY?.toLowerCase()) return
  if (w.file.split('/').includes('..')) return
  try {
    return sources.readFile(`${workspace}/${w.file}`)
  } catch {
    return
  }
}

function reason(error: unknown): string {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? `GitHub answered ${status}` : 'GitHub could not be asked'
}
