terraform {
  encryption {
    key_provider "pbkdf2" "k" {
      passphrase = var.p
    }
    method "aes_gcm" "m" {
      keys = key_provider.pbkdf2.k
    }
  }
}
provider "aws" {
  alias    = "by_region"
  for_each = var.regions
  region   = each.value
}
resource "a" "b" {
  provider = aws.by_region[each.key]
}
