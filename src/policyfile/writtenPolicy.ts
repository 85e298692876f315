import type { Written } from '../engine/case.js'
import type { TrustPolicyFound } from './trustPolicy.js'

/**
 * A trust policy that was found as the case keeps it. What a tool printed is no place for a change, so it has no file; a plan or
 * state can hold secrets besides, of which nothing is kept.
 */
export function writtenPolicy(found: TrustPolicyFound): Written {
  const { text, file, line, column, label, source, assumed } = found
  const role = label === '' ? '' : ` (\`${label}\`)`
  const readAs = `\`${file}\`${role}${assumed.length === 0 ? '' : `, with ${assumed.join(', ')}`}`
  const name = label === '' ? {} : { name: label }
  if (!source) return { text, ...name, readAs }
  const places = Object.fromEntries(
    Object.entries(found.places).map(([pointer, place]) => [
      pointer,
      { ...(place.file === file ? {} : { file: place.file }), line: place.line, column: place.column },
    ]),
  )
  return { text, ...name, file, line, column, places, readAs }
}
