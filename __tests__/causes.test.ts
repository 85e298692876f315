import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { causes } from '../src/causes/index.js'
import type { Case } from '../src/engine/case.js'
import { diagnose } from '../src/engine/diagnose.js'

// The page that explains a cause is also its test: every example in it is run.
const dir = new URL('../../src/causes/', import.meta.url)
const folders = readdirSync(dir, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
  .sort()
const page = (id: string): string => readFileSync(new URL(`${id}/README.md`, dir), 'utf8')
const blocks = (md: string, tag: string): unknown[] =>
  [...md.matchAll(new RegExp(`^\`\`\`json ${tag}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((m) => JSON.parse(m[1] ?? ''))

test('every cause has a folder, and every folder a cause, in order', () => {
  expect(causes.map((c) => c.id)).toEqual(folders)
})

describe.each(folders)('%s', (id) => {
  const md = page(id)
  const repairs = blocks(md, 'repair')
  test('has a page with its name, an example and a near miss', () => {
    expect(md.split('\n')[0]).toBe(`# ${id}`)
    expect(blocks(md, 'case').length).toBeGreaterThan(0)
    expect(blocks(md, 'case not').length).toBeGreaterThan(0)
  })
  test.each(blocks(md, 'case').map((c, i) => [i, c as Case] as const))('example %i', (i, kase) => {
    const d = diagnose(kase, causes)
    expect(d.findings.map((f) => f.cause)).toContain(id)
    if (repairs[i] === undefined) return
    expect(d.repairs[0]?.edits ?? []).toEqual(repairs[i])
    for (const r of d.repairs.slice(0, 1)) expect(r.after).toBe('true')
  })
  test.each(blocks(md, 'case not').map((c, i) => [i, c as Case] as const))('near miss %i', (_, kase) => {
    expect(diagnose(kase, causes).findings.map((f) => f.cause)).not.toContain(id)
  })
})
