"""Amounts typed by people: read exactly in either language, or refused with the reason."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.model.errors import InvalidValue
from core.model.preferences import Language
from core.texts import formats
from core.texts.amounts import RATE_DECIMALS, parse_amount, parse_money
from core.texts.catalogue import text

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
BOTH = pytest.mark.parametrize("language", list(Language))
LANGUAGES = st.sampled_from(list(Language))
SPACES = [" ", "\u00a0", "\u202f", "\u2009", "\u2007", "\t"]
CURRENCIES = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "MGA", "MAD", "XOF", "TND", "INR"]


def refusal(typed: str, language: Language, currency: str | None = None) -> InvalidValue:
    with pytest.raises(InvalidValue) as refused:
        parse_money(typed, language=language, currency=currency)
    return refused.value


@BOTH
@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("300", "300"),
        ("300,50", "300.5"),
        ("300.50", "300.5"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("1,200.50", "1200.5"),
        ("1.200,50", "1200.5"),
        ("1’200.50", "1200.5"),
        ("1.200.300", "1200300"),
        ("1,200,300", "1200300"),
        ("12345,6", "12345.6"),
        ("0,500", "0.5"),
        ("0.500", "0.5"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("300,", "300"),
        ("12,5000", "12.5"),
        ("+12", "12"),
        ("0", "0"),
        ("007", "7"),
        ("  300  ", "300"),
        ("\u200e300\ufeff", "300"),
        ("100000000", "100000000"),
    ],
)
def test_what_can_only_be_read_one_way_is_read(typed: str, amount: str, language: Language) -> None:
    assert parse_amount(typed, language=language) == Decimal(amount)


@BOTH
@pytest.mark.parametrize("space", SPACES)
def test_any_space_groups_thousands(space: str, language: Language) -> None:
    assert parse_amount(f"1{space}200,50", language=language) == Decimal("1200.5")
    assert parse_amount(f"1{space}200{space}300", language=language) == 1_200_300


def test_a_comma_groups_thousands_in_english() -> None:
    assert parse_amount("1,200", language=ENGLISH) == 1200


@pytest.mark.parametrize(
    ("language", "typed", "small", "large"),
    [
        (FRENCH, "1.200", "1,20", "1\u202f200"),
        (FRENCH, "1,200", "1,20", "1\u202f200"),
        (FRENCH, "300.500 €", "300,50", "300\u202f500"),
        (FRENCH, "1 200.500", "1\u202f200,50", "1\u202f200\u202f500"),
        (ENGLISH, "1.200", "1.20", "1,200"),
        (ENGLISH, "1 200,500", "1,200.50", "1,200,500"),
    ],
)
def test_what_can_be_read_two_ways_asks_which_is_meant(
    language: Language, typed: str, small: str, large: str
) -> None:
    refused = refusal(typed, language)
    assert refused.key == "amount.error.ambiguous"
    assert (refused.values["small"], refused.values["large"]) == (small, large)


@BOTH
def test_both_answers_to_the_question_can_then_be_typed(language: Language) -> None:
    asked = refusal("1.200", language).values
    assert parse_amount(str(asked["small"]), language=language) == Decimal("1.2")
    assert parse_amount(str(asked["type_large"]), language=language) == 1200


def test_a_rate_may_have_three_decimals_behind_the_language_s_own_sign() -> None:
    assert parse_amount("1,107", language=FRENCH, decimals=RATE_DECIMALS) == Decimal("1.107")
    assert parse_amount("1.107", language=ENGLISH, decimals=RATE_DECIMALS) == Decimal("1.107")
    with pytest.raises(InvalidValue):
        parse_amount("1.107", language=FRENCH, decimals=RATE_DECIMALS)


@BOTH
@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("-5", "negative"),
        ("−5 €", "negative"),
        ("€-5", "negative"),
        ("-$5", "negative"),
        ("100000001", "absurd"),
        ("9" * 40, "absurd"),
        ("9" * 70, "unreadable"),
        ("0,005", "decimals"),
        ("12.3456", "decimals"),
        ("", "unreadable"),
        ("  ", "unreadable"),
        ("abc", "unreadable"),
        ("1e5", "unreadable"),
        ("1 20", "unreadable"),
        ("1 2000", "unreadable"),
        ("1 200'300", "unreadable"),
        ("1..2", "unreadable"),
        ("1,2,3", "unreadable"),
        ("1,20,000", "unreadable"),
        ("1 200 ,5", "unreadable"),
        ("1,2 00", "unreadable"),
        ("12,3 45", "unreadable"),
        ("80-100", "unreadable"),
        ("(300)", "unreadable"),
        ("10 %", "unreadable"),
        ("3 bananes", "unreadable"),
        ("80 € $", "unreadable"),
        ("٣٠٠", "unreadable"),
        ("३००", "unreadable"),
        ("３００", "unreadable"),
        ("½", "unreadable"),
        ("NaN", "unreadable"),
        ("=300", "unreadable"),
    ],
)
def test_what_cannot_be_meant_is_refused(typed: str, key: str, language: Language) -> None:
    assert refusal(typed, language).key == f"amount.error.{key}"


@BOTH
@pytest.mark.parametrize(
    ("typed", "currency"),
    [
        ("80 $", "USD"),
        ("$80", "USD"),
        ("80 USD", "USD"),
        ("80 $US", "USD"),
        ("80 $ US", "USD"),
        ("US$80", "USD"),
        ("80 dollars.", "USD"),
        ("$80 CAD", "CAD"),
        ("CA$80", "CAD"),
        ("80 €", "EUR"),
        ("€80", "EUR"),
        ("80 euros", "EUR"),
        ("80 Eur", "EUR"),
        ("80 £", "GBP"),
        ("80 CHF", "CHF"),
        ("Fr. 80", "CHF"),
        ("80 Ar", "MGA"),
        ("80 ariary", "MGA"),
        ("80 DH", "MAD"),
        ("80 F CFA", "XOF"),
        ("80 FCFA", "XOF"),
        ("80", None),
    ],
)
def test_the_currency_named_is_read_too(
    typed: str, currency: str | None, language: Language
) -> None:
    reading = parse_money(typed, language=language)
    assert (reading.amount, reading.currency) == (Decimal(80), currency)


@pytest.mark.parametrize(
    ("typed", "currency"),
    [("80 $", "CAD"), ("80 $", "AUD"), ("80 dirhams", "AED"), ("80 FCFA", "XAF"), ("£80", "EGP")],
)
def test_a_shared_sign_means_the_field_s_own_currency(typed: str, currency: str) -> None:
    assert parse_money(typed, language=FRENCH, currency=currency).currency == currency


@pytest.mark.parametrize(
    ("typed", "field", "found"),
    [
        ("80 $", "EUR", "USD"),
        ("80 $", "MGA", "USD"),
        ("80 €", "USD", "EUR"),
        ("80 CAD", "USD", "CAD"),
    ],
)
def test_naming_another_currency_than_the_field_s_is_refused(
    typed: str, field: str, found: str
) -> None:
    refused = refusal(typed, FRENCH, field)
    assert refused.key == "amount.error.other_currency"
    assert refused.values == {"found": found, "expected": field}


def test_a_currency_has_no_place_in_a_plain_number() -> None:
    with pytest.raises(InvalidValue) as refused:
        parse_amount("3 €", language=FRENCH)
    assert refused.value.key == "amount.error.currency_unexpected"


@BOTH
@pytest.mark.parametrize("typed", ["1.200", "-5", "900000000", "1,2345", "abc", "80 $"])
def test_every_refusal_has_its_words(typed: str, language: Language) -> None:
    refused = refusal(typed, language, "EUR")
    assert text(language, refused.key, **refused.values)


@given(
    language=LANGUAGES,
    amount=st.decimals(0, 100_000_000, places=2),
)
def test_what_the_app_writes_as_a_number_it_reads_back(language: Language, amount: Decimal) -> None:
    assert parse_amount(formats.number(language, amount), language=language) == amount
    assert parse_amount(formats.number(language, amount, 2), language=language) == amount
    typed = f"{amount:f}"
    assert parse_amount(typed, language=language) == amount
    assert parse_amount(typed.replace(".", ","), language=language) == amount


@given(language=LANGUAGES, rate=st.decimals("0.00000001", 1_000_000, places=8))
def test_what_the_app_writes_as_a_rate_it_reads_back(language: Language, rate: Decimal) -> None:
    for digits in (3, 4, 5, 8):
        rounded = round(rate, digits)
        written = formats.number(language, rounded, digits)
        assert parse_amount(written, language=language, decimals=RATE_DECIMALS) == rounded


@given(
    language=LANGUAGES,
    whole=st.integers(0, 100_000_000),
    currency=st.sampled_from(CURRENCIES),
)
def test_what_the_app_writes_as_money_it_reads_back(
    language: Language, whole: int, currency: str
) -> None:
    reading = parse_money(formats.money(language, whole, currency), language=language)
    assert (reading.amount, reading.currency) == (Decimal(whole), currency)
    cents = Decimal(whole) / 100
    written = formats.money(language, cents, currency, digits=2)
    assert parse_money(written, language=language, currency=currency).amount == cents


@given(typed=st.text(max_size=80), language=LANGUAGES)
def test_no_text_ever_fails_in_another_way(typed: str, language: Language) -> None:
    try:
        reading = parse_money(typed, language=language)
    except InvalidValue as refused:
        assert text(language, refused.key, **refused.values)  # noqa: PT017
    else:
        assert 0 <= reading.amount <= 100_000_000


@given(typed=st.text("0123456789., '-€$\u202f", max_size=14), language=LANGUAGES)
@example(typed=".$1", language=Language.FRENCH)
@example(typed="$. 1", language=Language.FRENCH)
def test_what_is_read_never_moves_the_digits(typed: str, language: Language) -> None:
    try:
        amount = parse_money(typed, language=language).amount
    except InvalidValue:
        return
    digits = Decimal("".join(character for character in typed if character.isdigit()))
    last_sign = max(typed.rfind("."), typed.rfind(","))
    behind = sum(character.isdigit() for character in typed[last_sign + 1 :]) * (last_sign >= 0)
    if amount == digits:
        assert behind in (0, 3) or digits == 0
    else:
        assert amount == digits.scaleb(-behind)
