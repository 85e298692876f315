a = [
  1,
  2, # two
  /* three */ 3,
]
b = [1,
2
]
