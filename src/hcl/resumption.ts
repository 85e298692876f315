import { endOfIdentifier } from './characters.js'

/** The column of an offset, 0-based. */
export const columnAt = (text: string, offset: number): number =>
  offset === 0 ? 0 : offset - text.lastIndexOf('\n', offset - 1) - 1

/**
 * Where reading goes on after the item at `item` failed at `failure`: at the first line that is indented no more than the
 * item and begins another one, or that is indented less and closes a block. A failure at the item itself, or at the end of
 * the text, says nothing about how far the item was right, so the search begins right after the item's first line.
 */
export function findResumption(text: string, item: number, failure: number): number {
  const column = columnAt(text, item)
  const near = failure > item && failure < text.length
  let line = near ? text.lastIndexOf('\n', failure - 1) + 1 : 0
  if (line <= item) line = nextLine(text, item)
  for (; line < text.length; line = nextLine(text, line)) {
    let i = line
    for (let code = text.charCodeAt(i); code === 32 || code === 9; code = text.charCodeAt(++i));
    const indent = i - line
    if (indent <= column && endOfIdentifier(text, i) > i) return i
    if (indent < column && text.charCodeAt(i) === 125) return i
  }
  return text.length
}

const nextLine = (text: string, from: number): number => {
  const eol = text.indexOf('\n', from)
  return eol < 0 ? text.length : eol + 1
}
