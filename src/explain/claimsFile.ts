import type { Claims, Json } from '../engine/case.js'
import { jsonOf, readJson } from '../engine/policy/json.js'
import { kindOf, parseText, readText } from './files.js'
import { UsageError } from './usage.js'

/**
 * The claims of a token from a file: a JSON object, or a raw JWT, which is decoded and never printed, not even in an error.
 * The signature is not checked: nothing is decided here that a forged token could gain from.
 */
export function readClaims(option: string, path: string): Claims {
  const file = readText(option, path)
  const text = file.text.trim()
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return decode(option, file.name, text)
  const { json } = parseText(option, file)
  return asClaims(option, file.name, json)
}

function decode(option: string, name: string, jwt: string): Claims {
  const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')
  const read = readJson(payload)
  if ('error' in read) throw new UsageError(`${option}: ${name}:1:1: looks like a token, and its payload is no JSON`)
  return asClaims(option, name, jsonOf(read.node))
}

function asClaims(option: string, name: string, json: Json): Claims {
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw new UsageError(`${option}: ${name}:1:1: claims are a JSON object, found ${kindOf(json)}`)
  return json as Claims
}
