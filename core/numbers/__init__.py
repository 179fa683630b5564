"""Values in, numbers out."""
