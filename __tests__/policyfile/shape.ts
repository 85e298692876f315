import type { Json } from '../../src/engine/case.js'

/** A file that holds a trust policy, and what has to be read out of it. */
export interface Shape {
  readonly name: string
  readonly file: string
  readonly text: string
  readonly policy: Json
  /** Pointer of an element → its line, and what stands there. */
  readonly at: Readonly<Record<string, readonly [number, string]>>
  readonly label?: string
  readonly assumed?: readonly string[]
  /** What references in the text stand for, to compare with a parser that does not evaluate them. */
  readonly given?: Readonly<Record<string, string>>
}

export const ROLE = 'arn:aws:iam::222222222222:role/deploy'

export const SUB = 'token.actions.githubusercontent.com:sub'

/** The statement that most of the shapes hold. */
export const STATEMENT = {
  Effect: 'Allow',
  Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringLike: { [SUB]: 'repo:acme/shop:*' } },
} as const
