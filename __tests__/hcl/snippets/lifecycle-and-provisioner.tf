resource "x" "y" {
  lifecycle {
    ignore_changes = [tags["a"], b]
  }
  provisioner "local-exec" {
    command = "echo '${self.id}' > $HOME/x"
  }
}
