import { defineCause } from '../../engine/cause.js'
import { tokens } from '../../engine/pointer.js'
import { lostValues } from '../../engine/policy/lostValues.js'

export default defineCause({
  id: 'duplicate-condition-keys',
  title: 'a key stands twice in the policy, and only the last one counts',
  culprit: 'demand',
  find: (c, kase, want) => {
    if (want !== 'true' || c.truth !== 'false') return
    const document = Object.keys(kase.written ?? {}).find((p) => c.at.startsWith(`${p}/`))
    const text = document === undefined ? undefined : kase.written?.[document]?.text
    if (document === undefined || text === undefined || !c.at.includes('/Condition/')) return
    const lost = lostValues(text, tokens(c.at.slice(document.length)))
    return lost.length > 0 ? { at: c.at, key: c.key, lost, kept: c.expected } : undefined
  },
  explain: (e) => ({
    what: `the text has \`${e.key}\` twice under the same operator; \`${e.lost.join('`, `')}\` does not count, only \`${e.kept.join('`, `')}\` does`,
    why: 'of doubled keys in a JSON object the last one counts, without a word of warning',
    fix: 'in the target account, put all values into one list under one key',
  }),
  remedies: (e) => [[{ op: 'replace', path: e.at, value: [...e.lost, ...e.kept] }]],
})
