import type { PullRequest } from './pullRequest.js'

/** A comment of a pull request, as far as it is looked at. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly login: string
  /** Whether an app wrote it, as with the token of a job. */
  readonly bot: boolean
}

/** The comments of one pull request. Every call rejects with GitHub's status when GitHub refuses. */
export interface Comments {
  /** Up to {@link PER_PAGE} comments, the oldest first; pages count from 1. */
  list(page: number): Promise<readonly Comment[]>
  create(body: string): Promise<unknown>
  update(id: number, body: string): Promise<unknown>
  /** Who the token belongs to; rejects for the token of a job, which belongs to nobody. */
  login(): Promise<string>
}

/** What a comment is to say. One that is not `open` is only changed, never created. */
export interface WantedComment {
  /** 32 hexadecimal digits, the same in every run for the same thing. */
  readonly key: string
  readonly body: string
  readonly open: boolean
}

/** The comments on one page of GitHub's answer, the most it gives. */
export const PER_PAGE = 100
const MOST_PAGES = 3
/** Beyond these the job summary has to do. */
const MOST_CREATED = 10

/** The first line of a comment, by which it is found again; it is not shown. */
const marker = (key: string): string => `<!-- assume-role-preflight ${key} -->`
const MARKED = /^<!-- assume-role-preflight ([0-9a-f]{32}) -->\r?\n/

/**
 * Creates and updates comments, each at most once, and says what could not be done, one sentence each. Never rejects. A
 * comment is ours when its very first line says so and an app, or the owner of the token, wrote it: a text that is quoted
 * in a comment stands further down, and what a person writes in our name is left alone.
 */
export async function keepComments(
  wanted: readonly WantedComment[],
  comments: Comments,
  pull: PullRequest,
): Promise<string[]> {
  if (wanted.length === 0) return []
  try {
    const { ours, all } = await findOurs(comments)
    const created = wanted.filter((w) => w.open && !ours.has(w.key))
    for (const { key, body } of wanted) {
      const known = ours.get(key)
      const text = `${marker(key)}\n${body}`
      if (known && known.body !== text) await comments.update(known.id, text)
    }
    // Where not every comment was seen, ours may be among the rest, and a second one each run would be noise.
    if (!all && created.length > 0)
      return [`the pull request has more than ${MOST_PAGES * PER_PAGE} comments, so that no new one was written`]
    for (const { key, body } of created.slice(0, MOST_CREATED)) await comments.create(`${marker(key)}\n${body}`)
    const rest = created.length - MOST_CREATED
    return rest > 0 ? [`${rest} more roles got no comment of their own; the job summary has them all`] : []
  } catch (error) {
    return [hintOn(error, pull)]
  }
}

interface Found {
  readonly ours: ReadonlyMap<string, Comment>
  /** Whether every comment of the pull request was seen. */
  readonly all: boolean
}

async function findOurs(comments: Comments): Promise<Found> {
  const marked: Comment[] = []
  let all = false
  for (let page = 1; page <= MOST_PAGES && !all; page++) {
    const found = await comments.list(page)
    marked.push(...found.filter((c) => MARKED.test(c.body)))
    all = found.length < PER_PAGE
  }
  const self = marked.some((c) => !c.bot) ? await comments.login().catch(() => undefined) : undefined
  const ours = marked.filter((c) => c.bot || c.login === self)
  // The first stays the one, should two runs have created one at the same time.
  return { all, ours: new Map(ours.toReversed().map((c) => [MARKED.exec(c.body)?.[1] ?? '', c])) }
}

function hintOn(error: unknown, { readOnly }: PullRequest): string {
  const status = (error as { status?: unknown } | null)?.status
  const refused = status === 403 || status === 404
  if (refused && readOnly)
    return 'GitHub gives pull requests from forks a read-only token, so that no comment was written; the job summary has it all'
  if (refused)
    return `GitHub answered ${status} to the comment: give the job \`permissions: pull-requests: write\`, or remove \`comment\``
  return typeof status === 'number'
    ? `no comment was written: GitHub answered ${status}`
    : 'no comment was written: GitHub could not be asked'
}
