"""What the points say: who leads, how surely, and everyone side by side."""

from collections.abc import Sequence

import streamlit as st

from core.model.freelancer import Freelancer
from core.model.one_line import one_line
from core.numbers import sensitivity
from core.numbers.scorecard import Card, card, largest_drift, ranking
from core.rules.choosing import Round
from core.rules.weights_lock import has_points
from core.texts.plain import in_cell
from pages._parts import choose_words
from pages._parts.person import Person


def cards_of(of: Round) -> list[Card]:
    """The cards of everyone compared who has points, in the order of the round."""
    found = [card(one.id, of.criteria, of.scores) for one in of.compared]
    return [one for one in found if one.points]


def draw(person: Person, of: Round) -> None:
    """Draw what is known: the finding, what would change it, the table and the picture."""
    cards = cards_of(of)
    if not cards or not has_points(of.scores):
        return
    st.divider()
    ranked = ranking(cards)
    unfinished = [one for one in cards if not one.is_complete]
    if unfinished:
        names = ", ".join(_name(person, of, one) for one in unfinished)
        st.caption(person.text("choose.result.unfinished", names=names))
    closed = [one for one in of.reopenings if one.closed_on is not None]
    if closed:
        reason = person.plain(one_line(closed[-1].reason))
        st.caption(person.text("choose.result.reopened", day=closed[-1].opened_on, reason=reason))
    # The picture loads plotly, which the other steps do without.
    from pages._parts import choose_picture

    choose_picture.draw(person, of, ranked or cards, finding(person, of, ranked))
    if len(ranked) > 1:
        st.markdown(f"**{person.text('choose.change.title')}**")
        st.markdown("\n".join(f"- {line}" for line in what_would_change(person, of, ranked)))
    st.markdown(f"**{person.text('choose.table.title')}**")
    st.markdown(table(person, of, cards))
    st.markdown("  \n".join(_known(person, of, one) for one in cards))
    st.caption("  \n".join(spreads(person, of, cards)))


def finding(person: Person, of: Round, ranked: Sequence[Card]) -> str:
    """Who leads and by how much, safe inside Markdown."""
    if not ranked:
        return person.text("choose.finding.nobody")
    first = ranked[0]
    name, points = _name(person, of, first), choose_words.points(person, first.total)
    if len(ranked) == 1:
        return person.text("choose.finding.alone", name=name, points=points)
    second = ranked[1]
    if first.total == second.total:
        return person.text(
            "choose.finding.level", first=name, second=_name(person, of, second), points=points
        )
    return person.text(
        "choose.finding.leads",
        first=name,
        points=points,
        second=_name(person, of, second),
        second_points=choose_words.points(person, second.total),
    )


def what_would_change(person: Person, of: Round, ranked: Sequence[Card]) -> list[str]:
    """The smallest change of a weight and of a score that turns the order round, in words."""
    first, second = ranked[0], ranked[1]
    if first.total == second.total:
        return [person.text("choose.change.level")]
    names = {one.id: choose_words.criterion_name(person, one) for one in of.criteria}
    other = _name(person, of, second)
    weight = sensitivity.smallest_weight_change(of.criteria, first, second)
    if weight is None:
        lines = [person.text("choose.change.no_weight", second=other)]
    else:
        lines = [
            person.text(
                "choose.change.weight",
                second=other,
                criterion=names[weight.criterion_id],
                before=weight.before,
                after=weight.after,
            )
        ]
    score = sensitivity.smallest_score_change(of.criteria, first, second, of.scores)
    if score is None:
        lines.append(person.text("choose.change.no_score", second=other))
    else:
        whose = first if score.freelancer_id == first.freelancer_id else second
        lines.append(
            person.text(
                "choose.change.score",
                second=other,
                whose=_name(person, of, whose),
                criterion=names[score.criterion_id],
                occasion=choose_words.occasion(person, score.interview).lower(),
                before=score.before,
                after=score.after,
            )
        )
    said = _with_equal_weights(first, second)
    lines.append(person.text(said, first=_name(person, of, first), second=other))
    return lines


def _with_equal_weights(first: Card, second: Card) -> str:
    """What to say of the two when every criterion counts the same."""
    ahead = sensitivity.lead_with_equal_weights(first, second)
    if ahead == 0:
        return "choose.change.equal_level"
    return "choose.change.equal_same" if ahead > 0 else "choose.change.equal_other"


def table(person: Person, of: Round, cards: Sequence[Card]) -> str:
    """Criteria down, freelancers across, the weighted score last: a Markdown table."""
    names = [in_cell(choose_words.bare_name(person, freelancer_of(of, one))) for one in cards]
    head = [person.text("choose.table.criterion"), *names]
    rows = [head, ["---", *("---:" for _ in cards)]]
    for criterion in of.criteria:
        name = person.text(
            "choose.picture.row",
            name=in_cell(criterion.name) or person.text("choose.criterion.nameless"),
            weight=criterion.weight,
        )
        given = [choose_words.points(person, one.points.get(criterion.id)) for one in cards]
        rows.append([name, *given])
    totals = [f"**{choose_words.points(person, one.total)}**" for one in cards]
    rows.append([f"**{person.text('choose.table.total')}**", *totals])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def spreads(person: Person, of: Round, cards: Sequence[Card]) -> list[str]:
    """How far apart each one's points lie: between criteria, and between interviews."""
    names = {one.id: choose_words.criterion_name(person, one) for one in of.criteria}
    lines = []
    for one in cards:
        extent = one.criteria_range
        if extent is None:
            continue
        line = person.text(
            "choose.spread.criteria",
            name=_name(person, of, one),
            low=choose_words.points(person, extent[0]),
            high=choose_words.points(person, extent[1]),
        )
        drift = largest_drift(one.freelancer_id, of.scores)
        if drift is not None and drift.criterion_id in names:
            said = person.text(
                "choose.spread.interviews",
                criterion=names[drift.criterion_id],
                low=drift.lowest,
                high=drift.highest,
            )
            line = f"{line} {said}"
        lines.append(line)
    return lines


def freelancer_of(of: Round, one: Card) -> Freelancer:
    """Whose card it is."""
    return next(each for each in of.freelancers if each.id == one.freelancer_id)


def _known(person: Person, of: Round, one: Card) -> str:
    """What they ask and how often they were talked to: too long for the columns of a phone."""
    freelancer = freelancer_of(of, one)
    price = choose_words.price_of(person, freelancer)
    talks = person.plural("choose.known.interviews", freelancer.interviews_held)
    known = " · ".join(part for part in (price, talks) if part)
    return person.text("choose.known", name=_name(person, of, one), known=known)


def _name(person: Person, of: Round, one: Card) -> str:
    return choose_words.name_of(person, freelancer_of(of, one))
