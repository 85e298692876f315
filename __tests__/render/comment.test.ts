import { describe, expect, test } from '@jest/globals'
import { renderComments } from '../../src/render/comment.js'
import type { Story } from '../../src/render/story.js'
import { renderSummary } from '../../src/render/summary.js'
import { goldenStory, goldens } from './goldenStory.js'

const run = { server: 'https://github.com', event: 'push', version: 'v1', job: 'deploy' }
const story = (name: string): Story => {
  const s = goldenStory(name)
  return { ...s, run: { ...s.run, job: 'deploy', url: 'https://github.com/acme/shop/actions/runs/1' } }
}
const bodyOf = (s: Story): string => renderComments(s)[0]?.body ?? ''

test.each(goldens)('%s: a comment is a part of the summary, and begins with its verdict', (name) => {
  const s = story(name)
  const [comment, more] = renderComments(s)
  if (!comment || more) return
  const [verdict = ''] = comment.body.split('\n')
  expect(renderSummary(s)).toContain(verdict.replace('### ', '## '))
  expect(comment.body.length).toBeLessThanOrEqual(renderSummary(s).length + 200)
  expect(comment.body).toContain('[The run](https://github.com/acme/shop/actions/runs/1) of job `deploy`')
})

test('it has who must act, the diff and the message, and none of the commands', () => {
  const body = bodyOf(story('subject-differs'))
  for (const part of ['**Who must act:**', '```diff', '### Send this to']) expect(body).toContain(part)
  for (const part of ['aws iam', '<details>', 'Raw details']) expect(body).not.toContain(part)
})

test('what is as expected only puts an earlier comment to rest', () => {
  const [comment] = renderComments(story('granted'))
  expect(comment?.open).toBe(false)
  expect(comment?.body).toMatch(/^### ✅ .*assumed\n\n\[The run\]\(.*\) of job `deploy` found this; .* resolved\.\n$/)
})

test('what passes by itself changes nothing', () => {
  expect(renderComments(story('transient'))).toEqual([undefined])
})

test('every role has its own, in the order of the story', () => {
  const s = story('many-roles')
  expect(renderComments(s)).toHaveLength(s.attempts.length)
})

describe('the limit of GitHub', () => {
  const hop = { roleArn: `arn:aws:iam::222222222222:role/${'x'.repeat(70_000)}`, places: {}, notes: [] }
  const s = goldenStory('subject-differs')
  const huge: Story = {
    ...s,
    attempts: s.attempts.map((a) => ({
      ...a,
      owner: 'o'.repeat(70_000),
      hops: a.hops.map((h) => ({ ...h, roleArn: hop.roleArn })),
    })),
    run,
  }

  test('the verdict stays when nothing else does', () => {
    const body = bodyOf(huge)
    expect(body.length).toBeLessThanOrEqual(65_536 - 61)
    expect(body).toMatch(/^### ❌ /)
    expect(body).toContain('**Who must act:**')
  })
})

test('a text from outside cannot be the first line', () => {
  for (const name of goldens)
    for (const comment of renderComments(story(name))) expect(comment?.body ?? '### ').toMatch(/^### /)
})
