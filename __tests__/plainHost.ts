import type { Host } from '../src/host.js'

/** What a plain host starts with. */
export interface HostParameters {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  /** The answers of GitHub's token endpoint in order; the last one repeats. An Error is thrown. */
  readonly tokens?: readonly (string | Error)[]
}

/** A host in memory, with everything that reached it. Time stands still but for sleeping. */
export interface PlainHost extends Host {
  readonly said: string[]
  readonly annotations: { readonly level: string; readonly message: string; readonly title: string | undefined }[]
  readonly secrets: string[]
  readonly outputs: Record<string, string>
  readonly written: Record<string, string>
  readonly asked: string[]
  readonly slept: number[]
  summary: string
  failed: boolean
  metadata: boolean
}

/** Opens a host; `audience`, `fail-on` and `github-token` have their defaults of action.yml, the token being empty. */
export function plainHost({ inputs = {}, env = {}, files = {}, tokens = [] }: HostParameters = {}): PlainHost {
  const given: Record<string, string> = { audience: 'sts.amazonaws.com', 'fail-on': 'refused', ...inputs }
  const host: PlainHost = {
    env,
    said: [],
    annotations: [],
    secrets: [],
    outputs: {},
    written: {},
    asked: [],
    slept: [],
    summary: '',
    failed: false,
    metadata: true,
    getInput: (name) => (given[name] ?? '').trim(),
    info: (line) => void host.said.push(line),
    debug: (line) => void host.said.push(line),
    annotate: (level, message, { title }) => void host.annotations.push({ level, message, title }),
    setSecret: (value) => void host.secrets.push(value),
    setOutput: (name, value) => {
      host.outputs[name] = value
    },
    writeSummary: async (markdown) => {
      host.summary += markdown
    },
    readFile: (path) => files[path],
    readOwnFile: () => undefined,
    writeFile: async (path, text) => {
      host.written[path] = text
    },
    getIdToken: async (audience) => {
      const answer = tokens[Math.min(host.asked.length, tokens.length - 1)]
      host.asked.push(audience)
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no token')
      return answer
    },
    disableInstanceMetadata: () => {
      host.metadata = false
    },
    now: () => 1_795_000_000_000 + host.slept.reduce((sum, ms) => sum + ms, 0),
    random: () => 0.5,
    sleep: async (ms) => void host.slept.push(ms),
    fail: () => {
      host.failed = true
    },
  }
  return host
}

/** A token with these claims and no real signature. */
export const tokenOf = (claims: unknown): string =>
  [{ alg: 'RS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
    .concat('.signature')
