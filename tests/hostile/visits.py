"""Every address under which a screen shows something else of a notebook."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from core.model.change import ChangeKind
from core.model.fear import Fear
from core.model.freelancer import INTERVIEWS
from core.model.records import Record
from core.rules import choosing, handover_progress
from core.rules.fear_steps import steps_of
from core.rules.history_parts import PARTS as HISTORY_PARTS
from core.storage.values import kind_of
from pages._parts import brief_steps, log_view, scenario_steps
from pages._parts.compare_views import View
from pages._parts.review_parts import Part
from pages._parts.screens import SCREENS

Visit: TypeAlias = tuple[str, dict[str, str]]
_OPENED: Final = {
    "tasks": (("goal", "goal", {}), ("own_task", "task", {})),
    "scenarios": (("risk_point", "risk", {"step": "risks"}),),
    "first_task": (("candidate", "candidate", {}),),
    "choose": (
        ("freelancer", "freelancer", {"step": "people"}),
        ("freelancer", "freelancer", {"step": "interviews"}),
        ("freelancer", "freelancer", {"step": "scores"}),
    ),
    "log": (
        ("log_entry", "entry", {"show": "all"}),
        ("call", "call", {"part": "calls"}),
        ("procedure", "procedure", {"part": "procedures"}),
    ),
    "costs": (("import_batch", "done", {"view": "files"}),),
    "review": (
        ("prediction", "prediction", {}),
        ("delegation", "delegation", {"part": "delegation"}),
    ),
}
"""For a screen: a kind of record, the word of the address that opens one, what else it needs."""
_MOST: Final = 2
"""So many records of one kind are opened: those that follow show nothing else."""


def visits(screen: str, records: Sequence[Record], find: str) -> list[Visit]:
    """The addresses of all that a screen can show of these records, and their history.

    `find` is looked for where one can look for words.
    """
    history = ("notebook", {"part": screen, "shown": "99"})
    found = [one for one in _every(records, find) if one[0] == screen]
    return [*found, history] if screen in HISTORY_PARTS else found


def _every(records: Sequence[Record], find: str) -> list[Visit]:
    ids: dict[str, list[str]] = {}
    for record in records:
        ids.setdefault(kind_of(record), []).append(str(record.id))
    fears = [record for record in records if isinstance(record, Fear)]
    plain: list[Visit] = [(name, {}) for name in SCREENS]
    return [*plain, *_by_step(ids, fears), *_by_part(ids, find), *_opened(ids)]


def _by_step(ids: dict[str, list[str]], fears: list[Fear]) -> Iterator[Visit]:
    for fear in fears:
        for step in steps_of(fear):
            yield "fears", {"fear": str(fear.id), "step": step}
    for scenario in ids["scenario"]:
        for place in scenario_steps.PLACES:
            yield "scenarios", {"scenario": scenario, "step": place}
    for brief in ids["brief"]:
        for place in brief_steps.PLACES:
            yield "brief", {"brief": brief, "step": place}
    for selection in ids["selection"]:
        for look in choosing.Step:
            yield "choose", {"selection": selection, "step": look}
        for interview in INTERVIEWS:
            yield (
                "choose",
                {"selection": selection, "step": "interviews", "interview": str(interview)},
            )
    for handover in ids["handover"]:
        for stage in handover_progress.Step:
            yield "handover", {"handover": handover, "step": stage}
        for place, kind in (
            ("plan", "handover_step"),
            ("plan", "instruction"),
            ("access", "access"),
        ):
            for item in ids[kind][:_MOST]:
                yield "handover", {"handover": handover, "step": place, "item": item}


def _by_part(ids: dict[str, list[str]], find: str) -> Iterator[Visit]:
    for provider in ids["provider"]:
        for part in log_view.PARTS:
            yield "log", {"provider": provider, "part": part}
        yield "log", {"provider": provider, "show": log_view.ALL, "shown": "99"}
        yield "costs", {"provider": provider, "since": "2016-01", "until": "2017-01", "more": "yes"}
        yield "costs", {"provider": provider, "step": "new"}
        yield "costs", {"provider": provider, "view": "files"}
        yield "handover", {"provider": provider}
        yield "review", {"part": "report", "report": "one", "provider": provider}
    for view in View:
        yield "compare", {"view": view}
    for scenario in ids["scenario"]:
        yield "review", {"part": "scenarios", "scenario": scenario}
    for part in Part:
        yield "review", {"part": part}
    for change in ChangeKind:
        yield "notebook", {"change": change}
    yield "search", {"find": find}
    yield "notebook", {"find": find}


def _opened(ids: dict[str, list[str]]) -> Iterator[Visit]:
    for screen, every in _OPENED.items():
        for kind, word, more in every:
            for record in ids[kind][:_MOST]:
                yield screen, {**more, word: record}
