"""The person in front of the screen: their notebook, their language, their moment."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

from core.model.preferences import Language, Preferences
from core.model.stamp import Stamp
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import has_text, plural, text
from core.texts.plain import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One run of one screen for one person.

    `own` is always the person's notebook; `notebook` is the one shown, which is a
    throw-away one while they read the example.
    """

    screen: str
    own: Notebook
    notebook: Notebook
    language: Language
    preferences: Preferences
    today: date

    @property
    def is_example(self) -> bool:
        """Whether the example is shown instead of the person's own notebook."""
        return self.notebook is not self.own

    def stamp(self) -> Stamp:
        """Now, and a new step: everything saved under it is undone together."""
        now = datetime.now(UTC).replace(tzinfo=None)
        return Stamp(now=now, step=uuid4(), day=self.today)

    def text(self, key: str, **values: object) -> str:
        """The words under a key, in the person's language."""
        return text(self.language, key, **values)

    def plural(self, key: str, count: Decimal | float, **values: object) -> str:
        """The words under a key for so many things."""
        return plural(self.language, key, count, **values)

    def has_text(self, key: str) -> bool:
        """Whether the catalogues hold this key."""
        return has_text(self.language, key)

    def plain(self, words: str) -> str:
        """The person's own words, safe inside Markdown."""
        return plain(words)

    def money(self, amount: Decimal, currency: str, digits: int | None = None) -> str:
        """An amount with its currency."""
        return formats.money(self.language, amount, currency, digits)

    def number(self, value: Decimal | float, digits: int | None = None) -> str:
        """A number."""
        return formats.number(self.language, value, digits)

    def percent(self, whole_percent: float) -> str:
        """A share that is given in percent."""
        return formats.percent(self.language, whole_percent)

    def day(self, day: date) -> str:
        """A date."""
        return formats.day(self.language, day)

    def day_of_week(self, day: date) -> str:
        """A date with its weekday."""
        return formats.day_of_week(self.language, day)

    def month(self, month: date) -> str:
        """A month with its year."""
        return formats.month(self.language, month)
