import { expect, test } from '@jest/globals'
import { inLanes } from '../../src/gather/concurrency.js'
import { plainHost } from '../plainHost.js'

test('never more at once than there are lanes, and the results keep their order', async () => {
  let now = 0
  let most = 0
  const work = async (n: number) => {
    most = Math.max(most, ++now)
    await new Promise((done) => setTimeout(done, (n * 7) % 5))
    now--
    return n * 2
  }
  const items = Array.from({ length: 40 }, (_, i) => i)
  const host = plainHost()
  expect(await inLanes(items, work, { lanes: 4, jitter: 10 }, host)).toEqual(items.map((n) => n * 2))
  expect(most).toBeLessThanOrEqual(4)
  expect(host.slept).toEqual([5, 5, 5])
})

test('one item is not put off', async () => {
  const host = plainHost()
  await inLanes(['a'], async (x) => x, { lanes: 4, jitter: 10 }, host)
  expect(host.slept).toEqual([])
})
