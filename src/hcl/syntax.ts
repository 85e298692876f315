/** Where something stands in its text: offsets in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Something that is not HCL, at an offset. */
export interface Problem {
  readonly message: string
  readonly offset: number
}

/** What a file, or the inside of a block, holds. Of an attribute written twice only the first is kept, and a problem tells. */
export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
  readonly range: Range
}

/** `name = value`. */
export interface Attribute {
  readonly name: string
  readonly nameRange: Range
  readonly value: Expression
  readonly range: Range
}

/** `type "label" { … }`. */
export interface Block {
  readonly type: string
  readonly typeRange: Range
  readonly labels: readonly Label[]
  readonly body: Body
  readonly range: Range
}

/** A label of a block; `range` includes the quotes, where it has them. */
export interface Label {
  readonly value: string
  readonly range: Range
}

/**
 * Literal text of a string or template, escapes already read. Without a `map` the character `i` of the value stands at
 * `range.start + i`; with one, `map` holds pairs of (index in the value, offset in the file), in order, each valid up to the next.
 */
export interface Text {
  readonly kind: 'text'
  readonly value: string
  readonly range: Range
  readonly map?: readonly number[]
}

/** A piece of a template. */
export type TemplatePart =
  | Text
  | { readonly kind: 'interpolation'; readonly expression: Expression; readonly range: Range }
  | {
      readonly kind: 'if'
      readonly condition: Expression
      readonly whenTrue: readonly TemplatePart[]
      readonly whenFalse: readonly TemplatePart[]
      readonly range: Range
    }
  | {
      readonly kind: 'for'
      readonly keyName?: string
      readonly valueName: string
      readonly collection: Expression
      readonly body: readonly TemplatePart[]
      readonly range: Range
    }

/** A step from a value to a part of it. `legacy` is the old form `.0`; `full` tells `[*]` from `.*`. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly range: Range }
  | { readonly kind: 'index'; readonly key: Expression; readonly legacy: boolean; readonly range: Range }
  | { readonly kind: 'splat'; readonly full: boolean; readonly range: Range }

/** `key = value` of an object. A bare identifier as key is a `string`; a key in parentheses is any expression. */
export interface ObjectItem {
  readonly key: Expression
  readonly value: Expression
  readonly range: Range
}

/** A string without interpolations; `range` includes its quotes or the heredoc's markers. A bare object key has none of both. */
export interface StringLiteral {
  readonly kind: 'string'
  readonly value: string
  readonly text: Text
  readonly heredoc: boolean
  readonly range: Range
}

/** A name and the steps that follow it. */
export interface Reference {
  readonly kind: 'reference'
  readonly root: string
  readonly steps: readonly Step[]
  readonly range: Range
}

/** The binary operators of HCL. */
export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%'

/** An expression. Parentheses leave no node of their own; the range of what they hold includes them. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | boolean | null; readonly range: Range }
  | StringLiteral
  | {
      readonly kind: 'template'
      readonly parts: readonly TemplatePart[]
      readonly heredoc: boolean
      readonly range: Range
    }
  | { readonly kind: 'tuple'; readonly items: readonly Expression[]; readonly range: Range }
  | { readonly kind: 'object'; readonly items: readonly ObjectItem[]; readonly range: Range }
  | Reference
  | { readonly kind: 'access'; readonly of: Expression; readonly steps: readonly Step[]; readonly range: Range }
  | {
      readonly kind: 'call'
      readonly name: string
      readonly nameRange: Range
      readonly args: readonly Expression[]
      /** Whether the last argument is spread (`f(list...)`). */
      readonly expand: boolean
      readonly range: Range
    }
  | {
      readonly kind: 'conditional'
      readonly condition: Expression
      readonly whenTrue: Expression
      readonly whenFalse: Expression
      readonly range: Range
    }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression; readonly range: Range }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
      readonly range: Range
    }
  | {
      readonly kind: 'for'
      readonly keyName?: string
      readonly valueName: string
      readonly collection: Expression
      /** Present for `{for … : key => value}`, absent for `[for … : value]`. */
      readonly key?: Expression
      readonly value: Expression
      /** Whether values under one key are collected (`value...`). */
      readonly group: boolean
      readonly condition?: Expression
      readonly range: Range
    }
  /** What stands where a problem was found. */
  | { readonly kind: 'invalid'; readonly range: Range }
