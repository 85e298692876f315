import { parseArn } from '../engine/arn.js'
import type { Outcome } from '../gather/attempt.js'
import type { HopOutcome } from '../gather/hop.js'
import { lastOf } from '../gather/roles.js'
import type { Host } from '../host.js'
import type { Inputs } from '../inputs.js'
import type { HopStory, Story } from '../render/story.js'
import { runOf } from './runOf.js'

/** The story of roles that were all granted, for which nothing has to be looked up. */
export const grantedStory = (outcomes: readonly Outcome[], { report }: Inputs, env: Host['env']): Story => ({
  attempts: outcomes.map(({ attempt, hops }) => {
    const { name, owner, expect } = lastOf(attempt.hops)
    return {
      hops: hops.flatMap(hopStory),
      expect,
      ...(name === undefined ? {} : { name }),
      ...(owner === undefined ? {} : { owner }),
    }
  }),
  run: runOf(env),
  options: { showExternalId: report.showExternalId, maskAccountIds: report.hideAccountIds },
})

function hopStory(hop: HopOutcome): HopStory[] {
  if (!hop.granted) return []
  const { arn } = hop.session
  const account = parseArn(arn)?.account ?? ''
  return [
    {
      roleArn: hop.node.role,
      outcome: { granted: true, assumedRoleArn: arn, account, ms: hop.ms },
      places: {},
      notes: [],
    },
  ]
}
