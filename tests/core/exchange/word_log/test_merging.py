"""What the choices make of a file: entries added, words taken, and nothing written over unasked."""

from dataclasses import replace
from datetime import date

from core.exchange.word_log.merging import Choice, Merge, Take, Target, merged
from core.exchange.word_log.plan import Changed, Found, Plan
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from tests.core.exchange.word_log.papers import HERE, LAYOUT, NOW, RADO, TITLES, reply

TODAY = date(2026, 7, 5)
REQUESTS = {one.id: one for one in (LAYOUT, TITLES)}
ANSWER = Found(
    id=reply(50, LAYOUT, "").id,
    words="Fait",
    author=Author.PROVIDER,
    kind=EntryKind.ANSWER,
    request_id=LAYOUT.id,
    colour="",
    place=9,
)
LOOSE = replace(ANSWER, id=reply(51, LAYOUT, "").id, words="Bonjour", request_id=None, place=2)
REWORDED = Changed(entry=LAYOUT, words="Mettre en page mardi", place=1)
WENT_ON = Changed(
    entry=HERE,
    words="Les images sont là, sept",
    place=4,
    beside=replace(ANSWER, id=reply(52, LAYOUT, "").id, words="Les images sont là, sept", place=4),
)


def plan(*found: Found, changed: tuple[Changed, ...] = ()) -> Plan:
    return Plan(found=found, changed=changed, unknown=(), requests=1, here=0)


def merge(
    whole: Plan,
    *choices: tuple[Found, Choice],
    takes: dict[Changed, Take] | None = None,
    requests: dict[object, LogEntry] | None = None,
) -> Merge:
    return merged(
        whole,
        {found.id: choice for found, choice in choices},
        {one.entry.id: take for one, take in (takes or {}).items()},
        {one.id: one for one in (requests or REQUESTS).values()},
        RADO,
        NOW,
        TODAY,
    )


def words(result: Merge) -> list[tuple[object, str]]:
    return [(one.entry_id, one.words) for one in result.added]


def test_without_a_choice_answers_are_taken_and_nothing_else() -> None:
    result = merge(plan(LOOSE, ANSWER, changed=(REWORDED,)))
    assert words(result) == [(LAYOUT.id, "Fait")]
    assert result.revised == ()
    assert result.added[0].day == TODAY
    assert (result.added[0].author, result.added[0].kind) == (Author.PROVIDER, EntryKind.ANSWER)
    assert (result.lines, result.is_nothing) == (1, False)


def test_a_line_can_be_left_out_moved_or_made_a_request() -> None:
    under = Choice(target=TITLES.id, kind=EntryKind.QUESTION)
    out = Choice(target=Target.OUT, kind=EntryKind.ANSWER)
    result = merge(plan(LOOSE, ANSWER), (ANSWER, out), (LOOSE, under))
    assert [(one.entry_id, one.kind) for one in result.added] == [(TITLES.id, EntryKind.QUESTION)]
    new = Choice(target=Target.NEW, kind=EntryKind.ANSWER)
    [made] = merge(plan(LOOSE), (LOOSE, new)).added
    assert (made.kind, made.state, made.author) == (
        EntryKind.REQUEST,
        EntryState.ASKED,
        Author.ME,
    )
    assert merge(plan(ANSWER), (ANSWER, out)).is_nothing


def test_a_line_for_a_request_that_is_gone_is_left_out() -> None:
    gone = Choice(target=HERE.id, kind=EntryKind.ANSWER)
    assert merge(plan(ANSWER), (ANSWER, gone)).is_nothing


def test_a_delivery_moves_its_request_on_once() -> None:
    delivery = Choice(target=LAYOUT.id, kind=EntryKind.DELIVERY)
    result = merge(
        plan(ANSWER, LOOSE, changed=(REWORDED,)),
        (ANSWER, delivery),
        (LOOSE, delivery),
        takes={REWORDED: Take.TAKE},
    )
    [revision] = result.revised
    assert revision.before == LAYOUT
    assert revision.changes["words"] == "Mettre en page mardi"
    assert revision.changes["state"] is EntryState.DELIVERED
    assert revision.changes["delivered_on"] == TODAY
    accepted = replace(LAYOUT, state=EntryState.ACCEPTED)
    still = merge(plan(ANSWER), (ANSWER, delivery), requests={accepted.id: accepted})
    assert still.revised == ()
    assert still.added[0].kind is EntryKind.DELIVERY


def test_what_i_wrote_is_never_their_delivery() -> None:
    mine = replace(ANSWER, author=Author.ME)
    delivery = Choice(target=LAYOUT.id, kind=EntryKind.DELIVERY)
    result = merge(plan(mine), (mine, delivery))
    assert (result.added[0].kind, result.added[0].author) == (EntryKind.ANSWER, Author.ME)


def test_a_changed_line_is_kept_taken_or_kept_beside() -> None:
    assert merge(plan(changed=(REWORDED,))).is_nothing
    [revision] = merge(plan(changed=(REWORDED,)), takes={REWORDED: Take.TAKE}).revised
    assert revision.changes == {"words": "Mettre en page mardi"}
    assert words(merge(plan(changed=(WENT_ON,)))) == [(LAYOUT.id, "Les images sont là, sept")]
    assert merge(plan(changed=(WENT_ON,)), takes={WENT_ON: Take.KEEP}).is_nothing
    [revision] = merge(plan(changed=(WENT_ON,)), takes={WENT_ON: Take.TAKE}).revised
    assert revision.before == HERE


def test_lines_keep_the_order_of_the_file() -> None:
    later = replace(ANSWER, id=reply(53, LAYOUT, "").id, words="Et relu", place=10)
    under = Choice(target=LAYOUT.id, kind=EntryKind.ANSWER)
    result = merge(plan(later, ANSWER, LOOSE), (LOOSE, under))
    by_moment = sorted(result.added, key=lambda one: one.created_at)
    assert [one.words for one in by_moment] == ["Bonjour", "Fait", "Et relu"]
