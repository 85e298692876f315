import { callerKeys } from './context/callerKeys.js'
import { claimFact } from './context/claimKeys.js'
import { environmentKeys } from './context/environmentKeys.js'
import { type Rule, type Rules, unknown } from './context/fact.js'
import { parameterKeys } from './context/parameterKeys.js'
import type { Fact } from './judgement.js'
import type { Request } from './request.js'

// A name that ends in a slash is a family: the rest of the key is somebody's own name for a tag.
const RULES: Rules = { ...parameterKeys, ...callerKeys, ...environmentKeys }

/**
 * The value of one condition key in this request (IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS
 * condition context keys"; Service Authorization Reference for AWS STS). Key names ignore letter case.
 * Absent is a fact: AWS is known not to put the key into such a request. Unknown is a gap, with the one who could tell.
 * @param issuer the provider that the statement trusts, by which a token without a known issuer is read
 */
export function contextFact(r: Request, key: string, issuer?: string): Fact {
  const name = key.toLowerCase()
  const slash = name.indexOf('/') + 1
  const rule = ruleOf(name) ?? ruleOf(name.slice(0, slash))
  // The tag's own name keeps its case: it is looked up among names that people wrote.
  if (rule) return rule(r, key.slice(slash))
  const colon = key.indexOf(':')
  if (colon > 0 && !/^(aws|sts|iam|saml)$/.test(name.slice(0, colon)))
    return claimFact(r, key.slice(0, colon), key.slice(colon + 1), issuer)
  return unknown(key, 'it is not a key that is known to STS', 'law')
}

/** Keys are whatever a policy holds, `__proto__` included. */
const ruleOf = (name: string): Rule | undefined => (Object.hasOwn(RULES, name) ? RULES[name] : undefined)
