"""Thousands of records at once are read back as they were."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.import_batch import ImportedLine
from core.model.imported import Figure
from core.storage import bulk, imported_lines
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook
from tests.core.storage import making

words = st.sampled_from(
    ["", "'", "\x1f", "a\x1fb", "?", "\\", "\n", '"', "é", "NULL", ","]
) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


def stored(notebook: Notebook, lines: list[ImportedLine]) -> list[ImportedLine]:
    def work(cursor: Cursor) -> None:
        cursor.run("DELETE FROM imported_line")
        bulk.insert(cursor, "imported_line", lines)

    notebook.write(work)
    return imported_lines.list_all(notebook)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(st.tuples(words, words, st.sampled_from(Figure)), max_size=5))
def test_any_words_come_back_as_they_were(
    notebook: Notebook, texts: list[tuple[str, str, Figure]]
) -> None:
    batch, provider = making.import_batch(), making.provider()
    lines = [
        making.imported_line(
            batch, provider.id, date(2016, 2, 29), "-0.000001", who=who, text=text, figure=figure
        )
        for who, text, figure in texts
    ]
    assert stored(notebook, lines) == lines


@pytest.mark.parametrize("count", [0, 1, 2, 2_500, 2_501, 5_003])
def test_as_many_as_there_are_are_stored(notebook: Notebook, count: int) -> None:
    batch, provider = making.import_batch(), making.provider()
    lines = [
        making.imported_line(batch, provider.id, date(2016, 7, 1), str(Decimal(number) / 100))
        for number in range(count)
    ]
    assert stored(notebook, lines) == lines
