a = aws_x.y[*].id
b = aws_x.y.*.id
c = aws_x.y[0].id
d = aws_x.y.0.id
e = m["k"][0].z[var.i + 1]
f = aws_x.y.*.a.b[0]
