import { describe, expect, test } from '@jest/globals'
import { type Comment, type Comments, keepComments, PER_PAGE } from '../../src/gather/pullRequestComment.js'

const KEY = 'a'.repeat(32)
const LINE = `<!-- assume-role-preflight ${KEY} -->\n`
const PULL = { number: 7, readOnly: false }
const refused = { key: KEY, body: 'refused', open: true }
const resolved = { key: KEY, body: 'resolved', open: false }

const comment = (id: number, body: string, differs: Partial<Comment> = {}): Comment => ({
  id,
  body,
  login: 'github-actions[bot]',
  bot: true,
  ...differs,
})

/** The comments of a pull request in memory, and what was done to them. */
function pullRequest(before: readonly Comment[], self?: string) {
  const done: string[] = []
  const comments: Comments = {
    list: async (page) => {
      done.push(`list ${page}`)
      return before.slice((page - 1) * PER_PAGE, page * PER_PAGE)
    },
    create: async (body) => void done.push(`create ${body.split('\n').slice(1).join()}`),
    update: async (id, body) => void done.push(`update ${id} ${body.split('\n').slice(1).join()}`),
    login: async () => {
      if (self === undefined) throw Object.assign(new Error(), { status: 403 })
      return self
    },
  }
  return { comments, done }
}

test.each<[string, Comment[], string[]]>([
  ['none yet', [comment(1, 'LGTM')], ['create refused']],
  ['an earlier one', [comment(1, 'LGTM'), comment(2, `${LINE}resolved`)], ['update 2 refused']],
  ['one that is edited in the browser', [comment(2, `${LINE.trim()}\r\nresolved`)], ['update 2 refused']],
  ['one that says so already', [comment(2, `${LINE}refused`)], []],
  ['two of them', [comment(2, `${LINE}x`), comment(3, `${LINE}x`)], ['update 2 refused']],
  ['that of another role', [comment(2, `${LINE.replaceAll('a', 'b')}x`)], ['create refused']],
  ['the line further down', [comment(2, `> said\n${LINE}x`)], ['create refused']],
  ['the line after a space', [comment(2, ` ${LINE}x`)], ['create refused']],
  ['the line within another', [comment(2, `<!-- ${LINE}x`)], ['create refused']],
  ['one by a person', [comment(2, `${LINE}x`, { bot: false, login: 'mallory' })], ['create refused']],
])('%s', async (_, before, expected) => {
  const { comments, done } = pullRequest(before)
  expect(await keepComments([refused], comments, PULL)).toEqual([])
  expect(done.filter((d) => !d.startsWith('list'))).toEqual(expected)
})

test('the owner of a personal token finds their comment again', async () => {
  const { comments, done } = pullRequest([comment(2, `${LINE}x`, { bot: false, login: 'octavia' })], 'octavia')
  await keepComments([refused], comments, PULL)
  expect(done).toContain('update 2 refused')
})

test('what is resolved is said where something was said, and never by itself', async () => {
  const none = pullRequest([])
  await keepComments([resolved], none.comments, PULL)
  expect(none.done).toEqual(['list 1'])
  const one = pullRequest([comment(2, `${LINE}refused`)])
  await keepComments([resolved], one.comments, PULL)
  expect(one.done).toEqual(['list 1', 'update 2 resolved'])
})

describe('three hundred comments are looked at', () => {
  const many = Array.from({ length: 350 }, (_, i) => comment(i + 1, 'LGTM'))

  test('nothing is written when ours may be further on', async () => {
    const { comments, done } = pullRequest(many)
    expect(await keepComments([refused], comments, PULL)).toEqual([expect.stringContaining('more than 300 comments')])
    expect(done).toEqual(['list 1', 'list 2', 'list 3'])
  })

  test('ours is found on the last of them', async () => {
    const { comments, done } = pullRequest(many.with(299, comment(300, `${LINE}x`)))
    expect(await keepComments([refused], comments, PULL)).toEqual([])
    expect(done.at(-1)).toBe('update 300 refused')
  })
})

test('ten are created in one run', async () => {
  const { comments, done } = pullRequest([])
  const wanted = Array.from({ length: 12 }, (_, i) => ({ ...refused, key: i.toString(16).padStart(32, '0') }))
  expect(await keepComments(wanted, comments, PULL)).toEqual([expect.stringMatching(/^2 more roles/)])
  expect(done.filter((d) => d.startsWith('create'))).toHaveLength(10)
})

test('nothing is asked when there is nothing to say', async () => {
  const { comments, done } = pullRequest([])
  expect(await keepComments([], comments, PULL)).toEqual([])
  expect(done).toEqual([])
})

test.each([
  [403, false, /`permissions: pull-requests: write`/],
  [404, false, /`permissions: pull-requests: write`/],
  [403, true, /forks a read-only token/],
  [502, false, /GitHub answered 502$/],
  [undefined, false, /could not be asked$/],
])('status %p, read-only token %p: a hint', async (status, readOnly, hint) => {
  const { comments } = pullRequest([])
  const fails = async () => Promise.reject(Object.assign(new Error('secret words'), { status }))
  const hints = await keepComments([refused], { ...comments, create: fails }, { number: 7, readOnly })
  expect(hints).toEqual([expect.stringMatching(hint)])
})
