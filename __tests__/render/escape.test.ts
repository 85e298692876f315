import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import {
  code,
  cut,
  fence,
  hclString,
  html,
  logLines,
  mermaidLabel,
  plainText,
  prose,
  repositoryUrl,
  shellWord,
  visible,
  webUrl,
  yamlScalar,
} from '../../src/render/escape.js'
import { parseLog } from '../world/runnerLog.js'
import { HOSTILE } from './hostile.js'

const read = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** Text of an HTML fragment, as a browser would show it: tags gone, references undone. */
const textOf = (fragment: string): string =>
  fragment
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, d, x, n: string | undefined) =>
      d
        ? String.fromCodePoint(Number(d))
        : x
          ? String.fromCodePoint(Number.parseInt(x, 16))
          : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[n ?? ''] ?? ''),
    )

const tagsOf = (fragment: string): string[] => [...fragment.matchAll(/<(\/?[a-z0-9]+)/gi)].map((m) => m[1] ?? '')

// Strings as they come, strings of the characters that have a meaning somewhere, and the ones made by hand.
const marks = fc.constantFrom(...'`|\\<>&[]()!*_~#@:;"\'$%{}\n\r\t -=+.0129ax/\u202e\u200b\u2028\u001b'.split(''))
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(marks, { maxLength: 30 }).map((cs) => cs.join('')),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => a + b),
)
const holds = (check: (value: string) => void): void => {
  for (const value of HOSTILE) check(value)
  fc.assert(fc.property(anything, check), { numRuns: 500 })
}

describe('Markdown', () => {
  test('a value in a cell is one cell with one code and the literal text', () => {
    holds((value) => {
      const out = toHtml(`| a | b |\n|---|---|\n| ${code(value)} | x |`)
      const body = out.slice(out.indexOf('<tbody>'))
      expect(tagsOf(body)).toEqual([
        'tbody',
        'tr',
        'td',
        'code',
        '/code',
        '/td',
        'td',
        '/td',
        '/tr',
        '/tbody',
        '/table',
      ])
      expect(textOf(body.slice(body.indexOf('<td>'), body.indexOf('</td>')))).toBe(visible(value))
    })
  })
  test('a value in a line, a list or a quote stays in its code', () => {
    holds((value) => {
      for (const around of ['say X here', '- X', '> X', '1. X', '## X']) {
        const out = toHtml(around.replace('X', () => code(value)))
        expect(
          tagsOf(out).filter(
            (t) =>
              !['p', '/p', 'ul', '/ul', 'ol', '/ol', 'li', '/li', 'blockquote', '/blockquote', 'h2', '/h2'].includes(t),
          ),
        ).toEqual(['code', '/code'])
      }
    })
  })
  test('a sentence in a line or a cell has no mark-up but code', () => {
    holds((value) => {
      for (const around of ['say: X', '1. X', '- **a**: X', '> **a** X', '**What:** X', '| a |\n|---|\n| X |']) {
        if (value.trim() === '') return
        const plain = toHtml(around.replace('X', 'y'))
        const out = toHtml(around.replace('X', () => prose(value)))
        expect(tagsOf(out).filter((t) => t !== 'code' && t !== '/code')).toEqual(tagsOf(plain))
        expect(tagsOf(out).filter((t) => t === 'code').length).toBe(tagsOf(out).filter((t) => t === '/code').length)
      }
    })
  })
  test('a mention or a reference to an issue is never outside code', () => {
    holds((value) => {
      const out = toHtml(`x ${prose(value)}`)
      expect(out.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/[@#]\w/)
    })
  })
  test('a sentence in a summary is no other element', () => {
    holds((value) => {
      const out = toHtml(`<details>\n<summary>${html(value)}</summary>\n\nbody\n\n</details>`)
      expect(tagsOf(out).filter((t) => !/^\/?code$/.test(t))).toEqual([
        'details',
        'summary',
        '/summary',
        'p',
        '/p',
        '/details',
      ])
    })
  })
  test('a fence holds all of its text', () => {
    holds((value) => {
      const tree = read(`${fence(value, 'diff')}\n\nafter`)
      if (!('children' in tree)) throw new Error('no tree')
      expect(tree.children.map((c) => c.type)).toEqual(['code', 'paragraph'])
    })
  })
  test('a link leads to the server it was made for, or nowhere', () => {
    holds((value) => {
      const url = repositoryUrl('https://github.com', 'acme/shop', 'blob', value)
      expect(url).toMatch(/^https:\/\/github\.com\/acme\/shop\/blob(\/[\w.%~-]+)*$/)
      expect(repositoryUrl('https://github.com', value)).toSatisfyUrl()
      expect(webUrl(value)).toSatisfyUrl()
    })
  })
})

expect.extend({
  toSatisfyUrl(url: unknown) {
    const pass = url === undefined || (typeof url === 'string' && /^https:\/\/[\w./%~:-]+(\?[\w=&%.-]*)?$/.test(url))
    return { pass, message: () => `\`${String(url)}\` is neither undefined nor an address` }
  },
})

declare module 'expect' {
  interface Matchers<R> {
    toSatisfyUrl(): R
  }
}

describe('the log', () => {
  test('no line is a command', () => {
    holds((value) => {
      expect(parseLog(logLines(value).join('\n'))).toEqual([])
      expect(logLines(value).every((l) => l.startsWith('|'))).toBe(true)
    })
  })
  test('the hostile ones are commands without it', () => {
    expect(HOSTILE.flatMap((h) => parseLog(h)).map((c) => c.name)).toEqual(
      expect.arrayContaining(['error', 'add-mask', 'stop-commands', 'add-matcher', 'set-output']),
    )
  })
  test('plain text of an annotation is one line without anything unseen', () => {
    holds((value) => {
      expect(plainText(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u)
    })
  })
})

describe('Mermaid', () => {
  test('a label is of the allowed characters, cut and quoted', () => {
    holds((value) => {
      expect(mermaidLabel(value)).toMatch(/^"[A-Za-z0-9 _./:@-]{0,40}"$/)
    })
  })
})

describe('code that is run', () => {
  test('a word of the shell is that word', () => {
    const words = HOSTILE.filter((h) => !h.includes('\u0000'))
    const script = words.map((w) => `printf '%s\\0' ${shellWord(w)}`).join('\n')
    const checked = spawnSync('bash', ['-n'], { input: script })
    expect(checked.stderr.toString()).toBe('')
    const out = spawnSync('bash', ['-s'], { input: script }).stdout.toString().split('\0').slice(0, -1)
    expect(out).toHaveLength(words.length)
    const plain = words.map((w, i) => [w, out[i]] as const).filter(([w]) => /^[\x20-\x7e\n]*$/.test(w))
    for (const [w, o] of plain) expect(o).toBe(w)
  })
  test('a YAML scalar is that string', () => {
    holds((value) => {
      const doc: unknown = parse(`a: ${yamlScalar(value)}\nb: 1\n`)
      expect(doc).toEqual({ a: value, b: 1 })
    })
  })
  test('a string of HCL ends where it should and holds no template', () => {
    holds((value) => {
      const inside = hclString(value).slice(1, -1)
      expect(inside.replace(/\\(["\\nrt]|u[0-9a-f]{4}|U[0-9a-f]{8})/g, '')).not.toMatch(/["\\\n]/)
      expect(inside.replace(/(\$\$|%%)\{/g, '')).not.toMatch(/[$%]\{/)
    })
  })
})

test('a text is cut between characters', () => {
  expect(cut('ab\u{1f4a9}cd', 4)).toBe('ab…')
  expect(cut('abcd', 4)).toBe('abcd')
})
