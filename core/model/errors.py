"""Expected failures: each carries a text key, so every message exists in both languages."""


class AppError(Exception):
    """The base of every failure the app expects and can explain."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class InvalidValue(AppError):
    """A value that the model refuses; the message belongs beside its field."""


class NotFound(AppError):
    """The record asked for is not (or no longer) in this notebook."""
