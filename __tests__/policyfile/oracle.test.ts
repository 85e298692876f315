import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { parseHcl } from '../../src/hcl/parse.js'
import { trustPolicyIn } from '../../src/policyfile/trustPolicyIn.js'
import { oracleShape } from '../hcl/oracleShape.js'
import { type Oracle, oraclePolicy } from './oraclePolicy.js'
import { ROLE } from './shape.js'
import { TERRAFORM_SHAPES } from './terraformShapes.js'

// Not imported, because its types bring the DOM's along.
const { parse } = createRequire(import.meta.url)('@cdktn/hcl2json') as { parse: Oracle }

describe("what is read is what HashiCorp's parser reads", () => {
  test.each(TERRAFORM_SHAPES.filter((s) => s.file.endsWith('.tf')))('$name', async ({ file, text, given }) => {
    const tree = await parse(file, text)
    expect(oracleShape(parseHcl(text).body, text)).toEqual(tree)
    expect(trustPolicyIn(text, file, ROLE)).toHaveProperty('policy', await oraclePolicy(tree, given ?? {}, parse))
  })
})
