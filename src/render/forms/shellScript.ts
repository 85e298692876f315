import { shellWord } from '../escape.js'
import type { JqEdit } from './jqEdit.js'

/**
 * A script as one subshell, for bash and zsh: pasted into a terminal it is read whole before it runs, so that its question is
 * answered by the reader and not by its own next line, and where it stops it stops alone.
 */
export const subshell = (...lines: readonly (readonly string[])[]): string =>
  ['(', ...['set -euo pipefail', ...lines.flat()].map((l) => (l === '' ? l : indented(l))), ')'].join('\n')

// Only line starts outside quotes are moved: a value never holds a line feed (see `jsonText`), a program may be moved.
const indented = (line: string): string => line.replaceAll(/^/gm, '  ')

/** Stops unless the credentials are for the account; leaves it in `$account`. */
export const checkAccount = (account: string): string[] => [
  'account="$(aws sts get-caller-identity --query Account --output text)"',
  `if [ "$account" != ${account} ]; then`,
  `  echo "these credentials are for account $account, the change belongs to ${account}" >&2`,
  '  exit 1',
  'fi',
]

/** Goes to a new folder, so that nothing of the reader's is overwritten. */
export const enterFolder: readonly string[] = ['work="$(mktemp -d)"', 'cd "$work"']

/** Reads what `aws` prints into a file; through `jq`, so that the diff shows the change and not the layout. */
export const fetchInto = (file: string, command: string): string[] => [`${command} --output json | jq . > ${file}`]

/** Runs the edit from one file into another; without `from` it makes a new document. */
export function runJq(edit: JqEdit, from: string | undefined, to: string): string[] {
  const [only, ...more] = edit.program
  const program = more.length === 0 ? [only ?? '.'] : ['', ...edit.program.map((l) => `  ${l}`), '']
  const options = [from === undefined ? '-n' : '', edit.options[0] ?? ''].filter((o) => o !== '').join(' ')
  const words = [`jq ${options}`, ...edit.options.slice(1).map((o) => `  ${o}`), `  ${shellWord(program.join('\n'))}`]
  const files = `${from === undefined ? '' : `${from} `}> ${to}`
  return [`${words.join(' \\\n')} ${files}`]
}

/** Shows what changes; stops when nothing does. */
export const showDiff = (before: string, after: string): string[] => [
  `if diff -u ${before} ${after}; then`,
  '  echo "the policy already reads like this, nothing was changed"',
  '  exit 0',
  'fi',
]

/** Goes on only after a `y`. */
export const ask: readonly string[] = [
  "printf 'Apply this change? [y/N] '",
  'read -r answer',
  'if [ "$answer" != y ]; then',
  '  echo "nothing was changed"',
  '  exit 1',
  'fi',
]

/** Tells where the document stands as it was. */
export const keepCopy = (file: string): string[] => [`echo "done, the policy as it was is in $work/${file}"`]

/** Asks for a role's ARN that is not to be printed, and leaves it in `$role_arn`. */
export const askRoleArn = (partition: string, account: string, roleName: string): string[] => {
  const [of, name] = [`arn:${partition}:iam::${account}:role/`, shellName(roleName)]
  return [
    `printf 'ARN of the role ${roleName}: '`,
    'read -r role_arn',
    'case "$role_arn" in',
    `  "${of}"${name} | "${of}"*/${name}) ;;`,
    '  *) echo "this is not the ARN of that role" >&2; exit 1 ;;',
    'esac',
  ]
}

/** A name of IAM as a word of a shell: as it is where the shell gives its characters no meaning. */
export const shellName = (name: string): string =>
  /^[A-Za-z0-9_+,.@:-]+$/.test(name) && !/^[-+]/.test(name) ? name : shellWord(name)
