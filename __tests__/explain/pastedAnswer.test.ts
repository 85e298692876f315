import { describe, expect, test } from '@jest/globals'
import { caseOfOptions } from '../../src/explain/facts.js'
import { readPasted } from '../../src/explain/pastedAnswer.js'

const CALLER = 'arn:aws:iam::111111111111:user/ci'
const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const ASSUME = `AccessDenied: User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`
const BUCKET = `AccessDenied: User: ${CALLER} is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::shop`
const EXISTS = 'EntityAlreadyExists: Role with name deploy already exists.'

describe('of several errors', () => {
  test.each([
    ['the assumption comes before what else was refused', `${BUCKET}\n${ASSUME}`, 'assumption'],
    ['the assumption comes before a role that exists', `Error: ${EXISTS}\n\nError: ${ASSUME}`, 'assumption'],
    ['a role that exists comes before what else was refused', `Error: ${BUCKET}\n\nError: ${EXISTS}`, 'role'],
  ])('%s', (_, text, about) => {
    expect(readPasted(text).about).toBe(about)
  })
})

test('a text that says only that something else was refused is wrong usage', () => {
  expect(() => readPasted(BUCKET)).toThrow(/is not about assuming a role; what was refused is `s3:ListBucket`$/)
})

test('words that are not known are the answer as they are', () => {
  expect(readPasted('401 unauthorised\n')).toEqual({ answer: { message: '401 unauthorised' } })
})

test('an empty text is wrong usage', () => {
  expect(() => readPasted(' \n')).toThrow('--error: the text is empty')
})

describe('the facts of an error fill the case', () => {
  test('where no option says otherwise', () => {
    const kase = caseOfOptions({ error: ASSUME })
    expect(kase.workflow.inputs).toEqual({ api: 'AssumeRole', 'role-arn': ROLE })
    expect(kase.source.caller).toEqual({ arn: CALLER })
  })
  test('and give way to options', () => {
    const other = 'arn:aws:iam::333333333333:role/other'
    const kase = caseOfOptions({ error: ASSUME, 'role-arn': other, caller: other })
    expect(kase.workflow.inputs['role-arn']).toBe(other)
    expect(kase.source.caller).toEqual({ arn: other })
  })
  test('unless they are masked', () => {
    const kase = caseOfOptions({ error: ASSUME.replace(/\d{12}/g, '***') })
    expect(kase.workflow.inputs).toEqual({ api: 'AssumeRole' })
    expect(kase.source.caller).toBeUndefined()
  })
})
