a = <<-X
    one
margin
  X
