a = "a ${~ b ~} c"
b = "a %{~ if b ~} x %{~ else ~} y %{~ endif ~} c"
c = "%{ for k, v in m }${k}=${v},%{ endfor }"
