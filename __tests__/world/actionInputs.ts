import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
}

/**
 * The INPUT_ variables of a step: what `with:` says, else action.yml's default with its expressions filled in from the
 * contexts, else the empty string; names are upper-cased and keep their hyphens (actions/runner, ActionRunner.cs).
 */
export function inputVariables(
  given: Readonly<Record<string, string>>,
  manifestFile: string,
  contexts: Readonly<Record<string, string>>,
): Record<string, string> {
  const values: Record<string, string> = { ...defaults(manifestFile, contexts), ...given }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variable(name), value]))
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function defaults(manifestFile: string, contexts: Readonly<Record<string, string>>): Record<string, string> {
  if (!existsSync(manifestFile)) return {}
  const { inputs = {} } = parse(readFileSync(manifestFile, 'utf8')) as Manifest
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, fill(String(input?.default ?? ''), contexts)]),
  )
}

/** Replaces each `${{ … }}` by its context value; what no context knows is empty. */
export function fill(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) => contexts[expression] ?? '')
}
