import type { Line } from './line.js'
import { type Passage, unwrap } from './unwrap.js'

// Terraform's own errors hold a second `Error:` further down, which belongs to the first.
const HOLDS_ANOTHER = /most common are:|information (?:about|on)\b|[Nn]o valid credential sources/
const BEGINS = /^\s*(?:[*•-] )?(?:Error: |An error occurred \(|Error executing ")/

/** The passages of a text: each framed error, and between them each stretch that begins with an error of its own. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const passages: Line[][] = []
  let current: Line[] = []
  let inFrame = false
  let awaitsInner = false
  const cut = (): void => {
    if (current.some((l) => l.text.trim() !== '')) passages.push(current)
    current = []
    awaitsInner = false
  }
  for (const line of lines) {
    const last = current.at(-1)
    if (line.frame === 'opens' || line.frame === 'closes') {
      cut()
      inFrame = line.frame === 'opens'
      continue
    }
    // A frame without its corners ends where its side ends.
    if (!inFrame && last && last.frame !== line.frame) cut()
    if (BEGINS.test(line.text)) {
      // A frame holds one error; and a code may have been cut in two.
      if (!awaitsInner && !inFrame && !/Validation$/.test(last?.text ?? '')) cut()
      awaitsInner = false
    }
    if (HOLDS_ANOTHER.test(line.text)) awaitsInner = true
    current.push(line)
  }
  cut()
  return passages.map(unwrap)
}
