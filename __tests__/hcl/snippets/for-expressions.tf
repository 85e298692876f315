a = [for s in var.list : upper(s) if s != ""]
b = { for k, v in var.map : k => v... }
c = [for i, v in var.l : "${i}-${v}"]
d = {
  for x in y :
  x.id => {
    name = x.name
  }
  if x.ok
}
