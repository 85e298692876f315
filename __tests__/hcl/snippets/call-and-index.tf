a = split(",", "a,b")[0]
b = jsondecode(data.x.y.z).a["b"]
c = [1, 2][0]
d = ({ a = 1 }).a
