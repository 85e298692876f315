import { absent, present, type Rule, type Rules, tagNamed, unknown, web } from './fact.js'

const ofAws =
  (key: string, why: string): Rule =>
  () =>
    unknown(key, why, 'aws')

const onlyServices: Rule = () =>
  absent('/workflow/inputs/api', 'only a call that an AWS service makes for itself carries it')

const resourceTag: Rule = (r, tag) => {
  const tags = r.kase.target.role?.tags
  if (!tags) return unknown(`aws:ResourceTag/${tag}`, 'the tags of the role were not read', 'role', '/target/role/tags')
  const found = tagNamed(tags, tag)
  return found ? present([found[1]], '/target/role/tags') : absent('/target/role/tags')
}

/** The keys of the network, the time, the role and the services (IAM User Guide, "AWS global condition context keys"). */
export const environmentKeys: Rules = {
  'aws:federatedprovider': (r) =>
    !web(r)
      ? unknown('aws:FederatedProvider', 'how the caller signed in was not given', 'caller')
      : r.issuer && r.role
        ? present([`arn:${r.role.partition}:iam::${r.role.account}:oidc-provider/${r.issuer}`], '/workflow/claims/iss')
        : unknown('aws:FederatedProvider', 'the issuer of the token or the account of the role is not known', 'token'),
  'aws:requestedregion': (r) => {
    const { region } = r.kase.workflow.inputs
    return region
      ? present([region], '/workflow/inputs/region')
      : unknown(
          'aws:RequestedRegion',
          'the Region of the STS endpoint was not given',
          'request',
          '/workflow/inputs/region',
        )
  },
  'aws:sourceip': ofAws('aws:SourceIp', 'only AWS sees the address the request comes from'),
  'aws:sourcevpc': ofAws('aws:SourceVpc', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:sourcevpce': ofAws('aws:SourceVpce', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:vpcsourceip': ofAws('aws:VpcSourceIp', 'only AWS sees whether the request comes through a VPC endpoint'),
  'aws:useragent': ofAws('aws:UserAgent', 'the user agent of the client that will deploy is not known'),
  'aws:referer': ofAws('aws:referer', 'the headers of the client that will deploy are not known'),
  'aws:currenttime': ofAws('aws:CurrentTime', 'it depends on when the request is made'),
  'aws:epochtime': ofAws('aws:EpochTime', 'it depends on when the request is made'),
  'aws:securetransport': () => present(['true'], '/workflow/inputs/region'),
  'aws:viaawsservice': () => present(['false'], '/workflow/inputs/api'),
  'aws:calledvia': onlyServices,
  'aws:sourcearn': onlyServices,
  'aws:sourceaccount': onlyServices,
  'aws:sourceorgid': onlyServices,
  'aws:sourceorgpaths': onlyServices,
  'aws:resourcetag/': resourceTag,
  'iam:resourcetag/': resourceTag,
}
