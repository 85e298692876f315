import { type DocumentKind, editedDocument, isMasked } from './editedDocument.js'
import type { FixForm } from './form.js'
import { prettyJson } from './jsonText.js'
import { isNamed } from './patterns.js'
import { terraformAttribute } from './terraformAttribute.js'

/** The whole document as JSON in a heredoc, only when the owner's files write it so. */
export const terraformHeredoc =
  (kind: DocumentKind): FixForm =>
  (input) => {
    const d = editedDocument(input, kind)
    if (!d || input.style?.terraform !== 'heredoc' || !isNamed(input) || isMasked(input, d.after)) return
    // A template begins by `${` or `%{` in a heredoc too; JSON itself never holds one outside its strings.
    const json = prettyJson(d.after).replace(/[$%](?=\{)/g, (c) => c + c)
    const text = terraformAttribute(input, d, () => `<<EOF\n${json}\nEOF`)
    if (text === undefined) return
    const id = kind === 'trust' ? 'terraform-heredoc' : 'terraform-heredoc-identity'
    return { id, title: 'Terraform, the JSON in a heredoc', language: 'hcl', text }
  }
