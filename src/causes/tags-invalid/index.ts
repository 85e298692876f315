import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { quoted } from '../conditionEdits.js'

export default defineCause({
  id: 'tags-invalid',
  title: 'STS does not take the session tags',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'tags' || c.truth !== 'false') return
    const tags = kase.workflow.inputs.tags ?? {}
    const fit = fitting(tags)
    return { fit, bad: Object.keys(tags).filter((k) => fit[k] !== tags[k]) }
  },
  explain: ({ bad }) => ({
    what:
      bad.length === 0
        ? 'STS refused the session tags of the request'
        : `session tags not of the form that STS takes: ${quoted(bad)}`,
    why: 'there may be 50 tags, keys of 1 to 128 and values of up to 256 letters, digits, blanks and `_.:/=+-@`, and no key twice in whatever letter case',
    fix: 'in the workflow, correct the tags, or pass none; a transitive tag key has to be among them and new to the session',
  }),
  remedies: ({ fit }) => {
    const none: Edit = { op: 'add', path: '/workflow/inputs/tags', value: null }
    return Object.keys(fit).length > 0 ? [[{ op: 'add', path: '/workflow/inputs/tags', value: fit }], [none]] : [[none]]
  },
})

/** The tags with what STS does not take replaced, as far as keys stay distinct. */
function fitting(tags: Readonly<Record<string, string>>): Record<string, string> {
  const text = (s: string, most: number): string => s.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, most)
  const out = new Map<string, [string, string]>()
  for (const [k, v] of Object.entries(tags)) {
    const key = text(k, 128)
    if (key !== '' && out.size < 50 && !out.has(key.toLowerCase())) out.set(key.toLowerCase(), [key, text(v, 256)])
  }
  return Object.fromEntries(out.values())
}
