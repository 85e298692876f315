a = <<EOT
%{ for ip in aws_instance.x[*].private_ip ~}
server ${ip}
%{ endfor ~}
end
EOT
