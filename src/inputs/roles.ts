import { type RoleDefaults, readRoleList } from './roleList.js'
import type { RoleNode } from './roleNode.js'
import type { Report } from './roleValues.js'

/**
 * Reads the input `roles`: a YAML list of roles, each with the roles it reaches under `then`.
 * Everything wrong is reported; the nodes returned are those that could be read.
 */
export async function readRoles(text: string, defaults: RoleDefaults, report: Report): Promise<RoleNode[]> {
  if (text === '') return []
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    report({
      input: 'roles',
      problem: `is not YAML: line ${line}, column ${col}: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
      allowed: 'a YAML list of roles',
      fix: 'write one `- arn: ROLE_ARN` per role below `roles: |`',
    })
    return []
  }
  return readRoleList(toPlain(document), 'roles', defaults, report, 1)
}

/** The value of the document; aliases are resolved up to the limit that keeps a small text from becoming a huge value. */
function toPlain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}
