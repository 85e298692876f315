locals {
  p = <<-EOT
    {
      "a": 1,

      "b": "${var.b}"
    }
  EOT
}
