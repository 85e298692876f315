// Builds dist/: the action (index.js and its lazy chunks) and the terminal command (cli.js), one file each entry, unminified
// so that it can be read and diffed. Byte for byte the same wherever it is built.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'

for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run(ncc, 'build', 'lib/index.js', '-o', 'dist', '--stats-out', 'build-stats.json')
run(ncc, 'build', 'lib/cli.js', '-o', 'lib/cli-bundle')
copyFileSync('lib/cli-bundle/index.js', 'dist/cli.js')
const cli = readFileSync('dist/cli.js', 'utf8')
if (!cli.startsWith('#!')) writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${cli}`)
run('tools/licenses.mjs', 'build-stats.json', 'dist/licenses.txt')
