import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { externalIdMiss, likeness, wantedExternalIds } from '../externalIdMiss.js'
import { replaceIn } from '../listEdit.js'

export default defineCause({
  id: 'external-id-whitespace-or-case',
  title: 'the external ID differs only in whitespace or letter case',
  find: (c, kase, want) => {
    const sent = kase.workflow.inputs['external-id'] ?? ''
    const pass = (value: string): Edit => ({ op: 'add', path: '/workflow/inputs/external-id', value })
    if (c.key === 'external-id' && c.truth === 'false') {
      const alike = likeness(sent, wantedExternalIds(kase))
      return alike === undefined ? undefined : { sendable: true, ...difference(sent, alike), edit: pass(alike) }
    }
    const miss = externalIdMiss(c, kase, want)
    if (miss?.is !== 'spelling' || miss.alike === undefined) return
    const sendable = miss.sendable.includes(miss.alike)
    const edit = sendable ? pass(miss.alike) : replaceIn(kase, c.at, miss.alike, sent)
    return { sendable, ...difference(sent, miss.alike), edit }
  },
  culprit: ({ sendable }) => (sendable ? 'fact' : 'demand'),
  explain: ({ sendable, onlyCase }) => ({
    what: `the \`sts:ExternalId\` of the request differs from the one that the trust policy requires only in ${onlyCase ? 'letter case' : 'whitespace'}`,
    why: onlyCase
      ? 'the value of an external ID is case-sensitive'
      : 'every character of an external ID counts, a blank or line break at its end too',
    fix: sendable
      ? 'in the workflow, pass the external ID exactly as the owner of the role gave it out; look for a line break at the end of the secret'
      : 'in the target account, remove the whitespace from the condition value: no request can carry it',
  }),
  remedies: ({ edit }) => [[edit]],
})

const difference = (sent: string, alike: string): { readonly onlyCase: boolean } => ({
  onlyCase: sent.replace(/\s+/g, '') !== alike.replace(/\s+/g, ''),
})
