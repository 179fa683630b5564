"""Changes of a notebook told in words: which field of which record, from what to what."""

import json
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.change import ChangeKind
from core.model.one_line import cut_short
from core.model.preferences import Language
from core.rules.timeline import Act
from core.storage import history
from core.storage.columns import Column
from core.storage.tables import table_of
from core.storage.values import columns_of
from core.texts.quotes import nested
from pages._parts import record_names
from pages._parts.person import Person

_LONGEST_NAME = 60
_QUOTES = (("«", "»"), ("“", "”"))


def sentence(person: Person, act: Act) -> str:
    """One act in one sentence, safe inside Markdown."""
    what = _what(person, act)
    if act.kind is ChangeKind.REVISE:
        field = field_name(person, act.record, act.field)
        told = person.text("history.revise", field=field, what=what)
        told = person.text("history.undo", change=told) if act.is_undo else told
    else:
        begin = "history.undo" if act.is_undo else "history"
        told = person.text(f"{begin}.{act.kind}", what=what)
    return person.plural("history.and_more", act.others, sentence=told) if act.others else told


def field_name(person: Person, record: str, field: str) -> str:
    """What a field is called on its screen, or in the history where it has no label."""
    keys = (f"{record}.{field}.label", f"history.field.{record}.{field}")
    known = next((key for key in keys if person.has_text(key)), "history.field.other")
    return person.text(known)


def has_name(person: Person, record: str, field: str) -> bool:
    """Whether a field is called anything; those that say which record it is are not."""
    return person.has_text(f"{record}.{field}.label") or person.has_text(
        f"history.field.{record}.{field}"
    )


def has_value(record: str, field: str) -> bool:
    """Whether a field holds something to read: no pointer at another record, no text key."""
    kind = _column(record, field).type
    return kind is not UUID and not (field == "kind" and kind is str)


def value(person: Person, act: Act, stored: str | None, *, field: str = "") -> str:
    """A stored value of a field (the act's own at first) as the person reads it."""
    name = field or act.field
    read = _column(act.record, name).decode(stored)
    match read:
        case None | "":
            return person.text("history.nothing")
        case bool():
            return person.text("history.yes" if read else "history.no")
        case StrEnum():
            return _option(person, act.record, name, read)
        case Decimal() | int():
            return person.number(read)
        case datetime():
            return person.day(read.date())
        case date():
            return person.day(read)
        case UUID():
            return ""
        case _:
            return str(read)


def _option(person: Person, record: str, field: str, chosen: StrEnum) -> str:
    whose = "language" if isinstance(chosen, Language) else "answer"
    keys = (f"{record}.{field}.{chosen}", f"{field}.{chosen}", f"{whose}.{chosen}")
    return next((person.text(key) for key in keys if person.has_text(key)), str(chosen))


def _column(record: str, field: str) -> Column:
    return next(column for column in columns_of(record) if column.name == field)


def _what(person: Person, act: Act) -> str:
    name = _unquoted(_name_of_record(person, act)) or person.text("history.nameless")
    short = nested(person.language, cut_short(name, _LONGEST_NAME))
    return person.text(f"history.record.{act.record}", name=person.plain(short))


def _unquoted(name: str) -> str:
    """A name without the quotation marks around all of it: it stands between some here."""
    begin, end = name[:1], name[-1:]
    return name[1:-1].strip() if (begin, end) in _QUOTES and name.count(end) == 1 else name


def _name_of_record(person: Person, act: Act) -> str:
    record = table_of(act.record).find(person.notebook, act.record_id)
    if record is not None:
        return record_names.of(person, record)
    whole = act.old_value or act.new_value
    if act.kind is ChangeKind.REVISE:
        whole = history.last_known(person.notebook, act.record_id)
    if whole is None:
        return ""
    fields = json.loads(whole)
    if act.record == "import_batch":
        lines, name = fields.get("lines", 0), fields.get("file_name", "")
        return person.plural("import.named", int(lines), file=name)
    if act.record == "tripwire_note" and "tripwire" in fields:
        return person.text(f"tripwire.{fields['tripwire']}.name")
    return str(
        fields.get("title") or fields.get("what") or fields.get("name") or fields.get("words") or ""
    )
