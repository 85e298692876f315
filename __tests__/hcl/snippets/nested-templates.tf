a = "x${lookup(var.m, "k-${var.k}", "d")}y"
b = "${"${c}"}"
c = "${d}${e}"
