"""The signs by which a language shows who, what, when, how much and how one would notice."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What to look for in one language, in text without accents and with straight apostrophes.

    `hollow` phrases look like a sign and are none ("mise à jour" is no day); they are
    taken out before anything else. `moments` say when and are taken out before amounts
    are looked for; `lengths` ("three days") say both how long and how much. `labels`
    carry a number that counts nothing ("version 2").
    """

    hollow: re.Pattern[str]
    people: re.Pattern[str]
    no_names: frozenset[str]
    moments: re.Pattern[str]
    lengths: re.Pattern[str]
    labels: re.Pattern[str]
    amounts: re.Pattern[str]
    signs: re.Pattern[str]
    events: re.Pattern[str]
    empty_words: frozenset[str]
    """Words that carry no fact: articles, pronouns, and "horrible", "perfect"…"""


def either(parts: str) -> re.Pattern[str]:
    """One pattern that finds any part as whole words, whatever their case.

    Parts are separated by bars; a line may end anywhere between two of them.
    """
    together = "|".join(line.strip() for line in parts.strip().splitlines())
    return re.compile(rf"(?<!\w)(?:{together})(?!\w)", re.IGNORECASE)


def words(listed: str) -> frozenset[str]:
    """The words of a list separated by spaces."""
    return frozenset(listed.split())


SHARED_BRANDS = words(
    """
    Airbnb Amazon Analytics Android Apple Black Canva Drive Dropbox Etsy Excel Facebook Fiverr
    Friday Gmail Google Instagram Internet Linkedin LinkedIn Mailchimp Malt Microsoft Notion
    Outlook Paypal PayPal Pinterest Prestashop PrestaShop Shopify Skype Slack Stripe Telegram
    Tiktok TikTok Trello Upwork Whatsapp WhatsApp Windows Wix Woocommerce WooCommerce Word
    Wordpress WordPress Youtube YouTube Zoom
    """
)
"""Capitalised words that name no person, in either language."""
