import type { JsonNode } from '../engine/policy/json.js'
import type { Place } from './element.js'

/** A file as a tree of nodes with places, be it written as JSON or as YAML. */
export interface JsonFile {
  readonly name: string
  readonly text: string
  readonly root: JsonNode
  readonly placeOf: (offset: number) => Place
}
