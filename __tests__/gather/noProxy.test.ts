import { expect, test } from '@jest/globals'
import { isDirect } from '../../src/gather/noProxy.js'

// curl(1), "--noproxy", and Node's documentation of NO_PROXY.
test.each([
  ['*', true],
  ['sts.eu-west-1.amazonaws.com', true],
  ['amazonaws.com', true],
  ['.amazonaws.com', true],
  ['*.amazonaws.com', true],
  ['AMAZONAWS.COM', true],
  ['example.org, amazonaws.com', true],
  ['amazonaws.com:443', true],
  ['amazonaws.com:8443', false],
  ['naws.com', false],
  ['eu-west-1', false],
  ['', false],
  [' , ', false],
])('%p', (list, direct) => expect(isDirect('sts.eu-west-1.amazonaws.com', 443, list)).toBe(direct))
