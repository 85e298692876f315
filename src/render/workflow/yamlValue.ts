import { type Scalar, stringify } from 'yaml'

/** One value that fits on a line. */
export type ScalarValue = string | number | boolean

/** What an entry is to say: a scalar, several lines as one string, or a mapping of scalars. */
export type YamlValue =
  | { readonly is: 'scalar'; readonly value: ScalarValue }
  | { readonly is: 'lines'; readonly lines: readonly string[] }
  | { readonly is: 'map'; readonly entries: readonly (readonly [string, ScalarValue])[] }

/** How the text around an entry is laid out: the column of its key, counted from 0, and the step of the indentation. */
export interface Layout {
  readonly flow: boolean
  readonly column: number
  readonly unit: number
  readonly eol: string
}

/** A scalar as YAML, quoted when it has to be, and in the quotes of the value it takes the place of. */
export function scalarText(value: ScalarValue, flow: boolean, like?: Scalar.Type): string {
  if (typeof value !== 'string') return String(value)
  const single = like !== 'QUOTE_DOUBLE'
  const quoted = like === 'QUOTE_SINGLE' || like === 'QUOTE_DOUBLE'
  const breaks = /[\r\n]/.test(value)
  const type = breaks
    ? 'QUOTE_DOUBLE'
    : quoted || (flow && /[,[\]{}]/.test(value))
      ? single
        ? 'QUOTE_SINGLE'
        : 'QUOTE_DOUBLE'
      : 'PLAIN'
  return stringify(
    // As a value of a mapping: at the top of a file `---` and `...` mean something else.
    { v: value },
    {
      lineWidth: 0,
      singleQuote: single,
      defaultStringType: type,
      defaultKeyType: 'PLAIN',
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    },
  )
    .slice('v: '.length)
    .trimEnd()
}

/** The text after `key:`, with the space or line break that parts it from the colon. */
export function valueText(value: YamlValue, layout: Layout, like?: Scalar.Type): string {
  if (value.is === 'scalar') return ` ${scalarText(value.value, layout.flow, like)}`
  const nested = layout.eol + ' '.repeat(layout.column + layout.unit)
  if (value.is === 'lines') {
    const plain = value.lines.every((line) => /^\S[ -~]*$/.test(line))
    return layout.flow || !plain
      ? ` ${scalarText(value.lines.join('\n'), layout.flow)}`
      : ` |-${value.lines.map((line) => nested + line).join('')}`
  }
  if (layout.flow) return ` ${flowMap(value.entries)}`
  return value.entries.map(([k, v]) => `${nested}${k}: ${scalarText(v, false)}`).join('')
}

/** A mapping on one line. */
export const flowMap = (entries: readonly (readonly [string, ScalarValue])[]): string =>
  `{ ${entries.map(([k, v]) => `${k}: ${scalarText(v, true)}`).join(', ')} }`
