import { expect, test } from '@jest/globals'
import { claimsIn } from '../../src/gather/claimsIn.js'
import { tokenOf } from '../plainHost.js'

test('only claims that are known to be harmless are kept', () => {
  const claims = {
    sub: 'repo:acme/shop:ref:refs/heads/main',
    aud: 'sts.amazonaws.com',
    jti: 'unique',
    password: 'canary',
    repo_property_team: 'shop',
  }
  expect(claimsIn(tokenOf(claims))).toEqual({ sub: claims.sub, aud: claims.aud, repo_property_team: 'shop' })
})

test.each(['', 'x', 'a.b', 'a.b.c', `${tokenOf([1])}`, `${tokenOf(null)}`, 'a.bm90IGpzb24.c'])(
  '%p is no token',
  (text) => {
    expect(claimsIn(text)).toBeUndefined()
  },
)
