import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Edit } from '../../src/engine/edit.js'
import { ordinalAt, terraformDiff } from '../../src/render/terraformDiff.js'
import type { TerraformHop } from '../../src/terraform/attempt.js'
import { readTerraform } from '../../src/terraform/readTerraform.js'

const FOLDER = '__tests__/terraform/configurations'
const texts = readdirSync(FOLDER).flatMap((name) =>
  readdirSync(join(FOLDER, name))
    .filter((f) => /\.(tf|tofu)(\.json)?$/.test(f))
    .map((f) => ({ path: f, text: readFileSync(join(FOLDER, name, f), 'utf8') })),
)

const read = (path: string, text: string) =>
  readTerraform({ directory: '', filesOf: (d) => (d === '' ? [{ path, text }] : undefined), environment: {} })

describe('a reading', () => {
  test('never throws, and every place is in the file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.string({ maxLength: 6 })), { maxLength: 4 }),
        ({ path, text }, edits) => {
          const broken = edits.reduce((t, [at, length, put]) => {
            const start = at % (t.length + 1)
            return t.slice(0, start) + put + t.slice(start + length)
          }, text)
          const { attempts, problems, unknown } = read(path, broken)
          const lines = broken.split('\n').length
          const places = attempts.flatMap((a) => [a.where, ...a.hops.flatMap((h) => Object.values(h.places))])
          for (const place of [...places, ...problems, ...unknown]) {
            expect(place.line).toBeGreaterThanOrEqual(1)
            expect(place.line).toBeLessThanOrEqual(lines)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('never makes up a role: what is only known during plan has none', () => {
    const { attempts } = read('main.tf', readFileSync(join(FOLDER, 'not-known-before-plan/main.tf'), 'utf8'))
    for (const a of attempts) expect([a.name, a.unknown.length > 0]).toEqual([a.name, true])
  })
})

// Places move, and a literal is no secret any more; the request is what counts.
const requestOf = ({ places: _, block: __, secret: ___, ...request }: TerraformHop) => request

const editable = texts
  .filter(({ path }) => !path.endsWith('.json'))
  .flatMap(({ path, text }) =>
    read(path, text).attempts.flatMap((a) =>
      a.hops.flatMap((hop, i) =>
        hop.block ? [{ name: `${a.name} ${i + 1}`, path, text, hop, block: hop.block }] : [],
      ),
    ),
  )

const NAMES = { 'external-id': 'externalId', 'role-arn': 'roleArn', 'session-name': 'sessionName' } as const

describe('a diff is exactly the change that is meant', () => {
  test.each(editable.map((e, i) => [`${i + 1}: ${e.name}`, e] as const))('%s', (_, { path, text, hop, block }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(NAMES) as (keyof typeof NAMES)[])),
        fc.string({ minLength: 2, maxLength: 20, unit: 'binary-ascii' }).filter((s) => s.trim() !== ''),
        (name, value) => {
          // Terraform has no such argument there, and the engine never asks for one.
          if (hop.api === 'AssumeRoleWithWebIdentity' && name === 'external-id') return
          const ordinal = ordinalAt(text, block.start)
          if (ordinal === undefined) throw new Error('the block was not found')
          const edit: Edit = { op: 'replace', path: `/workflow/inputs/${name}`, value }
          const diff = terraformDiff({ file: path, text, ordinal, flat: block.flat }, [edit])
          if (diff.is === 'none') return
          const after = read(path, diff.text)
          const hops = after.attempts.flatMap((a) => a.hops)
          expect(hops.map(requestOf)).toContainEqual({ ...requestOf(hop), [NAMES[name]]: value })
        },
      ),
      { numRuns: 10 },
    )
  })
})
