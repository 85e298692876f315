import type { RoleNode } from '../inputs/roleNode.js'

/** One role that the deploy needs, with the roles it takes to get there, in order. */
export interface Attempt {
  readonly hops: readonly [RoleNode, ...RoleNode[]]
}

/** An attempt for every role from which no other is reached. Attempts over one hub hold the very same node for it. */
export const attemptsOf = (roots: readonly RoleNode[]): Attempt[] => roots.flatMap((root) => below([root]))

const below = (hops: readonly [RoleNode, ...RoleNode[]]): Attempt[] => {
  const { reaches } = lastOf(hops)
  return reaches.length === 0 ? [{ hops }] : reaches.flatMap((node) => below([...hops, node]))
}

/** The role that an attempt is about. */
export const lastOf = (hops: readonly [RoleNode, ...RoleNode[]]): RoleNode => hops.at(-1) ?? hops[0]
