import { withNegation } from './operator.js'

/** An address as 16-bit words (IPv6) or bytes (IPv4), so that no shift can overflow. */
interface Address {
  readonly bits: 8 | 16
  readonly words: readonly number[]
}

/** Reads an IPv4 or IPv6 address (RFC 4291, section 2.2), or undefined. */
export function parseAddress(text: string): Address | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const words = text.split('.').map(Number)
    return words.every((w) => w <= 255) ? { bits: 8, words } : undefined
  }
  const [head, tail, extra] = text.split('::')
  if (head === undefined || extra !== undefined || !text.includes(':')) return
  // Only at the very end may the last two words be written as IPv4.
  if (tail !== undefined && head.includes('.')) return
  const left = groups(head)
  const right = tail === undefined ? [] : groups(tail)
  if (!left || !right) return
  const missing = 8 - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 1) return
  return { bits: 16, words: [...left, ...Array<number>(missing).fill(0), ...right] }
}

function groups(text: string): number[] | undefined {
  if (text === '') return []
  const out: number[] = []
  const parts = text.split(':')
  for (const [i, part] of parts.entries()) {
    const v4 = i === parts.length - 1 && part.includes('.') ? parseAddress(part) : undefined
    if (v4) out.push(((v4.words[0] ?? 0) << 8) | (v4.words[1] ?? 0), ((v4.words[2] ?? 0) << 8) | (v4.words[3] ?? 0))
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) out.push(Number.parseInt(part, 16))
    else return
  }
  return out
}

function contains(range: string, text: string): boolean | undefined {
  const [base = '', length, extra] = range.split('/')
  const network = parseAddress(base)
  const address = parseAddress(text)
  if (!network || !address || extra !== undefined || (length !== undefined && !/^\d{1,3}$/.test(length))) return
  const whole = network.bits * network.words.length
  const prefix = length === undefined ? whole : Number(length)
  if (prefix > whole) return
  if (network.bits !== address.bits) return false
  return network.words.every((w, i) => {
    const kept = Math.min(Math.max(prefix - i * network.bits, 0), network.bits)
    const span = 2 ** (network.bits - kept)
    return Math.floor(w / span) === Math.floor((address.words[i] ?? 0) / span)
  })
}

/** CIDR ranges (RFC 4632); a bare address is itself alone, and IPv4 never contains IPv6. */
export const ipAddress = withNegation('IpAddress', 'NotIpAddress', {
  wildcards: false,
  variables: false,
  matches: (expected, actual) => contains(expected.text, actual),
})
