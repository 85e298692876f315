import type { Line } from './line.js'
import { isKnownWord } from './words.js'

/** Lines put together again as they were before a terminal, or Terraform, wrapped them. */
export interface Passage {
  /** Line breaks that were spaces, or real, are `\n`; those inside a word or an ARN are gone. */
  readonly text: string
  /** The offsets into the pasted text of the lines that a part of this text stands on. */
  readonly rangeOf: (from: number, to: number) => { readonly from: number; readonly to: number }
}

const NONE: Full = { width: 0, several: false }

/** Joins the lines of one passage. A broken word is mended where its pieces, or the width of the lines, say so. */
export function unwrap(lines: readonly Line[]): Passage {
  const full = fullLines(lines)
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  let word = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const isLast = (lines[i + 1]?.text.trim() ?? '') === ''
    const whole = before !== undefined && isOneWord(before, line, word, full[i] ?? NONE, isLast)
    const glue = before === undefined || whole ? '' : '\n'
    parts.push(glue, line.text)
    starts.push(length + glue.length)
    length += glue.length + line.text.length
    word = lastWord((whole ? word : '') + line.text)
  }
  const text = parts.join('')
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
  return {
    text,
    rangeOf: (from, to) => ({ from: lineAt(from)?.from ?? 0, to: lineAt(Math.max(from, to - 1))?.to ?? 0 }),
  }
}

/** Where the lines of a paragraph were cut: at its greatest width, and whether every line that goes on has it, as words never do. */
interface Full {
  readonly width: number
  readonly several: boolean
}

/** One entry per line: that of its paragraph. */
function fullLines(lines: readonly Line[]): Full[] {
  const full: Full[] = []
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && lines[end]?.text.trim() !== '') end++
    const paragraph = lines.slice(i, Math.max(end, i + 1))
    const width = paragraph.reduce((w, l) => Math.max(w, l.width), 0)
    const going = paragraph.slice(0, -1).filter((_, k) => !/^(?:\s|$)/.test(paragraph[k + 1]?.text ?? ''))
    // A space that was cut off at the end makes a line one column shorter.
    const several = going.filter((l) => l.width === width).length > 1 && going.every((l) => l.width >= width - 1)
    for (const _ of paragraph) full.push({ width, several })
    i += paragraph.length
  }
  return full
}

// No word of these errors is longer; an ARN has up to 2,048 characters.
const LONGEST = 2048

/** The word at the end, which may have been put together from several lines. */
const lastWord = (text: string): string => text.slice(-LONGEST).split(/\s/).at(-1) ?? ''

/** Whether a break between two lines stands inside the word that begins with `a`: it is dropped, and not read as a space. */
function isOneWord(before: Line, after: Line, a: string, full: Full, isLast: boolean): boolean {
  if (after.text === '' || before.text === '') return false
  if (/\s/.test(before.text.at(-1) ?? '') || /\s/.test(after.text[0] ?? '')) return false
  const b = after.text.slice(0, LONGEST).split(/\s/)[0] ?? ''
  const cut = before.width === full.width
  const hard = cut && full.several
  const framed = before.frame === 'inside'
  if (isKnownWord(a) && (isKnownWord(b) || b.startsWith('arn:'))) return cut && isKnownWord(a + b)
  if (isOpenArn(a)) {
    if (FOLLOWS.test(b) && !(isLast && b === after.text.trimEnd())) return false
    return !isCompleteArn(a) || hard || (cut && (framed || goesOn(after.text)))
  }
  if (isKnownWord(a + b)) return true
  if (/^(?:[*•]|Error:|with$|on$|at$|\d{1,5}:$)/.test(b)) return false
  if (cut && /^[),.;:"\]]/.test(b)) return true
  if (!a.includes('arn:') && !b.startsWith('arn:') && /^["'(]?arn:/.test(a + b)) return true
  if (UUID_PIECE.test(a) && UUID.test(a + b)) return true
  if (/[,;.:]$/.test(a) || UUID.test(a)) return hard && /^[a-z0-9:]/.test(b) && !b.startsWith('arn:') && !isKnownWord(b)
  if (b.startsWith('arn:') || !cut) return false
  return full.several || (framed && /\d$/.test(a) && /^\d/.test(b))
}

// What may stand after an ARN in the sentences of AWS and Terraform.
const FOLLOWS = /^(?:is|because|with|cannot|must|has|and|status|are|already|using|Please|but|\(.*)[,.;:]?$|^\(/
const UUID = /^[("']?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/
const UUID_PIECE = /^[("']?[0-9a-f-]{1,35}$/

/** Whether the line ends within an ARN or an address, or right at its end. */
const isOpenArn = (word: string): boolean => /(?:\barn:|https?:\/\/)[^\s"',;]*$/.test(word) && !/[).,;]$/.test(word)

const isCompleteArn = (word: string): boolean =>
  /arn:[\w-]+:iam::\d{12}:(?:root$|(?:user|role|oidc-provider)\/.*[\w+=,.@-]$)|arn:[\w-]+:sts::\d{12}:assumed-role\/[^/]+\/.*[\w+=,.@-]$|https?:\/\/[\w.-]+\.\w{2,}/.test(
    word,
  )

/** Whether a line begins with the rest of an ARN: alone, or with what follows an ARN behind it. */
const goesOn = (text: string): boolean =>
  /^[\w+=,.@/-]{1,200}\s+(?:is\s+not|because|with\s+an)\b/.test(text) || /^[\w+=,@/-]*[\w]$/.test(text.trim())
