/** Whether a character code is a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** How a message shows the character at an offset. */
export const shown = (text: string, i: number): string => {
  const code = text.codePointAt(i) ?? 0
  return code < 32 || (code >= 0xd800 && code <= 0xdfff)
    ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : `\`${String.fromCodePoint(code)}\``
}

/** The end of the number at an offset (HCL specification, "Numeric Literals"). */
export function endOfNumber(text: string, start: number): number {
  let i = endOfDigits(text, start)
  if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) i = endOfDigits(text, i + 1)
  const e = text.charCodeAt(i)
  if (e === 101 || e === 69) {
    const sign = text.charCodeAt(i + 1)
    const digits = sign === 43 || sign === 45 ? i + 2 : i + 1
    if (isDigit(text.charCodeAt(digits))) i = endOfDigits(text, digits)
  }
  return i
}

function endOfDigits(text: string, start: number): number {
  let i = start
  while (isDigit(text.charCodeAt(i))) i++
  return i
}

/** The end of the identifier at an offset, or that offset where there is none (HCL specification, "Identifiers"; `_` may begin one too). */
export function endOfIdentifier(text: string, start: number): number {
  let i = start
  for (;;) {
    const code = text.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) i++
    else if ((isDigit(code) || code === 45) && i > start) i++
    else if (code >= 128) {
      const point = String.fromCodePoint(text.codePointAt(i) ?? 0)
      if (!(i > start ? /^\p{ID_Continue}$/u : /^\p{ID_Start}$/u).test(point)) return i
      i += point.length
    } else return i
  }
}

/** The first offset after the line `<<NAME` or `<<-NAME`, or -1 where there is no such line. */
export function heredocBody(text: string, start: number): number {
  const name = text.charCodeAt(start + 2) === 45 ? start + 3 : start + 2
  let i = endOfIdentifier(text, name)
  if (i === name) return -1
  if (text.charCodeAt(i) === 13) i++
  return text.charCodeAt(i) === 10 ? i + 1 : -1
}
