e = "named"
