import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json } from '../../../src/engine/case.js'

/** Whether the scripts can be run here and not only be read. */
export const hasJq = spawnSync('jq', ['--version']).status === 0

/** What an account holds, as far as the scripts ask. */
export interface Account {
  readonly id: string
  /** What `aws <service> <command>` prints, by command. */
  readonly prints: Readonly<Record<string, Json>>
}

/** What came of a script that was pasted into a shell. */
export interface Session {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** The calls of `aws`, in order, their arguments. */
  readonly calls: readonly (readonly string[])[]
  /** The document that was sent to AWS. */
  readonly applied: Json | undefined
  /** Files in the folder in which the reader stood. */
  readonly litter: readonly string[]
}

// Serves what the account prints from files, and keeps what it is called with.
const STUB = `#!/usr/bin/env bash
{ for a in "$@"; do printf '%s\\037' "$a"; done; printf '\\036'; } >> "$STUB/calls"
for a in "$@"; do case "$a" in file://*) cp "\${a#file://}" "$STUB/applied" ;; esac; done
if [ -f "$STUB/prints.$2" ]; then cat "$STUB/prints.$2"; fi
`

/**
 * Pastes a script into a `bash` that reads its commands from a terminal's input, and answers its questions with the lines that
 * follow: what a question reads must not be the script itself.
 */
export function paste(script: string, account: Account, ...answers: readonly string[]): Session {
  const stub = mkdtempSync(join(tmpdir(), 'stub-'))
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  try {
    writeFileSync(join(stub, 'aws'), STUB, { mode: 0o755 })
    writeFileSync(join(stub, 'prints.get-caller-identity'), `${account.id}\n`)
    for (const [command, value] of Object.entries(account.prints))
      writeFileSync(
        join(stub, `prints.${command}`),
        typeof value === 'string' ? `${value}\n` : JSON.stringify(value, null, 4),
      )
    const { status, stdout, stderr } = spawnSync('bash', ['-s'], {
      cwd: home,
      encoding: 'utf8',
      input: `${script}\n${answers.map((a) => `${a}\n`).join('')}`,
      env: { PATH: `${stub}:${process.env.PATH}`, HOME: home, STUB: stub, TMPDIR: stub, LC_ALL: 'C.UTF-8' },
    })
    const read = (name: string): string | undefined =>
      existsSync(join(stub, name)) ? readFileSync(join(stub, name), 'utf8') : undefined
    const applied = read('applied')
    return {
      status,
      stdout,
      stderr,
      calls: (read('calls') ?? '')
        .split('\x1e')
        .filter((c) => c !== '')
        .map((c) => c.split('\x1f').slice(0, -1)),
      applied: applied === undefined ? undefined : (JSON.parse(applied) as Json),
      litter: readdirSync(home),
    }
  } finally {
    rmSync(stub, { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true })
  }
}

/** What `bash -n` says of a script: nothing when it is one. */
export const syntaxOf = (script: string): string =>
  spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr
