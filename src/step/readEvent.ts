import type { Host } from '../host.js'

/** The payload of the event that started the run; undefined when there is none that can be read. */
export function readEvent(host: Pick<Host, 'env' | 'readFile'>): unknown {
  try {
    return JSON.parse(host.readFile(host.env.GITHUB_EVENT_PATH ?? '') ?? '')
  } catch {
    return undefined
  }
}
