import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readErrors } from '../../src/errortext/readErrors.js'

const CALLER = 'arn:aws:sts::111111111111:assumed-role/ci-runner/run-42'
const ROLE = 'arn:aws:iam::222222222222:role/team/deploy-production'
const ID = '686ad334-191c-4e50-bcf0-9db10805c964'
const V2 = `Error: operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: ${ID}, api error`

const KNOWN: readonly string[] = [
  `${V2} AccessDenied: User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
  `${V2} AccessDenied: User: ${CALLER} is not authorized to perform: sts:TagSession on resource: ${ROLE} because no role trust policy allows the sts:TagSession action`,
  `${V2} InvalidClientTokenId: The security token included in the request is invalid`,
  `${V2} ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.`,
  `An error occurred (AccessDenied) when calling the AssumeRole operation: User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE} because no identity-based policy allows the sts:AssumeRole action`,
]

/** As Terraform wraps: at spaces, a word that is too long standing out. */
function wordWrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** As a terminal wraps: wherever the line is full. */
const cutAt = (text: string, width: number): string[] =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width))

const COLOURS = ['\u001b[31m', '\u001b[1m\u001b[31m', '\u001b[38;5;9m']

const framed = (lines: readonly string[], colour: string): string => {
  const side = colour === '' ? '│ ' : `${colour}│\u001b[0m \u001b[0m`
  return ['╷', ...lines.map((l) => `${side}${l}`), '╵'].join('\n')
}

test.each<[string, (text: string, width: number) => string[]]>([
  ['at spaces', wordWrapped],
  ['inside words and ARNs', cutAt],
])('an error wrapped %s, framed and coloured, reads the same', (_, wrap) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KNOWN),
      fc.integer({ min: 32, max: 200 }),
      fc.constantFrom('', ...COLOURS),
      (error, width, colour) => {
        const [{ range: _, ...plain } = { range: undefined }] = readErrors(framed([error], ''))
        const [{ range: __, ...wrapped } = { range: undefined }] = readErrors(framed(wrap(error, width), colour))
        expect(wrapped).toEqual(plain)
      },
    ),
    { numRuns: 600 },
  )
})

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '╷\n│ ',
    '\n',
    '{"a":',
    '}',
    '::error::',
    '\u001b[31m',
    'User: ',
    ' is not authorized to perform: ',
    'arn:aws:iam::',
    'Error: ',
    'operation error STS: AssumeRole, ',
    'api error ',
    'AccessDenied: ',
    'An error occurred (',
    '2026-11-20T10:42:07.1234567Z ',
    '%0A',
  ),
)

test('any text is read without a throw, and every range lies in it', () => {
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      for (const { range, answer } of readErrors(text)) {
        expect(range.from).toBeGreaterThanOrEqual(0)
        expect(range.to).toBeLessThanOrEqual(text.length)
        expect(range.to).toBeGreaterThan(range.from)
        expect(answer.message).not.toBe('')
      }
    }),
    { numRuns: 500 },
  )
})

const MEBIBYTE = 2 ** 20
const filled = (unit: string): string => unit.repeat(Math.ceil(MEBIBYTE / unit.length))

// What makes careless patterns slow: long runs that almost match.
test.each<[string, string]>([
  ['one letter', filled('a')],
  ['spaces', filled(' ')],
  ['line breaks', filled('\n')],
  ['braces', filled('{')],
  ['objects', filled('{"a":1}\n')],
  ['quotes', filled('{"')],
  ['escapes', filled('\u001b[')],
  ['callers', filled('User: ')],
  ['callers without spaces', filled('User:arn:aws:iam::')],
  ['half sentences', filled('User: arn:aws:iam::1 is not authorized to perform: ')],
  ['resources', filled('is not authorized to perform: sts:AssumeRole on resource: ')],
  ['operations', filled('operation error STS: AssumeRole, ')],
  ['frames', filled('╷\n│ Error: x\n╵\n')],
  ['frames that do not close', filled('│ arn:\n')],
  ['CLI errors', filled('An error occurred (')],
  ['codes', filled('AccessDenied: ')],
  ['profiles', filled('failed to get shared config profile, ')],
  ['log lines', filled('2026-11-20T10:42:07.1234567Z npm warn deprecated glob@7.2.3: no longer supported\n')],
])(
  '1 MiB of %s is read, and comes to an end',
  (_, text) => {
    expect(() => readErrors(text)).not.toThrow()
  },
  60_000,
)
