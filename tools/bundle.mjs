// Builds dist/: the action (index.js and its lazy chunks) and the terminal command (cli.js, cli/), unminified so that it can
// be read and diffed. Byte for byte the same wherever it is built.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'

for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run(ncc, 'build', 'lib/index.js', '-o', 'dist', '--stats-out', 'build-stats.json')
// The command has lazy parts of its own, whose names would clash with those of the action.
run(ncc, 'build', 'lib/cli.js', '-o', 'dist/cli')
writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli/index.js'\n", { mode: 0o755 })
run('tools/licenses.mjs', 'build-stats.json', 'dist/licenses.txt')
