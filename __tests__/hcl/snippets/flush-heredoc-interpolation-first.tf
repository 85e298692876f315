a = <<-X
    one
  ${two}
      three
  X
