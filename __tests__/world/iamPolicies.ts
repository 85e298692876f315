import { type Outcome, refuse } from './awsQuery.js'
import type { IamCall, Operation } from './iam.js'
import { idOf, type ManagedPolicy, nameOf, pathOf } from './inventory.js'

/** A policy document as IAM sends it: URL-encoded after RFC 3986 (IAM API Reference, GetRole). */
export function encodeDocument(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The reads of managed policies. */
export const policyOperations: Record<string, Operation> = {
  GetPolicy: on((policy) => ({
    result: {
      Policy: {
        PolicyName: nameOf(policy.arn),
        PolicyId: idOf('ANPA', policy.arn),
        Arn: policy.arn,
        Path: pathOf(policy.arn),
        DefaultVersionId: defaultVersion(policy),
        AttachmentCount: 1,
        IsAttachable: true,
      },
    },
  })),
  GetPolicyVersion: on((policy, call) => {
    const version = call.params.VersionId ?? ''
    const document = policy.versions[version]
    if (document === undefined) {
      const message = `Policy ${policy.arn} version ${version} does not exist or is not attachable.`
      return refuse('NoSuchEntity', message, 404)
    }
    const isDefault = version === defaultVersion(policy)
    return {
      result: {
        PolicyVersion: { Document: encodeDocument(document), VersionId: version, IsDefaultVersion: isDefault },
      },
    }
  }),
}

function on(run: (policy: ManagedPolicy, call: IamCall) => Outcome): Operation {
  const arnIn = (call: IamCall) => call.params.PolicyArn ?? ''
  return {
    resource: arnIn,
    shown: (call) => `policy ${arnIn(call)}`,
    run: (call) => {
      const policy = call.inventory.policies.find((p) => p.arn === arnIn(call))
      return policy ? run(policy, call) : refuse('NoSuchEntity', `Policy ${arnIn(call)} was not found.`, 404)
    },
  }
}

function defaultVersion(policy: ManagedPolicy): string {
  return policy.defaultVersion ?? Object.keys(policy.versions).at(-1) ?? 'v1'
}
