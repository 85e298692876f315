import { type DocumentKind, editedDocument, isMasked } from './editedDocument.js'
import type { FixForm } from './form.js'
import { hclValue } from './hclValue.js'
import { isNamed } from './patterns.js'
import { terraformAttribute } from './terraformAttribute.js'

/** The whole document as `jsonencode({ … })`, when the owner's files write it so or were not read. */
export const terraformJsonencode =
  (kind: DocumentKind): FixForm =>
  (input) => {
    const style = input.style?.terraform
    const d = editedDocument(input, kind)
    if (!d || (style !== undefined && style !== 'jsonencode') || !isNamed(input) || isMasked(input, d.after)) return
    const text = terraformAttribute(input, d, (indent) => `jsonencode(${hclValue(d.after, indent)})`)
    if (text === undefined) return
    const id = kind === 'trust' ? 'terraform-jsonencode' : 'terraform-jsonencode-identity'
    return { id, title: 'Terraform, jsonencode', language: 'hcl', text }
  }
