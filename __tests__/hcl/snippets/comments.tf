# one
// two
/* three
 four */
a = 1 # x
b = 2 // y
c /* z */ = /* w */ 3
