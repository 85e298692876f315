// Writes src/causes/index.ts: the list of causes is the list of folders, in order. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const dir = new URL('../src/causes/', import.meta.url)
const ids = readdirSync(dir, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
  .sort()
const name = (id) => id.replace(/-(\w)/g, (_, c) => c.toUpperCase())
const text = `// Generated from the folders by \`npm run causes\`.
import type { Cause } from '../engine/cause.js'
${ids.map((id) => `import ${name(id)} from './${id}/index.js'`).join('\n')}

/** Every cause that is known, by id. */
export const causes: readonly Cause[] = [
${ids.map((id) => `  ${name(id)},`).join('\n')}
]
`
const file = new URL('index.ts', dir)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text)
    throw new Error('src/causes/index.ts is not what the folders say: npm run causes')
} else writeFileSync(file, text)
