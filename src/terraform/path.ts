/** A path below a directory, with `.` and `..` worked out; both with `/`. `''` is the current directory. */
export function joinPath(directory: string, path: string): string {
  const absolute = directory.startsWith('/')
  const out: string[] = []
  for (const part of [...directory.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop()
    else if (part !== '..' || !absolute) out.push(part)
  }
  return `${absolute ? '/' : ''}${out.join('/')}`
}

/** The path from one directory to another below it; the other one as it is where it is not below. `.` for the same. */
export function relativePath(from: string, to: string): string {
  if (from === to) return '.'
  if (from === '') return to
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to
}
