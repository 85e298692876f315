/** A value that is one reference to a secret or a variable of the repository, organization or environment. */
export interface Reference {
  readonly context: 'secrets' | 'vars'
  readonly name: string
}

const REFERENCE = /^\s*\$\{\{\s*(secrets|vars)\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}\s*$/i
const VARIABLE = /^\s*\$\{\{\s*env\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}\s*$/i
const SECRETS = /\$\{\{[^}]*\bsecrets\b/i

/** Whether a value holds an expression, so that the file alone does not tell what it is. */
export const holdsExpression = (value: string): boolean => value.includes('${{')

/** Whether a secret has a part in a value. */
export const mentionsSecret = (value: string): boolean => SECRETS.test(value)

/** The secret or variable that a value is exactly, such as `${{ secrets.DEPLOY_ROLE }}`. */
export function parseReference(value: string): Reference | undefined {
  const m = REFERENCE.exec(value)
  const name = m?.[2] ?? m?.[3]
  return m && name ? { context: m[1]?.toLowerCase() as Reference['context'], name } : undefined
}

/** The name in `${{ env.NAME }}`, when a value is exactly that. */
export function parseVariable(value: string): string | undefined {
  const m = VARIABLE.exec(value)
  return m?.[1] ?? m?.[2]
}
