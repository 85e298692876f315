import {
  to = aws_iam_role.a
  id = "x"
}
moved {
  from = aws_x.a
  to   = aws_x.b["k"]
}
check "c" {
  assert {
    condition     = 1 == 1
    error_message = "m"
  }
}
