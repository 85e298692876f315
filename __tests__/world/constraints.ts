import { members } from './awsQuery.js'

type Params = Readonly<Record<string, string>>

interface Bounds {
  readonly least: number
  readonly most: number
  readonly pattern?: RegExp
  readonly shown?: string
}

/** Bounds of the text fields (AWS STS API Reference, AssumeRole); `shown` is the pattern as AWS words it. */
const NAME: Bounds = { least: 2, most: 64, pattern: /^[\w+=,.@-]*$/, shown: '[\\w+=,.@-]*' }
const EXTERNAL_ID: Bounds = { least: 2, most: 1224, pattern: /^[\w+=,.@:/-]*$/, shown: '[\\w+=,.@:\\/-]*' }
const TAG = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]'
const TAG_KEY: Bounds = { least: 1, most: 128, pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u, shown: `${TAG}+` }
const TAG_VALUE: Bounds = { least: 0, most: 256, pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, shown: `${TAG}*` }

/**
 * Everything STS's model finds wrong with the fields, in AWS's own sentence, or undefined.
 * The wording of lengths, patterns and ranges was recorded from AWS; that of the list lengths follows it.
 */
export function findViolations(params: Params): string | undefined {
  const found = [
    ...text(params.RoleArn, 'roleArn', { least: 20, most: 2048 }, true),
    ...text(params.RoleSessionName, 'roleSessionName', NAME, true),
    ...duration(params.DurationSeconds),
    ...text(params.ExternalId, 'externalId', EXTERNAL_ID),
    ...text(params.SourceIdentity, 'sourceIdentity', NAME),
    ...count(members(params, 'Tags').length, 'tags', 50),
    ...count(members(params, 'PolicyArns').length, 'policyArns', 10),
    ...members(params, 'Tags').flatMap((tag, i) => [
      ...text(tag.Key, `tags.${i + 1}.member.key`, TAG_KEY, true),
      ...text(tag.Value, `tags.${i + 1}.member.value`, TAG_VALUE, true),
    ]),
  ]
  if (found.length === 0) return undefined
  return `${found.length} validation error${found.length > 1 ? 's' : ''} detected: ${found.join('; ')}`
}

function text(value: string | undefined, at: string, bounds: Bounds, required = false): string[] {
  if (value === undefined) return required ? [sentence('null', at, 'Member must not be null')] : []
  const shown = `'${value}'`
  return [
    ...(value.length > bounds.most ? [sentence(shown, at, longest(bounds.most))] : []),
    ...(value.length < bounds.least
      ? [sentence(shown, at, `Member must have length greater than or equal to ${bounds.least}`)]
      : []),
    ...(bounds.pattern && !bounds.pattern.test(value)
      ? [sentence(shown, at, `Member must satisfy regular expression pattern: ${bounds.shown}`)]
      : []),
  ]
}

function duration(value: string | undefined): string[] {
  if (value === undefined) return []
  const at = 'durationSeconds'
  if (Number(value) < 900) return [sentence(`'${value}'`, at, 'Member must have value greater than or equal to 900')]
  if (Number(value) > 43200) return [sentence(`'${value}'`, at, 'Member must have value less than or equal to 43200')]
  return []
}

function count(length: number, at: string, most: number): string[] {
  return length > most ? [sentence(`'[${length} members]'`, at, longest(most))] : []
}

function longest(most: number): string {
  return `Member must have length less than or equal to ${most}`
}

function sentence(shown: string, at: string, constraint: string): string {
  return `Value ${shown} at '${at}' failed to satisfy constraint: ${constraint}`
}
