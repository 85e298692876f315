import { expect, test } from '@jest/globals'
import { nearest } from '../../../src/gather/evidence/similarRoles.js'

test.each([
  ['deploy', ['deplyo', 'admin', 'Deploy', 'deploy-prod'], ['Deploy', 'deplyo']],
  ['shop-deploy', ['shop-deploy-prod', 'shop_deploy', 'x'], ['shop_deploy']],
  ['a', ['b', 'ab', 'abc'], ['ab', 'b']],
  ['deploy', [], []],
])('nearest to %s among %p', (name, names, expected) => {
  expect(nearest(name, names)).toEqual(expected)
})

test('at most three', () => {
  expect(nearest('deploy', ['deploy1', 'deploy2', 'deploy3', 'deploy4'])).toHaveLength(3)
})
