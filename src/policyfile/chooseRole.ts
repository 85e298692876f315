import type { RoleWanted } from './roleWanted.js'

/** A role's name: pieces in order, `undefined` for each that is not known, and how it is written. */
export interface RoleName {
  readonly pieces: readonly (string | undefined)[]
  readonly written?: string
}

/** A role that a file defines. */
export interface Candidate {
  /** How the file calls it, such as `aws_iam_role.deploy`. */
  readonly label: string
  readonly name: RoleName
  readonly arn?: string
}

/**
 * The role that is looked for. One with the very name; else, when the names of some are not known, the only one among them
 * that can have it. Without a name, the only role. Otherwise what was found instead, as the end of a sentence.
 */
export function chooseRole<C extends Candidate>(candidates: readonly C[], wanted: RoleWanted): C | string {
  if (candidates.length === 0) return 'found no role'
  const { name } = wanted
  if (name === undefined) {
    const [only, ...others] = candidates
    return only && others.length === 0 ? only : `found ${candidates.length} roles: ${listed(candidates)}`
  }
  const named = candidates.filter((c) => knownName(c.name) === name && (c.arn === undefined || c.arn === wanted.arn))
  if (named.length > 1) return `found ${named.length} roles of that name: ${listed(named)}`
  if (named[0]) return named[0]
  const open = candidates.filter((c) => knownName(c.name) === undefined && fits(c.name, name))
  const [only, ...others] = open
  return only && others.length === 0 ? only : `found ${listed(candidates)}`
}

/** A role name, when all of it is known. */
export const knownName = ({ pieces }: RoleName): string | undefined =>
  pieces.every((p) => p !== undefined) ? pieces.join('') : undefined

/** Whether a name can be that of which only some pieces are known. */
function fits({ pieces }: RoleName, name: string): boolean {
  const known = pieces.map((p) => p ?? '')
  const first = pieces[0] ?? ''
  const last = (pieces.length > 1 && pieces.at(-1)) || ''
  if (!name.startsWith(first) || !name.endsWith(last) || first.length + last.length > name.length) return false
  let from = first.length
  for (const piece of known.slice(1, -1)) {
    const at = name.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return from <= name.length - last.length
}

const SHOWN = 5

function listed(candidates: readonly Candidate[]): string {
  const shown = candidates.slice(0, SHOWN).map((c) => {
    const name = knownName(c.name) ?? c.name.written
    const how =
      name === undefined
        ? ''
        : knownName(c.name) === undefined
          ? ` named \`${name}\` (not known)`
          : ` named \`${name}\``
    return `\`${c.label}\`${how}`
  })
  const more = candidates.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
