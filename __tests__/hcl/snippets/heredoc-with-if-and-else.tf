a = <<-EOT
  start
  %{ if var.a == "b" ~}
    yes
  %{ else ~}
    no
  %{ endif ~}
  end
  EOT
