import type { Line } from './line.js'
import { isKnownWord } from './words.js'

/** Lines put together again as they were before a terminal, or Terraform, wrapped them. */
export interface Passage {
  /** Line breaks that were spaces, or real, are `\n`; those inside a word or an ARN are gone. */
  readonly text: string
  /** The offsets into the pasted text of the lines that a part of this text stands on. */
  readonly rangeOf: (from: number, to: number) => { readonly from: number; readonly to: number }
}

/** Joins the lines of one passage. A broken word is mended where its pieces, or the width of the lines, say so. */
export function unwrap(lines: readonly Line[]): Passage {
  const full = fullLines(lines)
  const starts: number[] = []
  let text = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before) text += isOneWord(before, line, full) ? '' : '\n'
    starts.push(text.length)
    text += line.text
  }
  const lineAt = (offset: number): Line | undefined => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return lines[low]
  }
  return { text, rangeOf: (from, to) => ({ from: lineAt(from)?.from ?? 0, to: lineAt(Math.max(from, to - 1))?.to ?? 0 }) }
}

/** The widths at which lines were cut: the greatest, and whether several lines that go on have it, which words do not do. */
interface Full {
  readonly width: number
  readonly several: boolean
}

function fullLines(lines: readonly Line[]): Full {
  const going = lines.filter((l, i) => l.text.trim() !== '' && (lines[i + 1]?.text.trim() ?? '') !== '')
  const width = lines.reduce((w, l) => Math.max(w, l.width), 0)
  return { width, several: going.filter((l) => l.width === width).length > 1 }
}

/** Whether a break between two lines stands inside a word: the break is dropped, and not read as a space. */
function isOneWord(before: Line, after: Line, full: Full): boolean {
  if (after.text === '' || /(?:^|\s)$/.test(before.text) || /^\s/.test(after.text)) return false
  const a = /\S{1,2048}$/.exec(before.text)?.[0] ?? ''
  const b = /^\S{1,2048}/.exec(after.text)?.[0] ?? ''
  const cut = before.width === full.width
  const framed = before.frame === 'inside'
  if (/^(?:[*•]|Error:|with$|on$|at$|\d+:)/.test(b)) return false
  if (/^[),.;:'"\]]/.test(b) && b !== "'" && cut) return true
  if (isWhole(a) && (isWhole(b) || b.startsWith('arn:'))) return isKnownWord(a + b) && cut && full.several && !isWhole(a)
  if (!/arn:/.test(a) && !b.startsWith('arn:') && /^["'(]?arn:/.test(a + b)) return true
  if (isOpenArn(a)) return !FOLLOWS.test(b) && (!isCompleteArn(a) || (cut && (framed || full.several || goesOn(after.text))))
  if (UUID_PIECE.test(a) && UUID.test(a + b)) return true
  if (/[,;.:]$/.test(a) || UUID.test(a)) return cut && full.several && !/^(?:arn:|["'(])/.test(b) && !isKnownWord(b)
  if (isKnownWord(a + b)) return true
  if (b.startsWith('arn:') || !cut) return false
  return full.several || (framed && /^[\w-]+$/.test(a) && /\d$/.test(a) && /^\d/.test(b))
}

// What may stand after an ARN in the sentences of AWS and Terraform.
const FOLLOWS = /^(?:is|on|because|with|cannot|must|has|in|and|status|are|already|using|Please|but|\(.*)[,.;:]?$|^\(/
const UUID = /^[("']?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/
const UUID_PIECE = /^[("']?[0-9a-f-]{1,35}$/

const isWhole = (word: string): boolean => isKnownWord(word)

/** Whether the line ends within an ARN or an address, or right at its end. */
const isOpenArn = (word: string): boolean => /(?:\barn:|https?:\/\/)[^\s"',;]*$/.test(word) && !/[).,;]$/.test(word)

const isCompleteArn = (word: string): boolean =>
  /arn:[\w-]+:iam::\d{12}:(?:root$|(?:user|role|oidc-provider)\/.*[\w+=,.@-]$)|arn:[\w-]+:sts::\d{12}:assumed-role\/[^/]+\/.*[\w+=,.@-]$|https?:\/\/[\w.-]+\.\w{2,}/.test(
    word,
  )

/** Whether a line begins with the rest of an ARN: alone, or with what follows an ARN behind it. */
const goesOn = (text: string): boolean =>
  /^[\w+=,.@/-]{1,200}\s+(?:is\s+not|because|with\s+an)\b/.test(text) || /^[\w+=,@/-]*[\w]$/.test(text.trim())
