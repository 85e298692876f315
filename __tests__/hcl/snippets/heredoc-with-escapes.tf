a = <<EOF
$${not} %%{not} \n $ $$ % 50%
EOF
