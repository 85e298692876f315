// Every text from outside passes through one of these before it is put into a form. What is hostile in one form is harmless
// in another, so there is one function per form, and no renderer escapes on its own.

const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2000-\u200a\u202f\u205f\u3000]/gu

const named = (c: string): string => {
  if (c === '\n') return '␊'
  if (c === '\r') return '␍'
  if (c === '\t') return '␉'
  return `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`
}

/** The text with everything that cannot be seen spelt out: control, bidi and zero-width characters, lone surrogates. */
export const visible = (text: string): string => text.replace(/\r\n/g, '␊').replace(INVISIBLE, named)

/** The same, keeping line feeds and tabs, for texts of several lines. */
const visibleLines = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (c) => (c === '\n' || c === '\t' ? c : named(c)))

/** The text cut to so many characters, never in the middle of one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\ud800-\udbff]/.test(text[most - 2] ?? '') ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}

/**
 * A value in a table cell or a line of Markdown: always one code span with the literal text, so that neither mentions nor
 * mark-up come alive. A pipe or a backtick has no reliable form in a code span of a table (GitHub Flavored Markdown Spec,
 * "Tables"), so such values are written as character references in `<code>`.
 */
export function code(value: string): string {
  const text = visible(value)
  if (text === '') return '<code></code>'
  return /[`|\\]|^\s|\s$/u.test(text) ? `<code>${references(text)}</code>` : `\`${text}\``
}

const references = (text: string): string =>
  [...text].map((c) => (/[A-Za-z0-9 ]/.test(c) ? c : `&#${c.codePointAt(0)};`)).join('')

/**
 * A sentence from elsewhere in a line of Markdown: what stands between backticks becomes code, all else plain text. Outside
 * code a mention, a reference to an issue or an address would be linked, so those are put in code even there.
 */
export const prose = (sentence: string): string => inline(sentence, (v) => code(cut(v, MOST_OF_A_VALUE)), plain)

/** The same inside HTML, where Markdown is not read, such as in `<summary>`. */
export const html = (sentence: string): string =>
  inline(sentence, (v) => `<code>${references(visible(cut(v, MOST_OF_A_VALUE)))}</code>`, markupFree)

/** A value longer than this is cut: nobody reads on, and a sentence has to stay one. */
const MOST_OF_A_VALUE = 400

type Form = (text: string) => string

function inline(sentence: string, asCode: Form, asText: Form): string {
  const parts = sentence.trimStart().split('`')
  const paired = parts.length % 2 === 1
  const text = (p: string): string =>
    cut(p, 10 * MOST_OF_A_VALUE)
      .split(/((?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|@+|#+)/i)
      .map((t, i) => (i % 2 === 1 ? asCode(t) : asText(t)))
      .join('')
  return parts.map((p, i) => (i % 2 === 1 && (paired || i < parts.length - 1) ? asCode(p) : text(p))).join('')
}

const markupFree: Form = (text) => visible(text).replace(/[^\p{L}\p{N} ,;'()%=?.:…–—␊␍␉_+-]/gu, reference)

const plain: Form = (text) =>
  visible(text)
    .replace(/[^\p{L}\p{N} ,;'"()/%=?.:…–—␊␍␉+-]/gu, reference)
    .replace(/^[+-]|(?<=^\d+)[.)](?=\s|$)|^=/g, reference)

const reference = (c: string): string => `&#${c.codePointAt(0)};`

/** A block of text of any content: the fence is longer than every run of backticks inside (CommonMark, "Fenced code blocks"). */
export function fence(text: string, language = ''): string {
  const body = visibleLines(text).replace(/\n$/, '')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((m) => m[0].length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${body}\n${mark}`
}

/** A label in a Mermaid diagram, quotes included: a quote or a line feed in it would end the label or begin a directive. */
export const mermaidLabel = (...lines: readonly string[]): string =>
  `"${lines.map((l) => l.replace(/[^A-Za-z0-9 _./:@-]/g, '').slice(0, 40)).join('<br/>')}"`

/** A link of a GitHub server, put together from parts that are checked or encoded; undefined when one cannot be. */
export function repositoryUrl(server: string, repository: string, ...path: readonly string[]): string | undefined {
  if (!/^https:\/\/[A-Za-z0-9.-]+(:\d+)?$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return
  const segments = path.flatMap((p) => p.split('/')).filter((s) => s !== '' && s !== '.' && s !== '..')
  const encoded = segments.map((s) =>
    encodeURIComponent(wellFormed(s)).replace(/[()!'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  )
  return [server, repository, ...encoded].join('/')
}

/** The text with every lone surrogate replaced, as it would be when encoded. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

/** A link whose text is a value. The address has to come from {@link repositoryUrl} or {@link webUrl}. */
export const link = (text: string, url: string): string => `[${code(text)}](${url})`

/** An address that was given as a whole, when it is one and holds nothing that Markdown or a terminal would take for its own. */
export const webUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w./%~-]*)?(\?[\w=&%.-]*)?$/.test(url) ? url : undefined

/**
 * Lines for the log. The runner obeys `::x::` at the start of a line after trimming and `##[x]` anywhere in it
 * (actions/runner, ActionCommand.cs), so every line gets a prefix and the second form is taken apart.
 */
export const logLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => `| ${line.replaceAll('##[', '# #[').replace(INVISIBLE, (c) => escaped(c))}`.trimEnd())

const escaped = (c: string): string => {
  const n = c.codePointAt(0) ?? 0
  return n < 256 ? `\\x${n.toString(16).padStart(2, '0')}` : `\\u{${n.toString(16)}}`
}

/** Plain text of one line, for annotations and messages: nothing in it is interpreted, so what cannot be seen is spelt out. */
export const plainText = (text: string): string => visible(text).replaceAll('##[', '# #[')

/** Plain text of several lines, for mail, chat and tickets. */
export const plainLines = (text: string): string => visibleLines(text)

/** A word of a POSIX shell: single quotes, in which nothing but the quote itself has a meaning. */
export const shellWord = (value: string): string => `'${visibleLines(value).replaceAll("'", "'\\''")}'`

/** A quoted string of HCL, in which `${` and `%{` begin templates (HCL Native Syntax Specification, "Template Expressions"). */
export const hclString = (value: string): string =>
  `"${value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[$%](?=\{)/g, (c) => c + c)
    .replace(INVISIBLE, hclEscape)}"`

function hclEscape(c: string): string {
  const n = c.codePointAt(0) ?? 0
  if (n >= 0xd800 && n <= 0xdfff) return '\\ufffd'
  return n > 0xffff ? `\\U${n.toString(16).padStart(8, '0')}` : `\\u${n.toString(16).padStart(4, '0')}`
}

/** A scalar of YAML: plain where that is safe in every schema, else in double quotes, whose escapes are JSON's (YAML 1.2.2, 5.7). */
export const yamlScalar = (value: string): string =>
  /^[A-Za-z_/][\w./@+-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n|~)$/i.test(value)
    ? value
    : JSON.stringify(value).replace(INVISIBLE, (c) =>
        [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
      )
