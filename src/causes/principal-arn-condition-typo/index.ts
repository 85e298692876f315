import { defineCause } from '../../engine/cause.js'
import { lastingArn } from '../lastingArn.js'
import { replaceIn } from '../listEdit.js'
import { principalArnMiss } from '../principalArnMiss.js'

export default defineCause({
  id: 'principal-arn-condition-typo',
  title: 'a condition on `aws:PrincipalArn` means the caller and misspells it',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalArnMiss(c, kase, want)
    return miss?.value !== undefined
      ? { kase, at: c.at, is: miss.is, actual: miss.actual, value: miss.value }
      : undefined
  },
  explain: ({ is, actual, value }) => ({
    what: `the condition on \`aws:PrincipalArn\` has \`${value}\`, and the key holds \`${actual}\``,
    why:
      is === 'session'
        ? "of a session `aws:PrincipalArn` is its role's ARN, never the ARN of the session"
        : 'the values are compared to the letter, path and letter case included',
    fix: `in the target account, write \`${actual}\` into the condition`,
  }),
  remedies: ({ kase, at, value }) => {
    const arn = lastingArn(kase)
    return arn ? [[replaceIn(kase, at, value, arn)]] : []
  },
})
