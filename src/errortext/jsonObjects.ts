import type { Json } from '../engine/case.js'

/** A JSON object of the text, and where it stands. */
export interface JsonObject {
  readonly json: { readonly [key: string]: Json }
  readonly from: number
  readonly to: number
}

/**
 * The JSON objects that begin on lines of their own, one a line or printed over several. One pass: where an object does not
 * end, no further one is looked for.
 */
export function jsonObjects(text: string): JsonObject[] {
  const found: JsonObject[] = []
  const start = /^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[ \t]{0,40}(?=\{)/gm
  for (let m = start.exec(text); m; m = start.exec(text)) {
    const from = m.index + m[0].length
    const to = endOf(text, from)
    if (to === undefined) break
    const json = parse(text.slice(from, to).replace(/^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z /gm, ''))
    if (json) found.push({ json, from, to })
    start.lastIndex = Math.max(to, from + 1)
  }
  return found
}

function endOf(text: string, from: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let i = from; i < text.length; i++) {
    const c = text[i]
    if (c === '\\' && quoted) i++
    else if (c === '"') quoted = !quoted
    else if (quoted && c === '\n') quoted = false
    else if (quoted) continue
    else if (c === '{') depth++
    else if (c === '}' && --depth === 0) return i + 1
  }
  return
}

function parse(text: string): JsonObject['json'] | undefined {
  try {
    const json: Json = JSON.parse(text)
    return json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as JsonObject['json']) : undefined
  } catch {
    return
  }
}
