import { describe, expect, test } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Case, Json } from '../../src/engine/case.js'
import { apply, type Edit } from '../../src/engine/edit.js'
import { expected } from '../../src/engine/evaluate.js'
import { at } from '../../src/engine/pointer.js'
import { settle } from '../../src/engine/settle.js'
import { changedDocuments } from '../../src/render/forms/policyDiff.js'
import { editJson } from '../../src/render/jsonEdit.js'
import { renderSummary } from '../../src/render/summary.js'
import { viewOf } from '../../src/render/view.js'
import { goldenStory, goldens } from './goldenStory.js'

/** Applies a unified diff as `patch` would: every line that is kept or taken out has to be there. */
function patch(text: string, diff: string, offset = 0): string {
  const lines = text.split('\n')
  const out: string[] = []
  let next = 0
  for (const hunk of diff.split(/^(?=@@ )/m).filter((h) => h.startsWith('@@ '))) {
    const [head = '', ...body] = hunk.replace(/\n$/, '').split('\n')
    const start = Number(/^@@ -(\d+)/.exec(head)?.[1]) - 1 - offset
    out.push(...lines.slice(next, start))
    next = start
    for (const line of body) {
      if (line.startsWith('\\')) continue
      if (line.startsWith('+')) out.push(line.slice(1))
      else {
        expect(lines[next]).toBe(line.slice(1))
        if (line.startsWith(' ')) out.push(line.slice(1))
        next++
      }
    }
  }
  return [...out, ...lines.slice(next)].join('\n')
}

const diffsIn = (markdown: string): string[] =>
  fromMarkdown(markdown).children.flatMap((n) => (n.type === 'code' && n.lang === 'diff' ? [n.value] : []))

describe.each(goldens)('golden %s', (name) => {
  const story = goldenStory(name)
  const [attempt] = viewOf(story).attempts
  const h = attempt?.focus
  const d = h?.diagnosis
  // Masked and withheld values are the reader's to fill in.
  const whole = !story.options.maskAccountIds && !/<external ID|<value of/.test(JSON.stringify(h?.repair?.edits ?? ''))
  const repair =
    whole && story.attempts.length === 1 && attempt && !attempt.asExpected && attempt.status === 'refused'
      ? h?.repair
      : undefined

  test('the fix that is shown is one that the engine grants', () => {
    if (!repair || !d || !h) return
    const diffs = diffsIn(renderSummary(story))
    const documents = changedDocuments(d.kase, repair.edits)
    // What cannot be seen is spelt out in a diff, so that nobody applies what they did not see.
    if (documents.some((doc) => /\p{Cf}/u.test(doc.before))) return
    // The first ones are those of the fix; the other ways come after.
    const policies = diffs.filter((x) => !x.includes('+++ b/.github/')).slice(0, documents.length)
    expect(policies).toHaveLength(documents.length)
    const patched = documents.map((doc, i): Edit => {
      const after = patch(`${doc.before.replace(/\n$/, '')}\n`, policies[i] ?? '', (doc.line ?? 1) - 1)
      return { op: 'replace', path: doc.at, value: JSON.parse(after) as Json }
    })
    const others = repair.edits.filter((e) => !documents.some((doc) => `${e.path}/`.startsWith(`${doc.at}/`)))
    const original = story.attempts[0]?.hops[h.index]?.outcome
    const kase = original && 'diagnosis' in original ? original.diagnosis.kase : d.kase
    expect(judged(kase, [...patched, ...others])).toBe(repair.after === 'true' ? 'true' : 'unknown')
    const yaml = diffs.find((x) => x.includes('+++ b/.github/'))
    const text = h.hop.workflow?.text
    if (text !== undefined && yaml) expect(patch(text, yaml)).not.toBe(text)
  })
})

/** What the engine expects without the answer, which was given to the case as it was. */
function judged(kase: Case, edits: readonly Edit[]): string {
  const { answer: _, ...edited } = apply(kase, edits)
  return expected(settle(edited))
}

describe('an edit in a text', () => {
  const text = '{\n    "a": "x",\n    "list": ["one", "two"],\n    "deep": {\n        "b": 1\n    }\n}\n'
  test.each([
    ['replaces a scalar', 'replace', '/a', 'y', '"a": "y",'],
    [
      'makes a scalar a list in the indentation of the file',
      'replace',
      '/a',
      ['x', 'y'],
      '"a": [\n        "x",\n        "y"\n    ],',
    ],
    ['adds a member at the end', 'add', '/deep/c', 2, '"b": 1,\n        "c": 2\n'],
    ['adds to a list on one line', 'add', '/list/-', 'three', '["one", "two", "three"]'],
    ['adds at the front of a list', 'add', '/list/0', 'zero', '["zero", "one", "two"]'],
    ['takes the last of a list out', 'remove', '/list/1', undefined, '["one"]'],
    ['takes the first member out', 'remove', '/a', undefined, '{\n    "list"'],
    ['takes the only member out', 'remove', '/deep/b', undefined, '"deep": {}'],
  ] as const)('%s', (_, op, path, value, wanted) => {
    const out = editJson(text, op, path, value) ?? ''
    expect(out).toContain(wanted)
    const edit: Edit = op === 'remove' ? { op, path: `/target${path}` } : { op, path: `/target${path}`, value }
    const kase = { workflow: { inputs: {} }, source: {}, target: JSON.parse(text) as Case['target'] }
    expect(JSON.parse(out)).toEqual(at(apply(kase, [edit]), '/target'))
  })
  test('is refused where there is nothing to edit', () => {
    expect(editJson('{', 'add', '/a', 1)).toBeUndefined()
    expect(editJson('{}', 'replace', '/a', 1)).toBeUndefined()
    expect(editJson('[]', 'add', '/x', 1)).toBeUndefined()
  })
})
