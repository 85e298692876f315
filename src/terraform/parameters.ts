import { toText } from '../hcl/convert.js'
import { elementsOf, isMap, isUnknown, type Value } from '../hcl/value.js'
import type { NotKnown } from './attempt.js'
import { type Argument, gapIn, type Settings } from './settings.js'
import type { FilePlace, TerraformProblem } from './sourceFile.js'

const NOWHERE = { start: 0, end: 0 }

/** Reads arguments one by one, and collects what is not known of them, what is wrong with them, and where they stand. */
export interface Parameters {
  readonly unknown: NotKnown[]
  readonly problems: TerraformProblem[]
  text(settings: Settings, name: string, as?: string): string | undefined
  texts(settings: Settings, name: string, as?: string): readonly string[]
  map(settings: Settings, name: string, as?: string): Readonly<Record<string, string>>
  /** Where the arguments that were read stand, and which are sensitive, by the names in `as`. */
  readonly places: Record<string, FilePlace>
  readonly secret: string[]
  tell(what: string, why: string, place: FilePlace): void
}

/** A reader for one role, or for the settings around the roles. */
export function parametersOf(unknown: NotKnown[], problems: TerraformProblem[]): Parameters {
  const places: Record<string, FilePlace> = {}
  const secret: string[] = []
  const find = (settings: Settings, name: string, as: string | undefined): Argument | undefined => {
    const argument = settings.argument(name)
    if (!argument) return undefined
    if (as !== undefined) {
      places[as] = argument.place
      if (argument.sensitive) secret.push(as)
    }
    const why = gapIn(argument)
    if (why === undefined) return argument
    unknown.push({ what: `\`${name}\``, why, ...argument.place })
    return undefined
  }
  const asText = (value: Value, name: string, place: FilePlace): string | undefined => {
    const text = toText(value, NOWHERE)
    if (typeof text === 'string') return text
    problems.push({ message: `\`${name}\`: ${isUnknown(text) ? text.why : 'a string is required'}`, ...place })
    return undefined
  }
  return {
    unknown,
    problems,
    places,
    secret,
    tell: (what, why, place) => void unknown.push({ what, why, ...place }),
    text: (settings, name, as) => {
      const found = find(settings, name, as)
      // An empty string is what Terraform's own schema takes for not set.
      return found && (asText(found.value, name, found.place) || undefined)
    },
    texts: (settings, name, as) => {
      const found = find(settings, name, as)
      if (!found) return []
      return (elementsOf(found.value) ?? [found.value]).flatMap((e) => asText(e, name, found.place) ?? [])
    },
    map: (settings, name, as) => {
      const found = find(settings, name, as)
      if (!found || !isMap(found.value)) return {}
      const entries = [...found.value].flatMap(([k, v]): [string, string][] => {
        const text = asText(v, name, found.place)
        return text === undefined ? [] : [[k, text]]
      })
      return Object.fromEntries(entries)
    },
  }
}
