import { readFileSync, statSync } from 'node:fs'
import type { Json } from '../engine/case.js'
import { type JsonNode, jsonOf, positionOf, readJson } from '../engine/policy/json.js'
import { UsageError } from './usage.js'

const MOST_BYTES = 16 * 1024 * 1024

/** A file's text with the name it was asked for by; `-` is standard input, read once. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

// Standard input can be read once; several options may name it.
let stdin: Buffer | undefined
const readStdin = (): Buffer => {
  stdin = stdin ?? readFileSync(0)
  return stdin
}

/** Reads a text file or standard input; a file that is missing, too large or not UTF-8 is wrong usage. */
export function readText(option: string, path: string): TextFile {
  const name = path === '-' ? 'standard input' : path
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES)
      throw new UsageError(`${option}: \`${name}\` is larger than 16 MiB`)
    const bytes = path === '-' ? readStdin() : readFileSync(path)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { name, text }
  } catch (e) {
    if (e instanceof UsageError) throw e
    const { code } = e as NodeJS.ErrnoException
    throw new UsageError(`${option}: cannot read \`${name}\`: ${REASONS[code ?? ''] ?? code ?? 'unknown reason'}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
}

/** The JSON of a text, its nodes with places; a fault is told with file, line and column. */
export function parseText(option: string, { name, text }: TextFile): { json: Json; node: JsonNode } {
  const read = readJson(text)
  if ('node' in read) return { json: jsonOf(read.node), node: read.node }
  const { line, column } = positionOf(text, read.error.offset)
  throw new UsageError(`${option}: ${name}:${line}:${column}: ${read.error.message}`)
}

/** A JSON object from a file. */
export function readObject(option: string, path: string): { json: Readonly<Record<string, Json>>; file: TextFile } {
  const file = readText(option, path)
  const { json } = parseText(option, file)
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw new UsageError(`${option}: ${file.name}:1:1: expected a JSON object, found ${kindOf(json)}`)
  return { json: json as Readonly<Record<string, Json>>, file }
}

/** The kind of a JSON value, as a word of a sentence. */
export const kindOf = (json: Json): string =>
  json === null ? 'null' : Array.isArray(json) ? 'a list' : typeof json === 'object' ? 'an object' : `a ${typeof json}`
