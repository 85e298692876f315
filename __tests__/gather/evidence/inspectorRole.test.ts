import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const ACTION = /\b(?:iam|cloudtrail|organizations):[A-Z]\w+/g
const actionsIn = (file: string): string[] =>
  [...new Set([...readFileSync(file, 'utf8').matchAll(ACTION)].map(([action]) => action))].sort()

/** Every operation of IAM that is called, and the two calls made without a client. */
const called = (): string[] => {
  const folder = 'src/gather/evidence'
  const texts = readdirSync(folder)
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  const operations = texts.flatMap((text) => [...text.matchAll(/\biam\.([a-z]\w+)\(/g)].map(([, name = '']) => name))
  const iam = operations.map((name) => `iam:${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  return [...new Set([...iam, 'cloudtrail:LookupEvents', 'organizations:DescribePolicy'])].sort()
}

test.each([['templates/inspector-role.yaml'], ['templates/inspector-role/main.tf']])(
  '%s allows exactly the calls that are made',
  (file) => {
    expect(actionsIn(file)).toEqual(called())
  },
)

test('the page justifies every one of them', () => {
  const page = readFileSync('docs/evidence.md', 'utf8')
  for (const action of called()) expect(page).toContain(action.slice(action.indexOf(':') + 1))
})
