"""Points to check in words: why each applies to this provider, and what to do about it."""

from dataclasses import dataclass
from decimal import Decimal

from core.model.provider import Provider, ProviderKind
from core.model.tripwire_note import Tripwire, TripwireNote
from core.numbers.ecb_rates import EURO
from core.rules.data_protection import FRANCE, Ground, ground
from core.rules.tripwires import HALF_TIME_HOURS, Applying, Reason, State, lapses_on
from core.storage import accesses
from core.texts import formats
from pages._parts.person import Person


def state(person: Person, tripwire: Tripwire, now: State, note: TripwireNote | None) -> str:
    """Whether a point waits, with its days."""
    if note is None:
        return person.text("tripwire.state.open")
    again = lapses_on(tripwire, note.dealt_on)
    days = {"day": person.day(note.dealt_on), "again": person.day(again) if again else ""}
    if again is None:
        return person.text("tripwire.state.once", **days)
    return person.text(f"tripwire.state.{now}", **days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is said of one provider; everything is safe inside Markdown."""

    person: Person
    provider: Provider
    euros: Decimal

    def why(self, one: Applying) -> str:
        """Why a point applies."""
        match one.tripwire:
            case Tripwire.VIGILANCE:
                return self._vigilance(one)
            case Tripwire.SUBORDINATION:
                return self.person.plural(
                    f"tripwire.subordination.{one.reason}",
                    one.months,
                    name=self._name,
                    hours=HALF_TIME_HOURS,
                )
            case Tripwire.VAT:
                return self.person.text(
                    f"tripwire.vat.{one.reason}", name=self._name, country=self._country
                )
            case Tripwire.DATA:
                return self._data()
            case Tripwire.RIGHTS:
                is_employee = self.provider.kind is ProviderKind.EMPLOYEE
                whose = "employee" if is_employee else "provider"
                return self.person.text(f"tripwire.rights.{whose}")

    def to_do(self, one: Applying) -> str:
        """What to do about it, or what to ask oneself."""
        match one.tripwire:
            case Tripwire.VIGILANCE:
                return self.person.text(f"tripwire.vigilance.do.{self._place}")
            case Tripwire.SUBORDINATION:
                told = self.person.text("tripwire.subordination.do")
                if self._place != "abroad":
                    return told
                return f"{told}\n\n{self.person.text('tripwire.subordination.abroad')}"
            case _:
                return self.person.text(f"tripwire.{one.tripwire}.do")

    def _vigilance(self, one: Applying) -> str:
        told = self.person.text(
            f"tripwire.vigilance.{one.reason}",
            name=self._name,
            paid=self.person.plain(self.person.money(self.euros, EURO, 0)),
        )
        if not one.months or one.reason is Reason.UNCOUNTED:
            return told
        return f"{told} {self.person.plural('tripwire.vigilance.left_out', one.months)}"

    def _data(self) -> str:
        where = ground(self.provider.country)
        told = [self.person.text("tripwire.data.ask")]
        known = accesses.list_for_provider(self.person.notebook, self.provider.id)
        if doors := sum(door.revoked_on is None for door in known):
            told.append(self.person.plural("tripwire.data.doors", doors))
        if where is not Ground.INSIDE:
            told.append(self.person.text(f"tripwire.data.{where}", country=self._country))
        return "\n\n".join(told)

    @property
    def _name(self) -> str:
        written = self.person.plain(self.provider.name.strip())
        return written or self.person.text("costs.unnamed")

    @property
    def _country(self) -> str:
        if not self.provider.country:
            return ""
        return formats.country_name(self.person.language, self.provider.country)

    @property
    def _place(self) -> str:
        if not self.provider.country:
            return "unsaid"
        return "home" if self.provider.country in FRANCE else "abroad"
