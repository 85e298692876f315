// Writes the tables of inputs, outputs, permissions and causes into README.md between their markers. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const at = (path) => new URL(`../${path}`, import.meta.url)
const action = parse(readFileSync(at('action.yml'), 'utf8'))
const cell = (text) =>
  String(text ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')

const inputs = Object.entries(action.inputs)
  .filter(([name]) => !name.startsWith('internal-'))
  .map(
    ([name, i]) =>
      `| \`${name}\` | ${i.default === undefined || i.default === '' ? '' : `\`${cell(i.default)}\``} | ${cell(i.description)} |`,
  )
const outputs = Object.entries(action.outputs).map(([name, o]) => `| \`${name}\` | ${cell(o.description)} |`)
const causes = readdirSync(at('src/causes'), { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
  .sort()
  .map((id) => {
    const summary = readFileSync(at(`src/causes/${id}/README.md`), 'utf8')
      .split('\n')
      .slice(1)
      .find((l) => l.trim() !== '')
    return `| [\`${id}\`](src/causes/${id}/README.md) | ${cell(summary)} |`
  })

const evidence = readFileSync(at('docs/evidence.md'), 'utf8')
const permissions = evidence.slice(evidence.indexOf('| permission | on |')).split('\n\n')[0].split('\n')

const tables = {
  permissions,
  inputs: ['| input | default | meaning |', '|---|---|---|', ...inputs],
  outputs: ['| output | meaning |', '|---|---|', ...outputs],
  causes: ['| cause | in one sentence |', '|---|---|', ...causes],
}
const file = at('README.md')
const before = readFileSync(file, 'utf8')
const after = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, open, close) => `${open}${lines.join('\n')}\n${close}`,
    ),
  before,
)
if (process.argv.includes('--check')) {
  if (before !== after)
    throw new Error(
      'README.md is not what action.yml, docs/evidence.md and the pages of the causes say: npm run readme',
    )
} else writeFileSync(file, after)
