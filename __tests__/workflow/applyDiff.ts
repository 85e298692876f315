/** Applies a unified diff to a text with `\n` line breaks, every context line checked; what `patch` does, without its leniency. */
export function applyDiff(text: string, diff: string): string {
  const old = text.split(/(?<=\n)/).filter((line) => line !== '')
  const out: string[] = []
  let at = 0
  const lines = diff.split('\n').slice(2)
  lines.forEach((line, i) => {
    const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(line) ?? []
    if (start !== undefined) {
      const from = Number(start) - (count === '0' ? 0 : 1)
      while (at < from) out.push(old[at++] ?? '')
      return
    }
    if (line.startsWith('\\')) return
    const ended = lines[i + 1]?.startsWith('\\') ? '' : '\n'
    const content = line.slice(1) + ended
    if (line[0] === '+') out.push(content)
    else if (old[at] !== content)
      throw new Error(`line ${at + 1} is ${JSON.stringify(old[at])}, not ${JSON.stringify(content)}`)
    else if (line[0] === ' ') out.push(old[at++] ?? '')
    else at++
  })
  return [...out, ...old.slice(at)].join('')
}
