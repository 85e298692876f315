module "app" {
  source = "./app"
  providers = {
    aws      = aws.prod
    "aws.dns" = aws.dns
  }
  for_each = toset(["a", "b"])
  name     = each.key
}
