variable "role_name" {
  description = "The same in every account, so that one `inspector-role-arn` with the placeholder for the account serves all of them."
  type        = string
  default     = "preflight-inspector"
}

variable "subjects" {
  description = "Subjects of the tokens that may look, such as `repo:acme/*`, and `repo:acme@1234567/*` for repositories with ids in their subject."
  type        = list(string)
  default     = []
}

variable "issuer" {
  description = "Issuer of the tokens without `https://`. The account must have an OIDC provider for it."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "audience" {
  description = "Audience of the tokens."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "source_principals" {
  description = "ARNs of users and roles that may look by their own credentials, for steps that use no token."
  type        = list(string)
  default     = []
}

variable "read_callers" {
  description = "Whether to also read the policies of users and roles of this account that assume roles elsewhere, and to ask the policy simulator."
  type        = bool
  default     = false
}

variable "read_cloudtrail" {
  description = "Whether to also look up the denied event, for `cloudtrail: true`."
  type        = bool
  default     = false
}

variable "read_organization_policies" {
  description = "Whether to also read a service or resource control policy that AWS names. Takes effect in the management account or a delegated one only."
  type        = bool
  default     = false
}
