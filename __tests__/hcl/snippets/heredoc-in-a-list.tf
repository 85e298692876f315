a = [<<A
one
A
, <<B
two
B
]
