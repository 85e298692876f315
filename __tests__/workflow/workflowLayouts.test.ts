import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { Edit } from '../../src/engine/edit.js'
import { workflowDiff } from '../../src/render/workflowDiff.js'
import { applyDiff } from './applyDiff.js'

/** How a workflow is laid out. */
const layouts = fc.record({
  unit: fc.constantFrom(1, 2, 3, 4, 8),
  dash: fc.constantFrom('- ', '-   '),
  indentedLists: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  closed: fc.boolean(),
  bom: fc.boolean(),
  comments: fc.boolean(),
  quotedKeys: fc.boolean(),
  matrix: fc.boolean(),
  first: fc.constantFrom('uses', 'name', 'with'),
  workflowPermissions: fc.constantFrom(
    undefined,
    '',
    '{}',
    'read-all',
    'block',
    '{ contents: read }',
    '{contents: read,}',
  ),
  jobPermissions: fc.constantFrom(undefined, '', '{}', 'read-all', 'write-all', 'block', 'none', '{ id-token: none }'),
  environment: fc.constantFrom(undefined, 'staging', '"staging"', 'block', '{ name: staging, url: x }'),
  inputs: fc.constantFrom(
    'missing',
    'empty',
    'block',
    'one',
    'flow',
    'flow lines',
    'literal last',
    'quoted',
    'folded',
    'anchored',
  ),
  flowStep: fc.boolean(),
  copies: fc.integer({ min: 0, max: 2 }),
})
type Layout = typeof layouts extends fc.Arbitrary<infer L> ? L : never

const note = (l: Layout, text: string): string => (l.comments ? `${text} # a note: {x}` : text)

/** The lines of a block, each deeper by as many columns. */
const deeper = (columns: number, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line))

function permissionLines(l: Layout, value: string | undefined): string[] {
  if (value === undefined) return []
  if (value === 'block')
    return [note(l, 'permissions:'), ...deeper(l.unit, ['contents: read', note(l, 'packages: read')])]
  if (value === 'none') return ['permissions:', ...deeper(l.unit, [note(l, 'id-token: none'), 'contents: read'])]
  return [note(l, `permissions: ${value}`.trimEnd())]
}

function environmentLines(l: Layout): string[] {
  if (l.environment === undefined) return []
  if (l.environment === 'block')
    return ['environment:', ...deeper(l.unit, ['name: staging', note(l, 'url: https://example.com')])]
  return [note(l, `environment: ${l.environment}`)]
}

function inputLines(l: Layout): string[] {
  const role = 'role-to-assume: arn:aws:iam::111111111111:role/a'
  const forms: Record<Layout['inputs'], string[]> = {
    missing: [],
    empty: [note(l, 'with:')],
    block: [note(l, 'with:'), ...deeper(l.unit, [note(l, role), 'audience: sts.amazonaws.com'])],
    one: ['with:', ...deeper(l.unit, ['audience: sts.amazonaws.com'])],
    flow: [note(l, `with: { ${role}, audience: 'x, y' }`)],
    'flow lines': ['with: {', ...deeper(l.unit, [`${role},`, 'audience: x,']), '}'],
    'literal last': [
      'with:',
      ...deeper(l.unit, [role, 'audience: x', 'roles: |', ...deeper(l.unit, ['- arn: a', '', '  name: b'])]),
      '',
    ],
    quoted: ['with:', ...deeper(l.unit, ['"role-to-assume": "a"', "'audience' : 'x'"])],
    anchored: [note(l, 'with: &given'), ...deeper(l.unit, ['audience: &audience x', 'aws-region: !!str y'])],
    folded: ['with:', ...deeper(l.unit, ['audience: >-', ...deeper(l.unit, ['a', 'b']), note(l, role)])],
  }
  return forms[l.inputs]
}

/** The inputs of a step on one line. */
const FLOW_INPUTS: Partial<Record<Layout['inputs'], string>> = {
  empty: ', with: {}',
  one: ', with: { audience: x }',
  flow: ', with: {role-to-assume: "x", audience: y}',
  quoted: `, "with": { 'audience': "x", }`,
}

function stepLines(l: Layout): string[] {
  if (l.flowStep) return [note(l, `${l.dash}{ uses: org/assume-role-preflight@v1${FLOW_INPUTS[l.inputs] ?? ''} }`)]
  const uses = [note(l, 'uses: org/assume-role-preflight@v1')]
  const given = inputLines(l)
  const lines =
    l.first === 'with' && given.length > 0 && given[0] !== ''
      ? [...given, ...uses]
      : l.first === 'name'
        ? ['name: log in', ...uses, ...given]
        : [...uses, ...given]
  return lines.map((line, i) => (line === '' ? line : (i === 0 ? l.dash : ' '.repeat(l.dash.length)) + line))
}

function textOf(l: Layout): string {
  const key = (name: string): string => (l.quotedKeys ? `"${name}"` : name)
  const steps = [
    ...Array.from({ length: l.copies }, () => `${l.dash}uses: org/assume-role-preflight@v1`),
    ...stepLines(l),
    `${l.dash}run: make`,
  ]
  const job = [
    note(l, 'runs-on: ubuntu-latest'),
    ...environmentLines(l),
    ...(l.matrix ? ['strategy:', ...deeper(l.unit, ['matrix: { region: [a, b] }'])] : []),
    ...permissionLines(l, l.jobPermissions),
    ...(l.comments ? ['', '# the steps'] : []),
    'steps:',
    ...deeper(l.indentedLists ? l.unit : 0, steps),
  ]
  const jobs = [
    `${key('deploy')}:`,
    ...deeper(l.unit, job),
    'other:',
    ...deeper(l.unit, ['runs-on: x', 'steps: [{ run: y }]']),
  ]
  const lines = [
    'on: { push: }',
    ...permissionLines(l, l.workflowPermissions),
    `${key('jobs')}:`,
    ...deeper(l.unit, jobs),
  ]
  return (l.bom ? '\uFEFF' : '') + lines.join(l.eol) + (l.closed ? l.eol : '')
}

// Data after an edit, worked out on the parsed file and not on its text.
type Data = Record<string, unknown>
type Change = { readonly edit: Edit; readonly intend: (file: Data, job: Data, step: Data) => void }

const isMapping = (value: unknown): value is Data => typeof value === 'object' && value !== null
const set = (name: string, value: unknown) => (_file: Data, _job: Data, step: Data) => {
  step.with = { ...(step.with as Data | null), [name]: value }
}
const unset = (name: string) => (_file: Data, _job: Data, step: Data) => {
  const { [name]: gone, ...others } = (step.with ?? {}) as Data
  if (gone === undefined) return
  if (Object.keys(others).length > 0) step.with = others
  else delete step.with
}
const grant = (file: Data, job: Data): void => {
  const [own, shared] = [job.permissions, file.permissions]
  const word = typeof own === 'string' ? own : own === undefined && typeof shared === 'string' ? shared : undefined
  if (word !== undefined) job.permissions = { contents: word === 'read-all' ? 'read' : 'write', 'id-token': 'write' }
  else if (own !== undefined) job.permissions = { ...(own as Data | null), 'id-token': 'write' }
  else if (shared === undefined) job.permissions = { contents: 'read', 'id-token': 'write' }
  else if (isMapping(shared) && Object.keys(shared).length > 0) file.permissions = { ...shared, 'id-token': 'write' }
  else job.permissions = { 'id-token': 'write' }
}

const values = fc
  .oneof(
    fc.constantFrom(
      '0123',
      'true',
      'null',
      '~',
      'a: b',
      'a #b',
      '#',
      '- a',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '`a`',
      '{a}',
      '[a',
      'a, b',
      '"',
      "'",
      "it's",
      'a\nb',
      ' a ',
      '',
      '1e3',
      '0x1F',
      '=',
      '<<',
      '?',
      '? a',
      'é\u2028\u{1f600}',
    ),
    fc.string(),
    fc.stringMatching(/^[\w+=,.@:/-]{2,64}$/),
  )
  .filter((value) => !value.includes(`\${{`))

const changesOf: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>({ edit: { op: 'replace', path: '/workflow/job/permission', value: {} }, intend: grant }),
  values
    .filter((v) => v !== '')
    .map<Change>((name) => ({
      edit: { op: 'replace', path: '/workflow/job/environment', value: name },
      intend: (_, job) => {
        job.environment = isMapping(job.environment) ? { ...job.environment, name } : name
      },
    })),
  fc.constant<Change>({
    edit: { op: 'remove', path: '/workflow/job/environment' },
    intend: (_, job) => delete job.environment,
  }),
  values.map<Change>((value) => ({
    edit: { op: 'add', path: '/workflow/inputs/external-id', value },
    intend: set('role-external-id', value),
  })),
  values.map<Change>((value) => ({
    edit: { op: 'replace', path: '/workflow/inputs/audience', value },
    intend: set('audience', value),
  })),
  fc.constant<Change>({
    edit: { op: 'replace', path: '/workflow/inputs/duration-seconds', value: 900 },
    intend: set('role-duration-seconds', 900),
  }),
  fc.constant<Change>({
    edit: { op: 'replace', path: '/workflow/inputs/audience', value: null },
    intend: unset('audience'),
  }),
  fc.constant<Change>({ edit: { op: 'remove', path: '/workflow/inputs/role-arn' }, intend: unset('role-to-assume') }),
  fc.constant<Change>({
    edit: { op: 'remove', path: '/workflow/inputs/tags' },
    intend: set('role-skip-session-tagging', true),
  }),
  fc.constant<Change>({
    edit: { op: 'add', path: '/workflow/inputs/managed-session-policies', value: ['a', 'b'] },
    intend: set('managed-session-policies', 'a\nb'),
  }),
)

const data = (text: string): Data => JSON.parse(JSON.stringify(parse(text))) as Data

test('an edit of any layout makes exactly the intended change', () => {
  fc.assert(
    fc.property(layouts, fc.array(changesOf, { minLength: 1, maxLength: 3 }), (layout, changes) => {
      const text = textOf(layout)
      const action = `__org_assume-role-preflight${layout.copies === 0 ? '' : `_${layout.copies + 1}`}`
      const result = workflowDiff(
        { file: 'w.yml', text, job: 'deploy', action },
        changes.map((c) => c.edit),
      )
      const wanted = data(text)
      const job = (wanted.jobs as Data).deploy as Data
      for (const change of changes) change.intend(wanted, job, (job.steps as Data[])[layout.copies] as Data)
      if (result.is === 'none') {
        expect(result.why).toBe('`w.yml` already says so')
        expect(wanted).toEqual(data(text))
        return
      }
      expect(data(result.text)).toEqual(wanted)
      // The form: no tab, no blank at a line's end, one kind of line break, and the diff alone leads from one to the other.
      const put = result.diff.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'))
      for (const line of put) expect(line).not.toMatch(/^\+\s*\t|[ \t]$/)
      if (layout.eol === '\r\n') expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(applyDiff(text.replaceAll('\r\n', '\n'), result.diff)).toBe(result.text.replaceAll('\r\n', '\n'))
    }),
    { numRuns: 600 },
  )
})
