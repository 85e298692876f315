import type { Host } from '../host.js'
import { repositoryUrl } from '../render/escape.js'
import { type Pages, renderSarif } from '../render/sarif.js'
import type { Story } from '../render/story.js'
import type { Judged } from './outputs.js'

/**
 * The findings in SARIF. A step that came out as expected has none, and an upload of it closes what an earlier one opened;
 * undefined when AWS or GitHub did not decide, as that closes nothing.
 */
export function sarifOf(story: Story, { verdict }: Pick<Judged, 'verdict'>, host: Host): string | undefined {
  return verdict === 'unknown' ? undefined : JSON.stringify(renderSarif(story, pagesOf(story, host)), undefined, 2)
}

/** The pages of the causes that were found. */
function pagesOf(story: Story, host: Host): Pages {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_ACTION_REPOSITORY: repository = '',
    GITHUB_ACTION_REF: ref = '',
  } = host.env
  const found = story.attempts
    .flatMap((a) => a.hops)
    .flatMap((h) => ('diagnosis' in h.outcome ? h.outcome.diagnosis.findings : []))
  const pages = [...new Map(found.map((f) => [f.cause, f.title]))].map(([id, title]) => {
    const file = `src/causes/${id}/README.md`
    // The examples are there to be run.
    const page = host
      .readOwnFile(file)
      ?.split(/^## Example/m)[0]
      ?.trim()
    const url = ref === '' ? undefined : repositoryUrl(server, repository, 'blob', ref, file)
    return [id, { title, ...(page ? { page } : {}), ...(url ? { url } : {}) }] as const
  })
  return Object.fromEntries(pages)
}
