a = jsondecode(<<EOF
{"a": "${b}"}
EOF
)
b = 1
