// Renders the summary of a golden to a page that looks as it would on GitHub: `node tools/look.mjs NAME [dark] > page.html`.
import { readFileSync } from 'node:fs'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const [name = 'subject-differs', theme = 'light'] = process.argv.slice(2)
const markdown = readFileSync(new URL(`../__tests__/golden/${name}/summary.md`, import.meta.url), 'utf8')
const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  .replace(
    /<blockquote>\n<p>\[!(\w+)\](?:<br \/>)?\n/g,
    (_, kind) => `<blockquote class="${kind.toLowerCase()}"><p><b class="kind">${kind}</b><br>`,
  )
  .replace(
    /<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g,
    (_, text) => `<pre><code>${text.split('\n').map(marked).join('\n')}</code></pre>`,
  )
  .replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="picture"><code>$1</code></pre>',
  )

function marked(line) {
  const kind = { '+': 'added', '-': 'removed', '@': 'hunk' }[line[0]]
  return kind ? `<span class="${kind}">${line}</span>` : line
}

const dark = theme === 'dark'
const colour = dark
  ? {
      text: '#f0f6fc',
      back: '#0d1117',
      line: '#3d444d',
      soft: '#151b23',
      link: '#4493f8',
      plus: '#12261e',
      minus: '#25171c',
    }
  : {
      text: '#1f2328',
      back: '#ffffff',
      line: '#d1d9e0',
      soft: '#f6f8fa',
      link: '#0969da',
      plus: '#dafbe1',
      minus: '#ffebe9',
    }

process.stdout.write(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><style>
body{font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Noto Color Emoji";color:${colour.text};background:${colour.back};max-width:980px;margin:0 auto;padding:24px;overflow-wrap:break-word}
h2,h3{border-bottom:1px solid ${colour.line};padding-bottom:.3em;line-height:1.25}h3{font-size:1.25em;border:0}
a{color:${colour.link}}code{font:85%/1.45 ui-monospace,Menlo,Consolas,monospace;background:${colour.soft};padding:.2em .4em;border-radius:6px;white-space:break-spaces}
pre{background:${colour.soft};padding:16px;overflow:auto;border-radius:6px}pre code{padding:0;background:none;white-space:pre}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto}td,th{border:1px solid ${colour.line};padding:6px 13px}tr:nth-child(2n){background:${colour.soft}}
blockquote{border-left:.25em solid ${colour.line};margin:0 0 16px;padding:0 1em}blockquote.caution{border-color:#cf222e}blockquote.warning{border-color:#9a6700}blockquote.important{border-color:#8250df}blockquote.note{border-color:#0969da}
.caution .kind{color:#cf222e}.warning .kind{color:#9a6700}.added{background:${colour.plus};display:inline-block;min-width:100%}.removed{background:${colour.minus};display:inline-block;min-width:100%}.hunk{color:${colour.link}}
.picture{border:1px dashed ${colour.line}}details{margin:8px 0}</style><body>${body}</body></html>
`)
