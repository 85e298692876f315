a = { a = 1, "b" : 2, (c) = 3, "${d}-x" = 4 }
b = {
  a = 1
  b = 2,

  # comment
  c = 3 // more
}
c = { true = 1, null = 2 }
