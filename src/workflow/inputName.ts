/**
 * The inputs of a step whose name differs from the engine's; all others go by one name.
 * `tags` has no input of its own: the step sends its own tags unless `role-skip-session-tagging` is true.
 */
const ENGINE_NAMES: Readonly<Record<string, string>> = {
  'role-to-assume': 'role-arn',
  'role-external-id': 'external-id',
  'role-session-name': 'session-name',
  'role-duration-seconds': 'duration-seconds',
  'aws-region': 'region',
  'role-skip-session-tagging': 'tags',
}

const STEP_NAMES = Object.fromEntries(Object.entries(ENGINE_NAMES).map(([step, engine]) => [engine, step]))

/** The engine's name of a step's input: `role-to-assume` → `role-arn`. */
export const engineName = (input: string): string => ENGINE_NAMES[input] ?? input

/** The step's name of an engine's input: `role-arn` → `role-to-assume`. */
export const stepName = (input: string): string => STEP_NAMES[input] ?? input
