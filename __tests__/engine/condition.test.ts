import { describe, expect, test } from '@jest/globals'
import { judgeCondition } from '../../src/engine/condition.js'
import type { Fact } from '../../src/engine/judgement.js'
import type { Truth } from '../../src/engine/truth.js'

const one = (value: string): Fact => ({ is: 'present', values: [value], from: '/workflow/inputs' })
const many = (...values: string[]): Fact => ({ is: 'present', values, from: '/workflow/inputs', multivalued: true })
const absent: Fact = { is: 'absent', from: '/workflow/inputs' }
const unknown: Fact = { is: 'unknown', gap: { what: 'x', why: 'y', from: 'aws' } }

const context: Readonly<Record<string, Fact>> = {
  'aws:username': one('ann'),
  'aws:PrincipalTag/team': one('shop'),
  'aws:PrincipalTag/star': one('a*'),
  'aws:TagKeys': many('a', 'b'),
  'aws:SourceIp': unknown,
}
const variables = (key: string): Fact => context[key] ?? absent

// The source of every table: IAM User Guide, "IAM JSON policy elements: Condition operators", unless a row says otherwise.

describe('one value against one', () => {
  test.each<[string, string, string, Truth]>([
    // "Exact matching, case sensitive"
    ['StringEquals', 'main', 'main', 'true'],
    ['StringEquals', 'main', 'Main', 'false'],
    ['StringEquals', '', '', 'true'],
    // Access Analyzer, "Wildcard without like operator": it is legal, and the asterisk is a character
    ['StringEquals', 'repo:a/b:*', 'repo:a/b:ref', 'false'],
    ['StringEquals', 'repo:a/b:*', 'repo:a/b:*', 'true'],
    ['StringNotEquals', 'main', 'main', 'false'],
    ['StringNotEquals', 'main', 'Main', 'true'],
    // "Exact matching, ignoring case"
    ['StringEqualsIgnoreCase', 'main', 'MAIN', 'true'],
    ['StringEqualsIgnoreCase', 'main', 'master', 'false'],
    ['StringEqualsIgnoreCase', 'ma*', 'MAIN', 'false'],
    ['StringNotEqualsIgnoreCase', 'main', 'MAIN', 'false'],
    ['StringNotEqualsIgnoreCase', 'main', 'master', 'true'],
    // "Case-sensitive matching … multi-character match wildcard (*) and a single-character match wildcard (?)"
    ['StringLike', 'repo:acme/*', 'repo:acme/shop:ref:refs/heads/main', 'true'],
    ['StringLike', 'repo:acme/*', 'repo:Acme/shop', 'false'],
    ['StringLike', '*', '', 'true'],
    ['StringLike', '?', '', 'false'],
    ['StringLike', '?', 'a', 'true'],
    ['StringLike', '?', 'ab', 'false'],
    ['StringLike', 'a*b*c', 'a-b-b-c', 'true'],
    ['StringLike', 'a*b*c', 'a-b-b-cd', 'false'],
    ['StringLike', 'repo:acme/shop', 'repo:acme/shop:ref', 'false'],
    ['StringLike', 'shop', 'repo:acme/shop', 'false'],
    ['StringLike', 'a.c', 'abc', 'false'],
    ['StringLike', '[ab]', 'a', 'false'],
    // "immutable subject": the `@` stands before the slash, so the pattern of the legacy form does not reach it
    ['StringLike', 'repo:acme/*', 'repo:acme@1/shop@2:ref:refs/heads/main', 'false'],
    ['StringLike', 'repo:acme*/*', 'repo:acme-evil/x:ref', 'true'],
    ['StringNotLike', 'repo:acme/*', 'repo:acme/x', 'false'],
    ['StringNotLike', 'repo:acme/*', 'repo:other/x', 'true'],
    ['NumericEquals', '3600', '3600.0', 'true'],
    ['NumericEquals', '10', '9', 'false'],
    ['NumericNotEquals', '10', '9', 'true'],
    ['NumericNotEquals', '10', '10', 'false'],
    ['NumericLessThan', '10', '9', 'true'],
    ['NumericLessThan', '10', '10', 'false'],
    ['NumericLessThanEquals', '10', '10', 'true'],
    ['NumericLessThanEquals', '-1.5', '-1.4', 'false'],
    ['NumericGreaterThan', '9', '10', 'true'],
    ['NumericGreaterThan', '10', '10', 'false'],
    ['NumericGreaterThanEquals', '10', '10', 'true'],
    ['NumericGreaterThanEquals', '10', '9.99', 'false'],
    // W3C date formats or epoch seconds; both forms meet in seconds
    ['DateEquals', '2026-01-01T00:00:00Z', '1767225600', 'true'],
    ['DateEquals', '1767225600', '2026-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2026-01-01', '2026-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2026-01', '2026-01-01T00:00:00.000Z', 'true'],
    ['DateEquals', '2026', '2026-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2026-01-01T01:00:00+01:00', '2026-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2025-12-31T22:30:00-01:30', '2026-01-01T00:00:00Z', 'true'],
    ['DateNotEquals', '2026-01-01', '2026-01-02', 'true'],
    ['DateNotEquals', '2026-01-01', '2026-01-01', 'false'],
    ['DateLessThan', '2026-01-01T00:00:00Z', '1767225599', 'true'],
    ['DateLessThan', '2026-01-01T00:00:00Z', '1767225600', 'false'],
    ['DateLessThanEquals', '2026-01-01T00:00:00Z', '1767225600', 'true'],
    ['DateGreaterThan', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.5Z', 'true'],
    ['DateGreaterThan', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', 'false'],
    ['DateGreaterThanEquals', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2026-02-30', '2026-03-02', 'false'],
    ['DateEquals', '2026-01-01T00:00:61Z', '2026-01-01T00:01:01Z', 'false'],
    ['Bool', 'true', 'true', 'true'],
    ['Bool', 'True', 'true', 'true'],
    ['Bool', 'true', 'false', 'false'],
    ['Bool', 'false', 'false', 'true'],
    // "compares the value of the specified key byte for byte against a base-64 encoded representation"
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', 'true'],
    ['BinaryEquals', 'QmluYXJ5', 'qmluYXJ5', 'false'],
    // CIDR (RFC 4632), an address alone is /32 or /128
    ['IpAddress', '203.0.113.0/24', '203.0.113.255', 'true'],
    ['IpAddress', '203.0.113.0/24', '203.0.114.0', 'false'],
    ['IpAddress', '203.0.113.77/24', '203.0.113.1', 'true'],
    ['IpAddress', '203.0.113.7', '203.0.113.7', 'true'],
    ['IpAddress', '203.0.113.7', '203.0.113.8', 'false'],
    ['IpAddress', '203.0.113.7/32', '203.0.113.7', 'true'],
    ['IpAddress', '203.0.113.7/31', '203.0.113.6', 'true'],
    ['IpAddress', '0.0.0.0/0', '255.255.255.255', 'true'],
    ['IpAddress', '128.0.0.0/1', '200.1.1.1', 'true'],
    ['IpAddress', '128.0.0.0/1', '100.1.1.1', 'false'],
    ['IpAddress', '0.0.0.0/0', '2001:db8::1', 'false'],
    ['IpAddress', '::/0', '203.0.113.7', 'false'],
    ['IpAddress', '::/0', '2001:db8::1', 'true'],
    ['IpAddress', '2001:DB8::/32', '2001:0db8:0:0:0:0:0:1', 'true'],
    ['IpAddress', '2001:db8::/33', '2001:db8:8000::', 'false'],
    ['IpAddress', '2001:db8::1', '2001:db8:0:0:0:0:0:1', 'true'],
    ['IpAddress', '::ffff:203.0.113.7/128', '::ffff:cb00:7107', 'true'],
    ['IpAddress', '203.0.113.0/33', '203.0.113.0', 'false'],
    ['IpAddress', '256.0.0.0/8', '1.0.0.0', 'false'],
    ['IpAddress', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8', 'false'],
    ['IpAddress', '1.2.3.4::/0', '::1', 'false'],
    ['NotIpAddress', '203.0.113.0/24', '203.0.113.9', 'false'],
    ['NotIpAddress', '203.0.113.0/24', '198.51.100.1', 'true'],
    // "Each of the six colon-delimited components of the ARN is checked separately and each can include … wildcards"
    ['ArnLike', 'arn:aws:iam::*:role/deploy', 'arn:aws:iam::111111111111:role/deploy', 'true'],
    ['ArnLike', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111111111111:role/a/b', 'true'],
    ['ArnLike', 'arn:*:role/deploy', 'arn:aws:iam::111111111111:role/deploy', 'false'],
    ['ArnLike', 'arn:aws:*::1:x', 'arn:aws:iam:::1:x', 'false'],
    ['ArnLike', 'arn:aws:logs:*:*:*', 'arn:aws:logs:eu-west-1:1:log-group:a:b', 'true'],
    ['ArnLike', 'arn:aws:iam::1:role/Deploy', 'arn:aws:iam::1:role/deploy', 'false'],
    ['ArnEquals', 'arn:aws:iam::*:role/d?ploy', 'arn:aws:iam::1:role/deploy', 'true'],
    ['ArnNotEquals', 'arn:aws:iam::*:role/deploy', 'arn:aws:iam::1:role/deploy', 'false'],
    ['ArnNotLike', 'arn:aws:iam::*:role/deploy', 'arn:aws:iam::1:role/other', 'true'],
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, [expected], one(actual))).toBe(truth)
  })
})

describe('a value of another type never matches, and what a negated operator makes of it is not documented', () => {
  test.each<[string, string, string, Truth]>([
    ['NumericEquals', 'ten', '10', 'false'],
    ['NumericLessThan', '10', '', 'false'],
    ['NumericEquals', '0x10', '16', 'false'],
    ['DateLessThan', 'tomorrow', '0', 'false'],
    ['Bool', 'yes', 'true', 'false'],
    ['IpAddress', 'localhost', '127.0.0.1', 'false'],
    ['ArnLike', 'deploy', 'arn:aws:iam::1:role/deploy', 'false'],
    ['ArnLike', 'arn:aws:iam::1:role/deploy', 'deploy', 'false'],
    ['NumericNotEquals', 'ten', '10', 'unknown'],
    ['DateNotEquals', 'tomorrow', '0', 'unknown'],
    ['NotIpAddress', 'localhost', '127.0.0.1', 'unknown'],
    ['ArnNotLike', 'deploy', 'arn:aws:iam::1:role/deploy', 'unknown'],
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, [expected], one(actual))).toBe(truth)
  })
})

describe('several values', () => {
  // IAM User Guide, "Conditions with multiple context keys or values": OR, and NOR for negated operators
  test.each<[string, string[], Fact, Truth]>([
    ['StringEquals', ['a', 'b'], one('b'), 'true'],
    ['StringEquals', ['a', 'b'], one('c'), 'false'],
    ['StringNotEquals', ['a', 'b'], one('b'), 'false'],
    ['StringNotEquals', ['a', 'b'], one('c'), 'true'],
    ['StringNotLike', ['a*', 'b*'], one('bc'), 'false'],
    ['NotIpAddress', ['10.0.0.0/8', '203.0.113.0/24'], one('203.0.113.1'), 'false'],
    ['NumericGreaterThan', ['10', '20'], one('15'), 'true'],
    // "Multivalued context keys": a set operator is required, and what happens without one is not documented
    ['StringEquals', ['a'], many('a'), 'unknown'],
    ['StringEquals', ['a'], many('a', 'b'), 'unknown'],
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, expected, actual)).toBe(truth)
  })
})

describe('set operators', () => {
  // IAM User Guide, "Single-valued vs. multivalued context keys"
  test.each<[string, string[], Fact, Truth]>([
    ['ForAllValues:StringEquals', ['a', 'b'], many('a'), 'true'],
    ['ForAllValues:StringEquals', ['a', 'b'], many('a', 'c'), 'false'],
    ['ForAllValues:StringEquals', ['a', 'b'], absent, 'true'],
    ['ForAllValues:StringEqualsIfExists', ['a'], absent, 'true'],
    ['ForAllValues:StringLike', ['a*'], many('ab', 'ac'), 'true'],
    ['ForAllValues:StringNotEquals', ['a'], many('b', 'c'), 'true'],
    ['ForAllValues:StringNotEquals', ['a'], many('a', 'c'), 'false'],
    ['ForAnyValue:StringEquals', ['a', 'b'], many('c', 'b'), 'true'],
    ['ForAnyValue:StringEquals', ['a', 'b'], many('c'), 'false'],
    ['ForAnyValue:StringEquals', ['a'], absent, 'false'],
    ['ForAnyValue:StringNotEquals', ['a'], many('a', 'c'), 'true'],
    ['ForAnyValue:StringNotEquals', ['a'], many('a'), 'false'],
    ['ForAnyValue:StringNotEquals', ['a'], absent, 'false'],
    ['ForAllValues:StringEquals', ['a'], one('a'), 'true'],
    ['ForAnyValue:StringEquals', ['a'], one('a'), 'true'],
    // the text and one of the example tables disagree
    ['ForAllValues:StringNotEquals', ['a'], absent, 'unknown'],
    ['ForAllValues:StringNotLike', ['a'], absent, 'unknown'],
    // not documented
    ['ForAnyValue:StringEqualsIfExists', ['a'], absent, 'unknown'],
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, expected, actual)).toBe(truth)
  })
})

const POSITIVE = [
  'StringEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
  'NumericEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'ArnEquals',
  'ArnLike',
]
const NEGATED = [
  'StringNotEquals',
  'StringNotEqualsIgnoreCase',
  'StringNotLike',
  'NumericNotEquals',
  'DateNotEquals',
  'NotIpAddress',
  'ArnNotEquals',
  'ArnNotLike',
]

describe('a key that the request does not bring', () => {
  // "If the key … is not present in the request context, the values do not match"; negated and IfExists are true
  test.each(POSITIVE)('%s is false, true with IfExists', (operator) => {
    expect(judgeCondition(operator, ['1'], absent)).toBe('false')
    expect(judgeCondition(`${operator}IfExists`, ['1'], absent)).toBe('true')
    expect(judgeCondition(`ForAllValues:${operator}`, ['1'], absent)).toBe('true')
    expect(judgeCondition(`ForAnyValue:${operator}`, ['1'], absent)).toBe('false')
  })
  test.each(NEGATED)('%s is true, with IfExists too', (operator) => {
    expect(judgeCondition(operator, ['1'], absent)).toBe('true')
    expect(judgeCondition(`${operator}IfExists`, ['1'], absent)).toBe('true')
    expect(judgeCondition(`ForAnyValue:${operator}`, ['1'], absent)).toBe('false')
  })
  test.each([...POSITIVE, ...NEGATED])('%s of something unknown is unknown', (operator) => {
    expect(judgeCondition(operator, ['1'], unknown)).toBe('unknown')
    expect(judgeCondition(`${operator}IfExists`, ['1'], unknown)).toBe('unknown')
  })
  test('IfExists compares what is there', () => {
    expect(judgeCondition('StringEqualsIfExists', ['a'], one('b'))).toBe('false')
    expect(judgeCondition('StringNotEqualsIfExists', ['a'], one('a'))).toBe('false')
  })
})

describe('Null', () => {
  // "Use a Null condition operator to check if a condition key is absent"
  test.each<[string, string[], Fact, Truth]>([
    ['Null', ['true'], absent, 'true'],
    ['Null', ['true'], one('x'), 'false'],
    ['Null', ['false'], absent, 'false'],
    ['Null', ['false'], one('x'), 'true'],
    ['Null', ['False'], many('x', 'y'), 'true'],
    ['Null', ['true', 'false'], one('x'), 'true'],
    ['Null', ['true'], unknown, 'unknown'],
    ['Null', ['maybe'], one('x'), 'unknown'],
    // Access Analyzer, "Null with qualifier"
    ['ForAllValues:Null', ['true'], one('x'), 'true'],
    ['ForAnyValue:Null', ['true'], absent, 'false'],
    // Access Analyzer, "Null with if exists": there is no such operator
    ['NullIfExists', ['true'], absent, 'unknown'],
    // an empty list: AWS's text contradicts itself
    ['Null', [], absent, 'unknown'],
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, expected, actual)).toBe(truth)
  })
})

describe('an empty list of values', () => {
  // Access Analyzer, "Empty array condition": its texts on the plain form contradict each other
  test.each<[string, Fact, Truth]>([
    ['StringEquals', one('a'), 'unknown'],
    ['StringEquals', absent, 'unknown'],
    ['StringNotEquals', one('a'), 'unknown'],
    ['StringEqualsIfExists', one('a'), 'false'],
    ['StringEqualsIfExists', absent, 'true'],
    ['ForAllValues:StringEquals', many('a'), 'false'],
    ['ForAllValues:StringEquals', absent, 'true'],
    ['ForAnyValue:StringEquals', many('a'), 'false'],
    ['ForAnyValue:StringEquals', absent, 'false'],
    ['ForAllValues:StringNotEquals', many('a'), 'unknown'],
    ['ForAnyValue:StringNotEquals', many('a'), 'unknown'],
    ['StringNotEqualsIfExists', one('a'), 'unknown'],
  ])('%s of %j is %s', (operator, actual, truth) => {
    expect(judgeCondition(operator, [], actual)).toBe(truth)
  })
})

describe('operators as written', () => {
  test.each([
    ['stringequals', 'true'],
    ['STRINGEQUALS', 'true'],
    ['foranyvalue:stringlikeifexists', 'true'],
    ['StringLikes', 'unknown'],
    ['ForAnyValues:StringEquals', 'unknown'],
    ['ForAllValues:', 'unknown'],
    ['', 'unknown'],
    ['__proto__', 'unknown'],
    ['constructor', 'unknown'],
  ])('%j is %s', (operator, truth) => {
    expect(judgeCondition(operator, ['a'], one('a'))).toBe(truth)
  })
})

describe('policy variables', () => {
  // IAM User Guide, "IAM policy elements: Variables and tags"
  test.each<[string, string, string, Truth]>([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are policy variables
    ['StringEquals', '${aws:username}', 'ann', 'true'],
    ['StringEquals', 'x-${aws:username}-y', 'x-ann-y', 'true'],
    ['StringEquals', '${aws:username}', 'bob', 'false'],
    ['StringLike', '${aws:PrincipalTag/team}-*', 'shop-1', 'true'],
    ['StringEquals', "${aws:PrincipalTag/none, 'all'}", 'all', 'true'],
    ['StringEquals', "${aws:PrincipalTag/team, 'all'}", 'shop', 'true'],
    ['StringEquals', "${aws:PrincipalTag/none, ''}", '', 'true'],
    // without a value and without a default: null, which matches nothing
    ['StringEquals', '${aws:PrincipalTag/none}', '', 'false'],
    ['StringLike', '${aws:PrincipalTag/none}*', 'x', 'false'],
    ['StringNotEquals', '${aws:PrincipalTag/none}', 'x', 'true'],
    // `${*}`, `${?}` and `${$}` are the characters themselves
    ['StringLike', 'a${*}', 'a*', 'true'],
    ['StringLike', 'a${*}', 'ab', 'false'],
    ['StringLike', 'a${?}*', 'a?bc', 'true'],
    ['StringLike', 'a${?}', 'ab', 'false'],
    ['StringEquals', '${$}{x}', '${x}', 'true'],
    // whether a wildcard that comes out of a variable acts as one is not documented; under StringEquals none does
    ['StringLike', '${aws:PrincipalTag/star}', 'a*', 'unknown'],
    ['StringEquals', '${aws:PrincipalTag/star}', 'a*', 'true'],
    ['StringEquals', '${aws:PrincipalTag/star}', 'ab', 'false'],
    // a multivalued key cannot be a variable
    ['StringEquals', '${aws:TagKeys}', 'a', 'unknown'],
    ['StringEquals', '${aws:SourceIp}', 'a', 'unknown'],
    // "might cause the entire statement to be invalid"
    ['StringEquals', '${aws:username', '${aws:username', 'unknown'],
    // operators without variables
    ['NumericEquals', '${aws:username}', '1', 'false'],
    ['ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/ann', 'true'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are policy variables
  ])('%s %j of %j is %s', (operator, expected, actual, truth) => {
    expect(judgeCondition(operator, [expected], one(actual), variables)).toBe(truth)
  })

  test('are plain text without a version, and their asterisks wildcards', () => {
    const text = '$' + '{aws:username}'
    expect(judgeCondition('StringEquals', [text], one(text))).toBe('true')
    expect(judgeCondition('StringEquals', [text], one('ann'))).toBe('false')
    expect(judgeCondition('StringLike', ['$' + '{*}'], one('$' + '{anything}'))).toBe('true')
  })

  test('take no time over a hostile text', () => {
    const open = ['$', '{'].join('')
    const spaces = `${open}${' '.repeat(20_000)}x`
    expect(judgeCondition('StringEquals', [`${spaces}}`], one('a'), variables)).toBe('false')
    expect(judgeCondition('StringEquals', [spaces], one('a'), variables)).toBe('unknown')
    expect(judgeCondition('StringEquals', [`${open}${'{'.repeat(50_000)}`], one('a'), variables)).toBe('unknown')
    expect(judgeCondition('StringEquals', [open.repeat(50_000)], one('a'), variables)).toBe('unknown')
  })
})
