variable "accounts" {
  type = map(object({
    id   = string
    name = optional(string, "x")
  }))
  default = {}
  validation {
    condition     = alltrue([for a in var.accounts : can(regex("^[0-9]{12}$", a.id))])
    error_message = "bad"
  }
}
