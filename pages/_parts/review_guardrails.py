"""The guardrails that stand: whether they served, and which may now be loosened."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.model.risk_point import RiskPoint
from core.rules.loosening import GRAVE, QUIET_DAYS, QUIET_LOOKS, Verdict, verdict
from core.storage import guardrail_checks, risk_points
from pages._parts import go, review_empty, scenario_words
from pages._parts import review_acts as acts
from pages._parts.person import Person

_SIGNS = {
    GuardrailResult.SERVED: ":material/shield:",
    GuardrailResult.NOT_NEEDED: ":material/check:",
    GuardrailResult.DID_NOT_HOLD: ":material/build:",
}
_BADGES = {
    Verdict.LOOSEN: ("green", "lock_open"),
    Verdict.MEND: ("orange", "build"),
    Verdict.KEEP_GRAVE: ("blue", "shield"),
}


def draw(person: Person) -> None:
    """A card a guardrail, with one click to say what it did."""
    standing = risk_points.list_standing(person.notebook)
    if not standing:
        review_empty.draw(person, "review.guardrails.empty", "review.guardrails.go", "scenarios")
        return
    looks = _by_point(person)
    free = sum(verdict(point, looks[point.id]) is Verdict.LOOSEN for point in standing)
    st.header(person.text("review.guardrails.title"), anchor=False)
    st.markdown(
        person.plural("review.guardrails.free", free)
        if free
        else person.text("review.guardrails.why")
    )
    for point in standing:
        _card(person, point, looks[point.id])
    st.caption(
        person.text("review.guardrails.rule", looks=QUIET_LOOKS, days=QUIET_DAYS, grave=GRAVE)
    )


def _by_point(person: Person) -> defaultdict[UUID, list[GuardrailCheck]]:
    looks: defaultdict[UUID, list[GuardrailCheck]] = defaultdict(list)
    checks = guardrail_checks.list_all(person.notebook)
    for check in sorted(checks, key=lambda one: (one.checked_on, one.created_at)):
        looks[check.risk_point_id].append(check)
    return looks


def _card(person: Person, point: RiskPoint, looks: Sequence[GuardrailCheck]) -> None:
    found = verdict(point, looks)
    with st.container(key=f"review.guardrail.{point.id}", border=True, gap="small"):
        lines = [
            f"**{scenario_words.risk_name(person, point)}**",
            scenario_words.plan(person, point),
        ]
        if found in _BADGES:
            colour, sign = _BADGES[found]
            words = person.text(f"review.verdict.{found}")
            lines.append(f":{colour}-badge[:material/{sign}: {words}]")
        lines.append(f":small[{_history(person, point, looks)}]")
        st.markdown("  \n".join(lines))
        with st.container(horizontal=True):
            for result, sign in _SIGNS.items():
                st.button(
                    person.text(f"guardrail_check.result.{result}"),
                    key=f"review.result.{result}.{point.id}",
                    icon=sign,
                    on_click=acts.look_at,
                    args=(person, point, result),
                )
        if found in (Verdict.LOOSEN, Verdict.MEND):
            go.link(
                person,
                "scenarios",
                label=person.text(f"review.verdict.{found}.go"),
                icon=":material/arrow_forward:",
                scenario=point.scenario_id,
                step="risks",
                risk=point.id,
            )


def _history(person: Person, point: RiskPoint, looks: Sequence[GuardrailCheck]) -> str:
    """Since when it stands, what the looks said, and the newest of them."""
    parts = [scenario_words.standing(person, point), looks_told(person, looks)]
    return " · ".join(filter(None, parts))


def looks_told(person: Person, looks: Sequence[GuardrailCheck]) -> str:
    """What the looks at a guardrail said, the oldest first, and when the newest was; or nothing."""
    parts = []
    for result in GuardrailResult:
        count = sum(one.result is result for one in looks)
        if count:
            parts.append(person.plural(f"review.result.{result}.count", count))
    if looks:
        parts.append(person.text("review.guardrails.last", day=looks[-1].checked_on))
    return " · ".join(parts)
