import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type AnnotationProperties,
  debug,
  error,
  getIDToken,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  summary,
  warning,
} from '@actions/core'
import type { Host, Place } from './host.js'

const LEVELS = { notice, warning, error }

/** The host on a GitHub runner: `@actions/core` and the process. */
export function runnerHost(): Host {
  return {
    env: process.env,
    getInput: (name) => getInput(name),
    info: (line) => info(line),
    debug: (line) => debug(line),
    annotate: (level, message, place) => LEVELS[level](message, properties(place)),
    setSecret: (value) => setSecret(value),
    setOutput: (name, value) => setOutput(name, value),
    writeSummary: async (markdown) => {
      // Absent where no runner is: a local run has no page to show a summary on.
      if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write()
    },
    readFile: textOf,
    // The runner starts `dist/index.js` of the whole repository; a bundler would follow `import.meta.url` and copy files.
    readOwnFile: (path) => textOf(join(dirname(process.argv[1] ?? ''), '..', path)),
    writeFile: (path, text) => writeFile(path, text, { mode: 0o600 }),
    getIdToken: (audience) => getIDToken(audience),
    disableInstanceMetadata: () => {
      process.env.AWS_EC2_METADATA_DISABLED = 'true'
    },
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    fail: () => {
      process.exitCode = 1
    },
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const properties = ({ title, file, startLine, endLine }: Place): AnnotationProperties => ({
  ...(title === undefined ? {} : { title }),
  ...(file === undefined ? {} : { file }),
  ...(startLine === undefined ? {} : { startLine }),
  ...(endLine === undefined ? {} : { endLine }),
})
