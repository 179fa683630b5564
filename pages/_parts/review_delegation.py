"""Seven levels of delegation: where each kind of work stands, and what the evidence suggests."""

from uuid import UUID

import streamlit as st

from core.model.delegation import Delegation, DelegationMove, Level
from core.model.provider import Provider
from core.numbers.trust import GOOD_RATE, SURE, Advice, Evidence, advice, evidence_since
from core.storage import delegation_moves, delegations, month_outputs, providers
from pages._parts import go, review_levels
from pages._parts import review_acts as acts
from pages._parts.person import Person

_HIGHEST = 99
_SIGNS = {
    Advice.UP: ("green", "trending_up"),
    Advice.TOP: ("green", "verified"),
    Advice.STAY: ("gray", "trending_flat"),
    Advice.WAIT: ("gray", "hourglass_empty"),
    Advice.DOWN: ("orange", "trending_down"),
    Advice.BOTTOM: ("orange", "chat"),
}


def draw(person: Person) -> None:
    """A card a kind of work, then those that are not followed yet."""
    followed = delegations.list_all(person.notebook)
    known = {one.id: one for one in providers.list_all(person.notebook)}
    st.header(person.text("review.delegation.title"), anchor=False)
    st.markdown(person.text("review.delegation.why"))
    opened = st.query_params.get("delegation", "")
    for delegation in followed:
        provider = known.get(delegation.provider_id) if delegation.provider_id else None
        moves = delegation_moves.list_for_delegation(person.notebook, delegation.id)
        with st.container(key=f"delegation.{delegation.id}", border=True, gap="small"):
            if str(delegation.id) == opened or not moves:
                review_levels.draw(
                    person, delegation, moves, known, _evidence(person, delegation, moves)
                )
            else:
                _card(person, delegation, provider, moves)
    _offers(person, followed, known)
    st.caption(
        person.text(
            "review.delegation.rule",
            rate=person.percent(100 * GOOD_RATE),
            sure=person.percent(100 * SURE),
        ),
        help=person.text("review.delegation.method"),
    )


def _card(
    person: Person, delegation: Delegation, provider: Provider | None, moves: list[DelegationMove]
) -> None:
    level = moves[-1].level
    evidence = _evidence(person, delegation, moves)
    found = advice(level, evidence)
    st.markdown(f"**{review_levels.title(person, delegation, provider)}**")
    st.progress(
        level.number / len(Level),
        text=person.text(
            "review.level.at",
            number=level.number,
            level=person.text(f"level.{level}"),
            day=moves[-1].moved_on,
        ),
    )
    if provider is not None and provider.to_on and provider.has_left(person.today):
        day = person.day(provider.to_on)
        st.markdown(person.plural("review.delegation.ended", evidence.accepted, day=day))
        _other(person, delegation)
    else:
        st.markdown(person.text(f"level.{level}.means"))
        colour, sign = _SIGNS[found]
        badge = f":{colour}-badge[:material/{sign}: {person.text(f'review.advice.{found}')}]"
        st.markdown(f"{badge}  \n{_reason(person, provider, evidence, found)}")
        _acts(person, delegation, level, evidence, found)
    if len(moves) > 1:
        review_levels.history(person, delegation, moves)


def _reason(person: Person, provider: Provider | None, evidence: Evidence, found: Advice) -> str:
    if provider is None:
        return person.text("review.evidence.nobody")
    told = []
    if evidence.rate is None:
        told.append(person.text("review.evidence.none"))
    else:
        told.append(
            person.text(
                "review.evidence.counts",
                accepted=evidence.accepted,
                to_redo=evidence.to_redo,
                rate=person.percent(100 * evidence.rate),
                certainty=_certainty(person, evidence),
                good=person.percent(100 * GOOD_RATE),
            )
        )
        told.append(person.text(f"review.advice.{found}.why"))
    if evidence.silent_months:
        told.append(person.plural("review.evidence.silent", evidence.silent_months))
    return " ".join(told)


def _certainty(person: Person, evidence: Evidence) -> str:
    """In whole percent; never all or nothing, for no evidence is that strong."""
    percent = 100 * evidence.certainty
    if percent > _HIGHEST:
        return person.text("review.evidence.over", percent=person.percent(_HIGHEST))
    if percent < 1:
        return person.text("review.evidence.under", percent=person.percent(1))
    return person.percent(percent)


def _other(person: Person, delegation: Delegation) -> None:
    st.button(
        person.text("review.level.other"),
        key=f"review.level.other.{delegation.id}",
        type="tertiary",
        icon=":material/edit:",
        on_click=acts.open_delegation,
        args=(person, delegation.id),
    )


def _acts(
    person: Person, delegation: Delegation, level: Level, evidence: Evidence, found: Advice
) -> None:
    target = {Advice.UP: level.above, Advice.DOWN: level.below}.get(found)
    with st.container(horizontal=True):
        if target is not None:
            st.button(
                person.text(f"review.level.{found}", level=person.text(f"level.{target}")),
                key=f"review.level.{found}.{delegation.id}",
                icon=":material/stairs:",
                on_click=acts.move,
                args=(person, delegation, target, evidence),
            )
        _other(person, delegation)
    if evidence.silent_months and delegation.provider_id is not None:
        go.link(
            person,
            "costs",
            label=person.text("review.evidence.complete"),
            icon=":material/arrow_forward:",
            provider=delegation.provider_id,
        )


def _evidence(person: Person, delegation: Delegation, moves: list[DelegationMove]) -> Evidence:
    """What was delivered since the last move; none for work that nobody is named for."""
    if delegation.provider_id is None or not moves:
        return Evidence()
    return evidence_since(
        moves[-1].moved_on,
        month_outputs.list_for_provider(person.notebook, delegation.provider_id),
        month_outputs.logged(person.notebook, delegation.provider_id),
    )


def _offers(person: Person, followed: list[Delegation], known: dict[UUID, Provider]) -> None:
    """The work of providers that no card tells of yet, and any other work."""
    told = {one.provider_id for one in followed}
    word = "add" if followed else "first"
    st.subheader(person.text(f"review.delegation.{word}"), anchor=False)
    with st.container(horizontal=True):
        for provider in known.values():
            if provider.id in told:
                continue
            work = provider.work.strip() or provider.name.strip()
            if work:
                st.button(
                    person.plain(review_levels.named(person, work, provider)),
                    key=f"review.follow.{provider.id}",
                    icon=":material/add:",
                    on_click=acts.follow,
                    args=(person, provider.work.strip(), provider.id),
                )
        st.button(
            person.text(
                "review.delegation.other" if followed or known else "review.delegation.one"
            ),
            key="review.follow",
            icon=":material/add:",
            on_click=acts.follow,
            args=(person, "", None),
        )
