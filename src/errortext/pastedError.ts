import type { Answer, Api } from '../engine/case.js'

/** The program that printed an error, as far as its own words give it away. */
export type Tool =
  | 'terraform'
  | 'opentofu'
  | 'terragrunt'
  | 'pulumi'
  | 'cdk'
  | 'serverless'
  | 'aws-cli'
  | 'boto3'
  | 'sdk-js'
  | 'sdk-go'
  | 'sdk-java'
  | 'sdk-net'
  | 'sdk-php'
  | 'sdk-ruby'
  | 'configure-aws-credentials'

/**
 * What an error speaks of: a role that was to be assumed; the credentials to do it with; a trust policy that IAM would not
 * save; a role that was to be created; or something that has nothing to do with assuming a role.
 */
export type Subject = 'assumption' | 'credentials' | 'trust-policy' | 'role' | 'other'

/** The block of a configuration that Terraform names beneath an error. */
export interface Block {
  /** The address of the provider, such as `registry.terraform.io/hashicorp/aws`, or of the resource. */
  readonly provider: string
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** One error found in a pasted text. Masked ARNs are left out: they tell nothing that could be compared. */
export interface PastedError {
  /** AWS's own words, code, status and request ID, without what tools put around them. */
  readonly answer: Answer
  readonly about: Subject
  readonly api?: Api
  readonly caller?: string
  readonly roleArn?: string
  readonly action?: string
  readonly sessionName?: string
  readonly tool?: Tool
  readonly block?: Block
  /** Where it stands: UTF-16 offsets into the text, the end excluded. */
  readonly range: { readonly from: number; readonly to: number }
}
