"""A whole notebook as one file: see docs/archive.md."""
