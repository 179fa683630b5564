"""Columns of a table that no known program made, guessed by heading and by value."""

from collections.abc import Callable, Sequence

from core.exchange.importing.cells import cell
from core.exchange.importing.columns import columns
from core.exchange.importing.days_in_cells import is_day
from core.exchange.importing.durations import is_clock
from core.exchange.importing.heading_words import plain_heading
from core.exchange.importing.mapping import Mapping
from core.exchange.importing.numbers_in_cells import is_number
from core.exchange.importing.raw_table import RawTable

_DAY = "date jour day mois month journee"
_WHO = (
    "prestataire fournisseur freelancer freelance provider supplier vendor contractor beneficiaire"
    " payee utilisateur user tiers contrepartie counterparty member collaborateur employee nom"
    " name qui who"
)
_AMOUNT = (
    "montant amount debit paye paid somme sum total prix price cout cost depense spent payment"
    " paiement value"
)
_REFUND = "credit rembourse remboursement refund refunded"
_FEE = "frais fee fees commission commissions"
_CURRENCY = "devise currency monnaie"
_HOURS = "heures hours duree duration temps"
_TEXT = (
    "libelle description label motif communication objet details detail notes note memo tache"
    " task projet project texte text"
)
_REFERENCE = "reference ref id numero number facture invoice"
_MOSTLY = 0.7
_NEARLY_ALL = 0.9


def columns_of(table: RawTable) -> Mapping:
    """The likeliest columns, each used once; a day or an amount is found without a word too."""
    taken: set[int] = set()

    def take(words: str, fits: Callable[[str], bool], *, by_shape: bool = False) -> int | None:
        found = _named(table, words.split(), fits, taken)
        if found is None and by_shape:
            free = [place for place in range(len(table.header)) if place not in taken]
            found = next((place for place in free if _fits(table, place, fits)), None)
        if found is not None:
            taken.add(found)
        return found

    day = take(_DAY, is_day, by_shape=True)
    hours = take(_HOURS, _is_hours)
    currency = take(_CURRENCY, str.isalpha)
    reference = take(_REFERENCE, bool)
    if reference is not None and not _tells_apart(table, reference):
        reference = None
    refund = take(_REFUND, is_number)
    fee = take(_FEE, is_number)
    amount = take(_AMOUNT, is_number, by_shape=hours is None)
    who = take(_WHO, bool)
    text = take(_TEXT, bool)
    if who is None:
        # A bank statement names the payee in its label only.
        who = text
    return Mapping(
        day=day,
        who=_full_name(table) or (() if who is None else (who,)),
        amount=amount,
        refund=refund if amount is not None else None,
        fee=fee,
        currency=currency,
        hours=hours,
        text=() if text is None else (text,),
        reference=reference,
    )


def _full_name(table: RawTable) -> tuple[int, ...]:
    """First and last name, where they have a column each."""
    for pair in (("first name", "last name"), ("prenom", "nom")):
        if len(found := columns(table.header, *pair)) == len(pair):
            return found
    return ()


def _named(
    table: RawTable, words: Sequence[str], fits: Callable[[str], bool], taken: set[int]
) -> int | None:
    """The column whose heading is, or has among its words, the earliest of `words`."""
    free = [place for place in range(len(table.header)) if place not in taken]
    headings = {place: plain_heading(table.header[place]).split() for place in free}
    exact = [place for word in words for place in free if headings[place] == [word]]
    loose = [place for word in words for place in free if word in headings[place]]
    return next((place for place in (*exact, *loose) if _fits(table, place, fits)), None)


def _fits(table: RawTable, place: int, fits: Callable[[str], bool]) -> bool:
    """Whether most cells that hold something have the shape, and some do hold something."""
    filled = [found for row in table.rows if (found := cell(row, place))]
    return bool(filled) and sum(map(fits, filled)) >= _MOSTLY * len(filled)


def _is_hours(written: str) -> bool:
    return is_clock(written) or is_number(written)


def _tells_apart(table: RawTable, place: int) -> bool:
    """Whether nearly every row has its own value: the number of an account has not."""
    filled = [found for row in table.rows if (found := cell(row, place))]
    return len(set(filled)) >= _NEARLY_ALL * len(filled)
