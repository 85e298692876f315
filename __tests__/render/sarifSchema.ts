import { problems, type Schema } from './jsonSchema.js'

const text = { type: 'string' }
const list = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const closed = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})

/**
 * The objects of SARIF 2.1.0 that we write, with what the OASIS schema (sarif-schema-2.1.0.json) requires of them. Properties
 * it has besides are left out, so that one we begin to write is looked up there first.
 */
const SARIF: Schema = {
  ...closed(['version', 'runs'], { $schema: text, version: { enum: ['2.1.0'] }, runs: list(ref('run')) }),
  $defs: {
    run: closed(['tool', 'results'], {
      tool: closed(['driver'], { driver: ref('toolComponent') }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      originalUriBaseIds: { type: 'object', additionalProperties: ref('artifactLocation') },
      results: list(ref('result')),
    }),
    toolComponent: closed(['name'], {
      name: text,
      semanticVersion: text,
      rules: { ...list(ref('reportingDescriptor')), uniqueItems: true },
    }),
    reportingDescriptor: closed(['id'], {
      id: text,
      shortDescription: ref('multiformatMessageString'),
      help: ref('multiformatMessageString'),
      helpUri: { type: 'string', pattern: '^https://[^ ]+$' },
    }),
    multiformatMessageString: closed(['text'], { text, markdown: text }),
    result: closed(['message'], {
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: -1 },
      level: { enum: ['none', 'note', 'warning', 'error'] },
      message: ref('message'),
      locations: list(ref('location')),
      partialFingerprints: { type: 'object', additionalProperties: text },
    }),
    message: closed(['text'], { text }),
    location: closed([], { physicalLocation: ref('physicalLocation') }),
    physicalLocation: closed(['artifactLocation'], {
      artifactLocation: ref('artifactLocation'),
      region: ref('region'),
    }),
    // A relative reference without its fragment (RFC 3986, 4.2).
    artifactLocation: closed([], {
      uri: { type: 'string', pattern: '^[\\w.~%-]+(/[\\w.~%-]+)*$' },
      uriBaseId: text,
      description: ref('message'),
    }),
    region: closed(['startLine'], {
      startLine: { type: 'integer', minimum: 1 },
      startColumn: { type: 'integer', minimum: 1 },
    }),
  },
}

/** What of a log breaks SARIF 2.1.0: its schema, and that a result names its rule. */
export function sarifProblems(log: unknown): string[] {
  const broken = problems(SARIF, log)
  if (broken.length > 0) return broken
  const { runs } = log as { runs: readonly SarifRun[] }
  return runs.flatMap(({ tool, originalUriBaseIds, results }) => {
    const { rules } = tool.driver
    return [
      ...(new Set(rules.map((r) => r.id)).size < rules.length ? ['a rule is there twice'] : []),
      ...results.flatMap((r) => (rules[r.ruleIndex]?.id === r.ruleId ? [] : [`no rule ${r.ruleId}`])),
      ...results
        .flatMap((r) => r.locations)
        .flatMap(({ physicalLocation: { artifactLocation: a } }) =>
          Object.hasOwn(originalUriBaseIds, a.uriBaseId) ? [] : [`no base ${a.uriBaseId}`],
        ),
    ]
  })
}

/** A run of a log that fits the schema. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[]
    }
  }
  readonly originalUriBaseIds: object
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly message: { readonly text: string }
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
        readonly region: { readonly startLine: number }
      }
    }[]
  }[]
}
