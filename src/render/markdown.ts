import { code, cut, link, repositoryUrl } from './escape.js'
import type { Place, Run } from './story.js'
import type { View } from './view.js'

/** A value in a cell or a line, cut to a length that can be read. */
export const cell = (value: string, most = 300): string => code(cut(value, most))

/** Several values in a cell, the first few of them. */
export function cells(values: readonly string[], most = 5): string {
  const rest = values.length - most
  return [...values.slice(0, most).map((v) => cell(v)), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>')
}

/** A place as a link to that line at the commit of the run; as plain code when there is nothing to link to. */
export function placeLink(run: Run, place: Place, short = false): string {
  const text = `${short ? (place.file.split('/').at(-1) ?? place.file) : place.file} line ${place.line}`
  const url =
    run.repository && run.sha && /^[0-9a-f]{40,64}$/.test(run.sha)
      ? repositoryUrl(run.server, run.repository, 'blob', run.sha, place.file)
      : undefined
  return url ? link(text, `${url}#L${place.line}`) : cell(text)
}

/** Whether the run is for a pull request, whose claims must not be written into a production policy. */
export const isPullRequest = (view: View): boolean => view.run.event.startsWith('pull_request')
