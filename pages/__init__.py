"""The screens: one file a step, read from top to bottom."""
