a = merge(
  local.a,
  { b = 1 },
)
b = concat(var.lists...)
c = max([1, 2]...)
d = f()
e = provider::aws::arn_parse("x").account
