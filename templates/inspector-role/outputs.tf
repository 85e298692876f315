output "role_arn" {
  description = "The value of `inspector-role-arn`."
  value       = aws_iam_role.inspector.arn
}
