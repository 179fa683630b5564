"""Typical easy tasks by trade, each with the six ease answers set as they honestly are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid5

from core.model.candidate import Answer, Candidate

_SUGGESTIONS = UUID("4f0f6a35-8b7e-4a52-9a0e-3f6f0c9d2b18")
_LETTERS = {"y": Answer.YES, "p": Answer.PARTLY, "n": Answer.NO}


class Trade(StrEnum):
    """The trades that suggestions are filtered by; ANY suits every one of them."""

    ANY = "any"
    BLOG = "blog"
    SHOP = "shop"
    COACHING = "coaching"
    CRAFT = "craft"
    ACCOUNTING = "accounting"
    CONSULTING = "consulting"
    HOSPITALITY = "hospitality"


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyTask:
    """One suggestion; its words are the text `easy_task.<key>`."""

    key: str
    trade: Trade
    answers: tuple[Answer, ...]
    """One answer for each of the six EASE_CRITERIA, in their order."""

    @property
    def candidate_id(self) -> UUID:
        """The one id that this suggestion has as a candidate, so that it is added only once."""
        return uuid5(_SUGGESTIONS, self.key)


def _task(trade: Trade, key: str, letters: str) -> EasyTask:
    return EasyTask(key=key, trade=trade, answers=tuple(_LETTERS[letter] for letter in letters))


# The letters answer, in this order: can be described, can be undone, needs no secret, is small,
# shows its result, does little harm if wrong.
EASY_TASKS = (
    _task(Trade.ANY, "tidy_files", "ypyyyy"),
    _task(Trade.ANY, "transcribe", "yyyyyy"),
    _task(Trade.ANY, "proofread", "yyyyyy"),
    _task(Trade.ANY, "contact_list", "yyppyp"),
    _task(Trade.ANY, "slides", "yyyyyy"),
    _task(Trade.ANY, "short_video", "pyypyy"),
    _task(Trade.BLOG, "article_layout", "yyyyyy"),
    _task(Trade.BLOG, "article_images", "yyyyyy"),
    _task(Trade.BLOG, "article_draft", "pyypyy"),
    _task(Trade.BLOG, "broken_links", "yyyyyy"),
    _task(Trade.BLOG, "newsletter_layout", "yypyyp"),
    _task(Trade.SHOP, "product_sheets", "yyypyy"),
    _task(Trade.SHOP, "product_photos", "yyyyyy"),
    _task(Trade.SHOP, "customer_questions", "pyyyyp"),
    _task(Trade.SHOP, "stock_count", "yyppyp"),
    _task(Trade.COACHING, "worksheet_layout", "yyyyyy"),
    _task(Trade.COACHING, "session_reminders", "yppyyp"),
    _task(Trade.COACHING, "quotes_to_posts", "pyyyyy"),
    _task(Trade.COACHING, "workshop_prep", "yyyyyp"),
    _task(Trade.CRAFT, "portfolio_photos", "yyyyyy"),
    _task(Trade.CRAFT, "supplier_prices", "yyyyyy"),
    _task(Trade.CRAFT, "quote_typing", "yypyyp"),
    _task(Trade.CRAFT, "parcel_labels", "yppyyp"),
    _task(Trade.ACCOUNTING, "scan_receipts", "yypyyy"),
    _task(Trade.ACCOUNTING, "expense_table", "yypyyp"),
    _task(Trade.ACCOUNTING, "invoice_reminders", "yypyyp"),
    _task(Trade.ACCOUNTING, "form_filling", "yypyyp"),
    _task(Trade.CONSULTING, "desk_research", "pyypyy"),
    _task(Trade.CONSULTING, "meeting_notes", "yypyyy"),
    _task(Trade.CONSULTING, "report_layout", "yypyyy"),
    _task(Trade.CONSULTING, "survey_table", "yyppyy"),
    _task(Trade.HOSPITALITY, "menu_layout", "yyyyyp"),
    _task(Trade.HOSPITALITY, "review_answers", "pyyyyp"),
    _task(Trade.HOSPITALITY, "local_guide", "yyyyyy"),
    _task(Trade.HOSPITALITY, "listing_photos", "yyyyyy"),
)


def easy_tasks_for(trade: Trade) -> list[EasyTask]:
    """The suggestions of one trade, followed by those that suit any."""
    shown = (trade,) if trade is Trade.ANY else (trade, Trade.ANY)
    return [task for wanted in shown for task in EASY_TASKS if task.trade is wanted]


def is_added(task: EasyTask, candidates: Collection[Candidate]) -> bool:
    """Whether this suggestion is among the candidates, even if its words were changed since."""
    return any(candidate.id == task.candidate_id for candidate in candidates)


def as_candidate(task: EasyTask, what: str, created_at: datetime) -> Candidate:
    """The suggestion as a candidate in the words given; the fear is left for the person to rate."""
    describable, reversible, no_secret, small, visible, harmless = task.answers
    return Candidate(
        id=task.candidate_id,
        created_at=created_at,
        what=what,
        trade=task.trade.value,
        describable=describable,
        reversible=reversible,
        no_secret=no_secret,
        small=small,
        visible=visible,
        harmless=harmless,
    )
