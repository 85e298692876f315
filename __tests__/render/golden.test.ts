import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderAnnotations } from '../../src/render/annotations.js'
import { renderLog } from '../../src/render/log.js'
import { renderReport } from '../../src/render/storyReport.js'
import { renderSummary } from '../../src/render/summary.js'
import { GOLDEN, goldenStory, goldens } from './goldenStory.js'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

describe.each(goldens)('%s', (name) => {
  const story = goldenStory(name)
  test.each([
    ['summary.md', () => renderSummary(story)],
    ['annotations.json', () => json(renderAnnotations(story))],
    ['log.txt', () => `${renderLog(story)}\n`],
    ['report.json', () => json(renderReport(story))],
  ])('%s', (file, render) => {
    const path = `${GOLDEN}/${name}/${file}`
    const rendered = render()
    if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, rendered)
    expect(rendered).toBe(readFileSync(path, 'utf8'))
  })
})
