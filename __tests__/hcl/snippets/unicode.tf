a = "héllo 😀 ${b} wörld"
été = "ok"
