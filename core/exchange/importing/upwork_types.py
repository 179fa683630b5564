"""What each kind of movement in an Upwork account means for what a provider costs.

Documented by Upwork's help (support.upwork.com, articles 360000990188 and 211068538, seen in
November 2026): funding a milestone books a "Payment" credit from the card, a "Fixed Price"
debit into escrow and a "Processing fee", later "Marketplace fee" and "Contract initiation
fee", debit; releasing it books a "Payment" credit from escrow and a second "Fixed Price" debit
to the freelancer. A refund books a credit. What a client spends on work has, says Upwork's own
page on the Certificate of Spend, the types hourly, fixed price, bonus, misc, expense, salary.
Seen in public importers: Withdrawal, Service Fee, Refund, Miscellaneous, VAT, WHT, Connects,
Membership.

So the debit that pays the freelancer counts, in its month; the one that fills escrow, and
every credit that only moves one's own money, are left out; fees count when they are taken.
"""

import re
from enum import StrEnum

from core.exchange.importing.heading_words import plain_heading


class Kind(StrEnum):
    """What a movement is, by its type and its words alone."""

    PAID = "paid"
    FIXED_PRICE = "fixed_price"
    """Into escrow or out of it to the freelancer: the words do not say which."""
    FUNDING = "funding"
    ESCROW_RETURNED = "escrow_returned"
    REFUND = "refund"
    PLATFORM_FEE = "platform_fee"
    EXCHANGE_FEE = "exchange_fee"
    FROM_ESCROW = "from_escrow"
    OWN_MONEY = "own_money"
    TAX = "tax"
    UNKNOWN = "unknown"


_PAID = {"hourly", "bonus", "miscellaneous", "misc", "expense", "expenses", "salary", "tip"}
_FIXED = {"fixed price", "fixed price payment", "milestone", "upfront payment"}
_OWN_MONEY = {"payment", "deposit", "withdrawal", "transfer", "credit card", "journal"}
_PLATFORM = {"membership", "subscription", "connects"}
_TAX = re.compile(r"\b(?:vat|wht|gst|tax|withholding)\b")
_FEE = re.compile(r"\bfees?\b")
_EXCHANGE = re.compile(r"\b(?:currency|exchange|conversion)\b")
_ESCROW = re.compile(r"\bescrow\b")
_INTO_ESCROW = re.compile(
    r"\b(?:to|into) escrow\b|\bescrow (?:deposit|funding|funded|prefunding)\b"
    r"|\b(?:funded|funding)(?: of| for| request)*(?: the)? (?:milestone|escrow|contract)\b"
    r"|\bmilestone (?:funding|funded|deposit)\b"
)
_OUT_OF_ESCROW = re.compile(
    r"\bfrom escrow\b|\bescrow releas\w*|\b(?:funds|milestone|payment) releas\w*"
    r"|\breleas\w*(?: of)?(?: the)? (?:escrow|milestone|funds|payment)\b"
)


def kind_of(kind: str, words: str) -> Kind:
    """What a movement of type `kind`, described by `words`, is."""
    name, said = plain_heading(kind), plain_heading(words)
    if _TAX.search(name):
        return Kind.TAX
    if "refund" in name.split():
        return _refund(name, said)
    if _FEE.search(name) or name in _PLATFORM:
        return Kind.EXCHANGE_FEE if _EXCHANGE.search(name) else Kind.PLATFORM_FEE
    if name in _FIXED:
        return _fixed(said)
    if name in _PAID:
        return Kind.PAID
    if name in _OWN_MONEY:
        return Kind.FROM_ESCROW if _ESCROW.search(said) else Kind.OWN_MONEY
    return Kind.UNKNOWN


def _fixed(said: str) -> Kind:
    if _OUT_OF_ESCROW.search(said):
        return Kind.PAID
    return Kind.FUNDING if _INTO_ESCROW.search(said) else Kind.FIXED_PRICE


def _refund(name: str, said: str) -> Kind:
    if _FEE.search(name) or (_FEE.search(said) and not _ESCROW.search(said)):
        return Kind.PLATFORM_FEE
    return Kind.ESCROW_RETURNED if _ESCROW.search(f"{name} {said}") else Kind.REFUND
