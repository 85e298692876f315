type Env = Readonly<Record<string, string | undefined>>

/** The tags of one AssumeRole call; `core` is what remains when all of them do not fit. */
export interface SessionTags {
  readonly all: Readonly<Record<string, string>>
  readonly core: Readonly<Record<string, string>>
}

// configure-aws-credentials v6, src/assumeRole.ts: the tags it always sends and those it drops when the packed size is too large.
const CORE: readonly (readonly [tag: string, variable: string])[] = [
  ['Repository', 'GITHUB_REPOSITORY'],
  ['Workflow', 'GITHUB_WORKFLOW'],
  ['Action', 'GITHUB_ACTION'],
  ['Actor', 'GITHUB_ACTOR'],
  ['Commit', 'GITHUB_SHA'],
  ['Branch', 'GITHUB_REF'],
]
const DROPPABLE: typeof CORE = [
  ['EventName', 'GITHUB_EVENT_NAME'],
  ['BaseRef', 'GITHUB_BASE_REF'],
  ['HeadRef', 'GITHUB_HEAD_REF'],
  ['RunId', 'GITHUB_RUN_ID'],
  ['Job', 'GITHUB_JOB'],
  ['TriggeringActor', 'GITHUB_TRIGGERING_ACTOR'],
]

/** The session tags that configure-aws-credentials sends from this environment; a variable that is empty gives no tag. */
export function sessionTags(env: Env): SessionTags {
  const core = { GitHub: 'Actions', ...tagsOf(CORE, env) }
  return { core, all: { ...core, ...tagsOf(DROPPABLE, env) } }
}

const tagsOf = (sources: typeof CORE, env: Env): Record<string, string> =>
  Object.fromEntries(sources.flatMap(([tag, variable]) => (env[variable] ? [[tag, sanitize(env[variable])]] : [])))

/** Every character a tag value cannot have becomes `_`; the value is cut at 256 UTF-16 units, as there. */
export const sanitize = (value: string): string => value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256)
