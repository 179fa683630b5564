"""The built-in example, made of model objects so that it breaks with the model."""
