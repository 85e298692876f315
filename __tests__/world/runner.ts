import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { inputVariables } from './actionInputs.js'
import { parseFileCommand } from './fileCommand.js'
import type { Recorded } from './http.js'
import { jobContexts, jobEnvironment } from './job.js'
import { type Annotation, annotationsOf, parseLog } from './runnerLog.js'
import type { World } from './world.js'

/** One step to run: the built action against a world, as the runner would start it. */
export interface Step {
  readonly world: World
  readonly inputs: Readonly<Record<string, string>>
  /** Variables on top of the job's; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Workflow text to find checked out in the workspace. */
  readonly workflow?: string
  /** More files of the workspace, by relative path. */
  readonly files?: Readonly<Record<string, string>>
  readonly event?: unknown
  /** Expression values on top of the job's, for the input defaults of action.yml. */
  readonly contexts?: Readonly<Record<string, string>>
  readonly dist?: string
  readonly manifest?: string
  readonly node?: string
  readonly timeoutMs?: number
}

/** What a step left behind. `exitCode` is undefined when it had to be killed; `files` are those left in RUNNER_TEMP. */
export interface Run {
  readonly exitCode: number | undefined
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  readonly envFile: string
  readonly stateFile: string
  readonly pathFile: string
  readonly report: unknown
  readonly files: Readonly<Record<string, string>>
  readonly wallMs: number
  readonly requests: readonly Recorded[]
}

/** Runs the step in fresh directories, which are gone afterwards. */
export async function runAction(step: Step): Promise<Run> {
  const root = mkdtempSync(join(tmpdir(), 'preflight-'))
  try {
    return await runIn(root, step)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function runIn(root: string, step: Step): Promise<Run> {
  const { world } = step
  const places = prepare(root, step)
  const dist = resolve(step.dist ?? 'dist/index.js')
  const manifest = step.manifest ?? resolve(dirname(dist), '../action.yml')
  const contexts = { ...jobContexts(world.job, world.githubToken), ...step.contexts }
  const env = defined({
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    ...jobEnvironment(world.job),
    ...places,
    ...world.env,
    ...inputVariables(step.inputs, manifest, contexts),
    ...step.env,
  })
  const before = world.requests.length
  const started = performance.now()
  const ended = await start(step.node ?? process.execPath, dist, env, places.GITHUB_WORKSPACE, step.timeoutMs ?? 60_000)
  const wallMs = performance.now() - started
  const commands = [...parseLog(ended.stdout), ...parseLog(ended.stderr)]
  const outputs = parseFileCommand(readFileSync(places.GITHUB_OUTPUT, 'utf8'))
  return {
    ...ended,
    outputs,
    summary: readFileSync(places.GITHUB_STEP_SUMMARY, 'utf8'),
    annotations: annotationsOf(commands),
    masks: commands.filter((command) => command.name === 'add-mask').map((command) => command.data),
    envFile: readFileSync(places.GITHUB_ENV, 'utf8'),
    stateFile: readFileSync(places.GITHUB_STATE, 'utf8'),
    pathFile: readFileSync(places.GITHUB_PATH, 'utf8'),
    report: readReport(outputs['report-path']),
    files: readTree(places.RUNNER_TEMP),
    wallMs,
    requests: world.requests.slice(before),
  }
}

/** Makes the directories and files a runner gives to a step. */
function prepare(root: string, step: Step) {
  const [workspace, temp, home, tools, commands] = ['work', 'temp', 'home', 'tools', 'commands'].map((name) => {
    const path = join(root, name)
    mkdirSync(path)
    return path
  }) as [string, string, string, string, string]
  const file = (directory: string, name: string, text = '') => {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  const { workflow, files = {}, world } = step
  if (workflow !== undefined) file(workspace, world.job.workflowFile, workflow)
  for (const [name, text] of Object.entries(files)) file(workspace, name, text)
  return {
    HOME: home,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: tools,
    GITHUB_EVENT_PATH: file(commands, 'event.json', JSON.stringify(step.event ?? {})),
    GITHUB_OUTPUT: file(commands, 'output'),
    GITHUB_STEP_SUMMARY: file(commands, 'summary'),
    GITHUB_ENV: file(commands, 'env'),
    GITHUB_STATE: file(commands, 'state'),
    GITHUB_PATH: file(commands, 'path'),
  }
}

/** Spawned directly: a shell such as dash drops variables whose name has a hyphen. */
function start(node: string, dist: string, env: Record<string, string>, cwd: string, timeout: number) {
  return new Promise<Pick<Run, 'exitCode' | 'stdout' | 'stderr'>>((done, failed) => {
    const child = spawn(node, [dist], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout, killSignal: 'SIGKILL' })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', failed)
    child.on('close', (code) => {
      const [out, err] = [Buffer.concat(stdout).toString('utf8'), Buffer.concat(stderr).toString('utf8')]
      done({ exitCode: code ?? undefined, stdout: out, stderr: err })
    })
  })
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v] as const])))
}

function readReport(path: string | undefined): unknown {
  if (path === undefined || path === '' || !existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8'))
}

function readTree(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name))
  const files = paths.filter((path) => statSync(path).isFile())
  return Object.fromEntries(files.map((path) => [relative(directory, path), readFileSync(path, 'utf8')]))
}
