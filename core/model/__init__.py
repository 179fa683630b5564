"""What things are: frozen records that refuse impossible values and allow incomplete ones."""
