"""What records hold as JSON must be what the app writes down: a screen reads it unasked."""

from collections.abc import Iterable

from core.exchange.archive.parts import ArchiveRefused
from core.exchange.importing.placing import cells_of
from core.exchange.job_post_versions import post_of
from core.model.brief import BriefVersion
from core.model.import_batch import ImportedLine
from core.model.preferences import Language
from core.model.records import Record


def check(records: Iterable[Record]) -> None:
    """Raise ArchiveRefused for a job post or a row of a file that cannot be read again."""
    for record in records:
        try:
            is_whole = _is_whole(record)
        except (ValueError, TypeError, RecursionError) as error:
            raise ArchiveRefused("archive.error.damaged") from error
        if not is_whole:
            raise ArchiveRefused("archive.error.damaged")


def _is_whole(record: Record) -> bool:
    match record:
        case BriefVersion():
            posts = [post_of(record, language) for language in Language]
            return all(
                post.blocks and all(isinstance(block.words, str) for block in post.blocks)
                for post in posts
            )
        case ImportedLine():
            cells = cells_of(record)
            return all(isinstance(words, str) for cell in cells for words in cell)
        case _:
            return True
