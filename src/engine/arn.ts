/** The six parts of an ARN; `resource` may itself hold colons. */
export interface Arn {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** Reads `arn:partition:service:region:account:resource`, or undefined when it is none (IAM User Guide, "Amazon Resource Names"). */
export function parseArn(text: string): Arn | undefined {
  const [arn, partition, service, region, account, ...rest] = text.split(':')
  if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined || rest.length === 0)
    return
  return { partition, service, region, account, resource: rest.join(':') }
}

/** The kinds of identity and role that ARNs in this field name. */
export type PrincipalArn =
  | { readonly kind: 'account'; readonly partition: string; readonly account: string }
  | {
      readonly kind: 'role'
      readonly partition: string
      readonly account: string
      readonly path: string
      readonly name: string
    }
  | {
      readonly kind: 'user' | 'instance-profile'
      readonly partition: string
      readonly account: string
      readonly path: string
      readonly name: string
    }
  | {
      readonly kind: 'session'
      readonly partition: string
      readonly account: string
      readonly name: string
      readonly session: string
    }
  | { readonly kind: 'federated-user'; readonly partition: string; readonly account: string; readonly name: string }
  | {
      readonly kind: 'oidc-provider' | 'saml-provider'
      readonly partition: string
      readonly account: string
      readonly name: string
    }

/**
 * Reads an IAM or STS ARN as the identity it names; undefined for any other ARN.
 * `path` begins and ends with a slash. Source: IAM User Guide, "IAM identifiers".
 */
export function parsePrincipalArn(text: string): PrincipalArn | undefined {
  const arn = parseArn(text)
  if (!arn || (arn.service !== 'iam' && arn.service !== 'sts')) return
  const { partition, account, resource } = arn
  if (arn.service === 'iam' && resource === 'root') return { kind: 'account', partition, account }
  const slash = resource.indexOf('/')
  if (slash < 0) return
  const type = resource.slice(0, slash)
  const rest = resource.slice(slash + 1)
  if (rest === '') return
  if (arn.service === 'sts') {
    if (type === 'federated-user') return { kind: 'federated-user', partition, account, name: rest }
    const cut = rest.indexOf('/')
    if (type !== 'assumed-role' || cut < 1) return
    return { kind: 'session', partition, account, name: rest.slice(0, cut), session: rest.slice(cut + 1) }
  }
  if (type === 'oidc-provider' || type === 'saml-provider') return { kind: type, partition, account, name: rest }
  const last = rest.lastIndexOf('/')
  const named = { partition, account, path: `/${rest.slice(0, last + 1)}`, name: rest.slice(last + 1) }
  if (type === 'role') return { kind: 'role', ...named }
  if (type === 'user' || type === 'instance-profile') return { kind: type, ...named }
  return
}

/** `aws-cn` for `cn-…`, `aws-us-gov` for `us-gov-…`, `aws-eusc` for `eusc-…`, the isolated ones, else `aws`. */
export function partitionOfRegion(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  if (region.startsWith('eusc-')) return 'aws-eusc'
  if (region.startsWith('us-iso-')) return 'aws-iso'
  if (region.startsWith('us-isob-')) return 'aws-iso-b'
  if (region.startsWith('eu-isoe-')) return 'aws-iso-e'
  if (region.startsWith('us-isof-')) return 'aws-iso-f'
  return 'aws'
}
