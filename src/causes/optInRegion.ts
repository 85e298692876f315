/** The Regions that every account has; an account has to enable all later ones (introduced after March 20, 2019) itself. */
const EVERYWHERE = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'sa-east-1',
]

/** Whether an account has to enable the Region before it works there. */
export const isOptIn = (region: string): boolean =>
  !/^(cn|us-gov|us-iso|eusc)/.test(region) && !EVERYWHERE.includes(region)
