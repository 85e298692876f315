import type { Answer } from '../engine/case.js'
import { blockOf } from './blockOf.js'
import { type Envelope, envelopeOf } from './envelope.js'
import { type Found, foundIn } from './found.js'
import { type JsonError, jsonErrors } from './jsonErrors.js'
import { jsonObjects } from './jsonObjects.js'
import { type Line, linesOf } from './line.js'
import { passagesOf } from './passages.js'
import type { Block, PastedError, Subject, Tool } from './pastedError.js'
import { apiOf, roleOf, sessionOf } from './requestFacts.js'
import { isAssume, subjectOf } from './subjectOf.js'
import { toolAround, toolOf } from './toolOf.js'
import { wholeArn } from './wholeArn.js'

/**
 * The errors in a text that somebody pasted: the output of Terraform, the AWS CLI, an SDK or an action, a log of GitHub,
 * JSON; in the order of the text, each once. Pure and total; a text without an error of this field gives none.
 */
export function readErrors(text: string): PastedError[] {
  const tool = toolAround(text)
  const objects = jsonObjects(text).flatMap((o) => {
    const errors = jsonErrors(o.json)
    return errors.length > 0 ? [{ ...o, errors }] : []
  })
  const fromJson = objects.flatMap((o) => o.errors.flatMap((e) => ofJson(e, o, tool)))
  const fromText = passagesOf(outside(linesOf(text), objects)).flatMap((p) =>
    foundIn(p.text).map((f, i, all) =>
      errorOf(f, p.text, tool, {
        before: p.text.slice(all[i - 1]?.to ?? 0, f.from),
        after: p.text.slice(f.to, all[i + 1]?.from),
        range: p.rangeOf(f.from, f.to),
      }),
    ),
  )
  return distinct([...fromJson, ...fromText].sort((a, b) => a.range.from - b.range.from))
}

/** The lines that belong to none of the objects; both are in order. */
function outside(lines: readonly Line[], objects: readonly { from: number; to: number }[]): Line[] {
  let next = 0
  return lines.filter((line) => {
    while ((objects[next]?.to ?? Number.POSITIVE_INFINITY) <= line.from) next++
    const object = objects[next]
    return !(object && line.from < object.to && line.to > object.from)
  })
}

// What is further away speaks of something else.
const NEAR = 3000

interface Around {
  readonly before: string
  readonly after: string
  readonly range: PastedError['range']
  readonly json?: JsonError
}

function ofJson(e: JsonError, place: { from: number; to: number }, tool: Tool | undefined): PastedError[] {
  const range = { from: place.from, to: place.to }
  const found = foundIn(e.message)
  if (e.diagnostic || found.length > 1)
    return found.map((f) =>
      errorOf(f, e.message, tool, {
        before: e.message.slice(0, f.from),
        after: e.message.slice(f.to),
        range,
        json: e,
      }),
    )
  const about: Subject = found[0]?.sentence.about ?? (isAssume(e.operation) ? 'assumption' : 'other')
  const sentence = found[0]?.sentence ?? { says: /(?:)/g, about }
  const f: Found = { sentence, from: 0, to: e.message.length, groups: found[0]?.groups ?? {} }
  return [errorOf(f, e.message, tool, { before: '', after: '', range, json: e })]
}

function errorOf(f: Found, whole: string, outer: Tool | undefined, around: Around): PastedError {
  const passage = whole.slice(Math.max(0, f.from - NEAR), f.to + NEAR)
  const { json } = around
  const seen = { ...envelopeOf(around.before, around.after), ...own(json) }
  const { groups } = f
  const said = whole
    .slice(f.from, f.to)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  // The name that an SDK gives this error is not among its words.
  const message = said.replace(/^CredentialsProviderError:\s+/, '')
  const code = codeOf(f, seen)
  const status = seen.status ?? (groups.status ? Number(groups.status) || undefined : undefined)
  const action = groups.action
  const about = subjectOf(f, seen, passage)
  const api = apiOf(seen.operation, action, `${code ?? ''} ${passage}`, about, groups.caller !== undefined)
  const { from } = f.sentence
  const answer: Answer = {
    ...(about === 'assumption' ? { from: from ?? 'sts' } : {}),
    ...(code ? { code } : {}),
    message,
    ...(status ? { status } : {}),
    ...(seen.requestId ? { 'request-id': seen.requestId } : {}),
  }
  const tool = toolOf(passage, outer)
  const block: Block | undefined = json?.block ?? blockOf(passage)
  const caller = wholeArn(groups.caller) ?? wholeArn(json?.caller)
  const roleArn = about === 'other' ? undefined : roleOf(f, passage, json)
  const sessionName = json?.sessionName ?? sessionOf(groups, passage)
  return {
    answer,
    about,
    ...(api ? { api } : {}),
    ...(caller ? { caller } : {}),
    ...(roleArn ? { roleArn } : {}),
    ...(action ? { action } : {}),
    ...(sessionName ? { sessionName } : {}),
    ...(tool ? { tool } : {}),
    ...(block ? { block } : {}),
    range: around.range,
  }
}

const own = (json: JsonError | undefined): Envelope => {
  if (!json || json.diagnostic) return {}
  const { code, status, requestId, operation } = json
  return Object.fromEntries(Object.entries({ code, status, requestId, operation }).filter(([, v]) => v !== undefined))
}

/** The code that was printed, else the one that AWS always gives with these words. */
function codeOf(f: Found, seen: Envelope): string | undefined {
  if (f.sentence.about === 'credentials') return f.sentence.code
  return seen.code ?? f.sentence.code
}

/** Tools ask again, and print the same answer each time: the first one stands for all. */
function distinct(errors: readonly PastedError[]): PastedError[] {
  const key = (e: PastedError): string => JSON.stringify([e.answer.message, e.answer.code, e.block])
  const byKey = new Map<string, PastedError>()
  for (const e of errors) if (!byKey.has(key(e))) byKey.set(key(e), e)
  return [...byKey.values()]
}
