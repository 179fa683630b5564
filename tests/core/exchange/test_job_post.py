"""The job post of a brief: its parts, in either language, as text and as Markdown."""

from dataclasses import replace
from decimal import Decimal

import pytest
from markdown_it import MarkdownIt

from core.exchange.job_post import job_post, read_again, written_down
from core.exchange.job_post_text import as_markdown, as_text
from core.exchange.paper import BlockKind, Paper
from core.model.brief import Budget
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.core.exchange.posts import EMPTY, HOSTILE, STAGES, WHOLE

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


def headings(post: Paper) -> list[str]:
    return [one.words for one in post.blocks if one.kind is BlockKind.HEADING]


@pytest.mark.parametrize("language", list(Language))
def test_a_whole_brief_makes_a_whole_post_with_every_word_of_it(language: Language) -> None:
    shown = as_text(job_post(WHOLE, STAGES, language))
    for words in (WHOLE.title, WHOLE.result, WHOLE.way, WHOLE.people, WHOLE.failure):
        assert words in shown
    for line in ("Les prix ne changent pas.", "Rien ne paraît sans moi.", "un dossier"):
        assert f"• {line}\n" in shown
    assert "Des photos carrées" not in shown
    assert "Julien" not in shown


def test_the_skeleton_speaks_the_posts_language() -> None:
    names = ("result", "frame", "means", "acceptance", "afterwards", "reply")
    for language in Language:
        post = job_post(WHOLE, STAGES, language)
        assert headings(post) == [text(language, f"post.heading.{name}") for name in names]
    assert "Start on 4\u00a0May 2026, delivery by 12\u00a0May 2026" in as_text(
        job_post(WHOLE, STAGES, ENGLISH)
    )
    assert "Début le 4\u00a0mai 2026, livraison le 12\u00a0mai 2026" in as_text(
        job_post(WHOLE, STAGES, FRENCH)
    )


def test_an_empty_brief_makes_a_post_that_only_asks_for_replies() -> None:
    post = job_post(EMPTY, [], ENGLISH)
    assert post.title == "Job post"
    assert headings(post) == ["To reply"]


def test_the_price_is_the_sum_of_the_milestones() -> None:
    shown = as_text(job_post(WHOLE, STAGES, ENGLISH))
    assert "€120.50 in 2 milestones" in shown
    assert "• Cinq fiches · €40.50 · by 8\u00a0May 2026\n" in shown
    assert "• Milestone 2 · €80\n" in shown
    unpriced = [replace(one, amount=None) for one in STAGES]
    assert "fixed" not in as_text(job_post(WHOLE, unpriced, ENGLISH))


def test_an_hour_has_its_price_and_a_week_its_ceiling() -> None:
    hourly = replace(WHOLE, budget=Budget.HOURLY, hourly_rate=Decimal(12), currency="USD")
    assert "$12 an hour.\n" in as_text(job_post(hourly, STAGES, ENGLISH))
    capped = replace(hourly, weekly_hours=Decimal("2.5"))
    assert "$12 an hour, 2.5 h a week at most: $30 a week" in as_text(
        job_post(capped, STAGES, ENGLISH)
    )
    assert "Cinq fiches" not in as_text(job_post(capped, STAGES, ENGLISH))


def test_dates_stand_alone_where_the_other_is_missing() -> None:
    assert "Delivery by 12\u00a0May 2026" in as_text(
        job_post(replace(WHOLE, starts_on=None), STAGES, ENGLISH)
    )
    assert "Start on 4\u00a0May 2026." in as_text(
        job_post(replace(WHOLE, due_on=None), STAGES, ENGLISH)
    )


def test_lines_that_follow_are_a_list_and_paragraphs_are_not() -> None:
    kinds = [
        one.kind
        for one in job_post(replace(EMPTY, result="Une.\n \nDeux.\nTrois."), [], FRENCH).blocks
    ]
    text_, item = BlockKind.TEXT, BlockKind.ITEM
    assert kinds[2:6] == [text_, text_, item, item]


def test_a_post_is_read_again_as_it_was_written_down() -> None:
    post = job_post(replace(WHOLE, way=HOSTILE.replace("\0", "")), STAGES, FRENCH)
    assert read_again(written_down(post), FRENCH) == post


@pytest.mark.parametrize(
    "words",
    ["# Titre", "1. un", "+ plus", "> cité", "a_b_c *d* `e` [f](g) <h>", "---", "a \\* b", "1) x"],
)
def test_ones_own_words_show_letter_by_letter_in_markdown(words: str) -> None:
    written = as_markdown(job_post(replace(EMPTY, way=f"x\n\n{words}"), [], FRENCH))
    reader = MarkdownIt()
    shown = [
        "".join(part.content for part in token.children or [])
        for token in reader.parse(written)
        if token.type == "inline"
    ]
    assert words in shown


def test_no_control_character_reaches_the_text() -> None:
    shown = as_text(job_post(replace(EMPTY, title=HOSTILE, way=HOSTILE), [], FRENCH))
    assert {one for one in shown if not one.isprintable()} <= {"\n", "\u200d", "\u202f", "\u00a0"}
    assert "🎉👩‍💻 مرحبا بالعالم" in shown
