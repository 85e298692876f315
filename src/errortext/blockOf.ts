import type { Block } from './pastedError.js'

const WITH = /\bwith\s+(?:[\w.]{1,120}\.)?provider\["([^"\n]{1,200})"\](?:\.[\w-]{1,60})?,/
const ON = /\bon\s+(\S{1,300}\.tf(?:\.json)?)\s+line\s+(\d{1,6})(?:,?\s+in\s+([^:\n]{1,200}):?)?/

/** The place that Terraform or OpenTofu names beneath an error: `with provider[…], on main.tf line 3, in provider "aws"`. */
export function blockOf(passage: string): Block | undefined {
  const on = ON.exec(passage)
  if (!on?.[1] || !on[2]) return
  const provider = WITH.exec(passage)?.[1] ?? /^(?:provider|backend|resource|data|terraform)\b.*/.exec(on[3] ?? '')?.[0]
  return { provider: (provider ?? '').trim(), file: on[1], line: Number(on[2]) }
}
