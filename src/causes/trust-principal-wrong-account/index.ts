import { parsePrincipalArn } from '../../engine/arn.js'
import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { trustIn } from '../grant.js'
import { lastingArn } from '../lastingArn.js'
import { replaceIn } from '../listEdit.js'
import { principalMiss } from '../principalMiss.js'
import { trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'trust-principal-wrong-account',
  title: 'the trust policy trusts another account than the caller is in',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalMiss(c, kase, want)
    const found = c.truth === 'false' ? trustCondition(c, want, /^aws:principalaccount$/) : undefined
    const named = miss?.is === 'wrong-account' && miss.entry ? `\`${miss.entry}\`` : found?.expected
    const arn = kase.source.caller?.arn ?? ''
    const account = named && parsePrincipalArn(arn)?.account
    return account ? { arn, account, named, miss } : undefined
  },
  explain: ({ named, arn, account }) => ({
    what: `the trust policy names ${named}, and the caller \`${arn}\` is in account \`${account}\``,
    why: 'a principal is of one account, and the same name in another account is somebody else',
    fix: `in the target account, trust the caller's ARN of account \`${account}\`, and take the other account out if it was a mistake`,
  }),
  remedies: ({ miss }) => {
    const arn = miss && lastingArn(miss.kase)
    if (!arn || miss.entry === undefined) return []
    const principals = below(miss.place.at, 'Principal', 'AWS')
    return [...trustIn(miss.kase, miss.place, arn), [replaceIn(miss.kase, principals, miss.entry, arn)]]
  },
})
