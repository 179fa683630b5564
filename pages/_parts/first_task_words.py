"""Why a task has its place on the ladder, in whole sentences."""

from core.model.candidate import Answer, Candidate
from core.model.preferences import Language
from core.rules.ease import TOLD_FIRST, criteria_answered, fear_level
from core.rules.ladder import Place, Rung
from core.texts.catalogue import plural, text
from core.texts.plain import plain

_MOST_STRENGTHS = 2
_MOST_WEAK_POINTS = 2
_MOST_MISSING = 2


def title(language: Language, candidate: Candidate) -> str:
    """What the task is called, as typed; a stand-in for one without words."""
    return candidate.what.strip() or text(language, "first_task.nameless")


def reason(language: Language, rung: Rung) -> str:
    """The reason for a rung's place, safe inside Markdown."""
    candidate = rung.candidate
    match rung.place:
        case Place.DONE:
            return text(language, "ladder.done", day=candidate.done_on)
        case Place.CHOSEN:
            return _chosen(language, candidate)
        case Place.UNKNOWN:
            return _missing(language, rung)
        case Place.LATER:
            told = _later(language, rung)
        case Place.READY:
            told = _ready(language, candidate)
    if rung.tied_with is None or rung.tie_break is None:
        return told
    other = plain(title(language, rung.tied_with))
    return f"{told} {text(language, f'ladder.tie.{rung.tie_break}', what=other)}"


def _chosen(language: Language, candidate: Candidate) -> str:
    if candidate.start_on is None:
        return text(language, "ladder.chosen", day=candidate.chosen_on)
    return text(language, "ladder.chosen_start", day=candidate.chosen_on, start=candidate.start_on)


def _missing(language: Language, rung: Rung) -> str:
    if len(rung.missing) > _MOST_MISSING:
        return plural(language, "ladder.missing_many", len(rung.missing))
    names = [text(language, f"ladder.missing.{name}") for name in rung.missing]
    return text(language, "ladder.missing", missing=_listed(language, names))


def _later(language: Language, rung: Rung) -> str:
    obstacles = [text(language, f"ladder.{name}.no") for name in rung.obstacles]
    return text(
        language,
        "ladder.later",
        obstacles=_listed(language, obstacles),
        fear=_fear(language, rung.candidate),
    )


def _ready(language: Language, candidate: Candidate) -> str:
    told = text(
        language,
        "ladder.ready",
        strengths=_strengths(language, candidate),
        fear=_fear(language, candidate),
    )
    weak = [
        text(language, f"ladder.{name}.{answer}")
        for answer in (Answer.NO, Answer.PARTLY)
        for name in criteria_answered(candidate, answer)
    ][:_MOST_WEAK_POINTS]
    if weak:
        told += " " + text(language, "ladder.care", weak=_listed(language, weak))
    return told[0].upper() + told[1:]


def _strengths(language: Language, candidate: Candidate) -> str:
    strong = [name for name in TOLD_FIRST if getattr(candidate, name) is Answer.YES]
    if not strong:
        return text(language, "ladder.no_yes")
    if len(strong) == len(TOLD_FIRST):
        return text(language, "ladder.all_yes")
    names = [text(language, f"ladder.{name}.yes") for name in strong[:_MOST_STRENGTHS]]
    return _listed(language, names)


def _fear(language: Language, candidate: Candidate) -> str:
    fear = candidate.fear or 0
    return text(language, f"ladder.fear.{fear_level(fear)}", fear=fear)


def _listed(language: Language, clauses: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(clauses) == 1:
        return clauses[0]
    return text(language, "ladder.and", first=", ".join(clauses[:-1]), last=clauses[-1])
