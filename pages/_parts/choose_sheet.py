"""One freelancer's sheet: who they are, what they ask, how far talks have come."""

import streamlit as st

from core.model.freelancer import REACHED, DeclinedBy, Freelancer, PricePer, Stage
from core.rules.choosing import Step
from core.rules.profile_link import shown_link
from core.rules.stages import next_stage
from core.texts.choices import country_codes, currency_codes
from pages._parts import autosave, choose_words, go
from pages._parts import choose_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person

_MOST_COLUMNS = 3


def draw(person: Person, freelancer: Freelancer) -> None:
    """Draw the sheet; everything in it saves itself."""
    st.button(
        person.text("choose.person.back"),
        key="choose.person.back",
        type="tertiary",
        icon=":material/arrow_back:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"selection": freelancer.selection_id, "step": Step.PEOPLE},
    )
    with st.container(border=True, key=f"choose.sheet.{freelancer.id}"):
        st.subheader(choose_words.name_of(person, freelancer), anchor=False)
        st.markdown(choose_words.stage_of(person, freelancer))
        _moves(person, freelancer)
    _who(person, freelancer)
    _price(person, freelancer)
    autosave.text_area(person, "freelancer.notes", freelancer, lines=3)
    _days(person, freelancer)
    _endings(person, freelancer)


def _moves(person: Person, freelancer: Freelancer) -> None:
    with st.container(horizontal=True):
        following = next_stage(freelancer)
        if following is not None:
            st.button(
                person.text(f"choose.move.{following}"),
                key=f"choose.move.{freelancer.id}",
                icon=":material/arrow_forward:",
                on_click=acts.move_on,
                args=(person, freelancer),
            )
        if freelancer.stage not in (Stage.PROFILE, Stage.CHOSEN):
            st.button(
                person.text("choose.move.back"),
                key=f"choose.move_back.{freelancer.id}",
                type="tertiary",
                icon=":material/undo:",
                on_click=acts.move_back,
                args=(person, freelancer),
            )
        if address := shown_link(freelancer.link):
            st.link_button(
                person.text("choose.person.profile"),
                address,
                type="tertiary",
                icon=":material/open_in_new:",
            )


def _who(person: Person, freelancer: Freelancer) -> None:
    name, link = st.columns(2)
    with name:
        autosave.text_line(person, "freelancer.name", freelancer, refresh=True)
    with link:
        autosave.text_line(person, "freelancer.link", freelancer, refresh=True)
        if freelancer.link.strip() and not shown_link(freelancer.link):
            st.caption(person.text("choose.person.no_link"))
    platform, country = st.columns(2)
    with platform:
        autosave.text_line(person, "freelancer.platform", freelancer)
    with country:
        autosave.choice(
            person,
            "freelancer.country",
            freelancer,
            options=country_codes(person.language),
            kind="select",
            option_key="country",
        )
    time_zone, languages = st.columns(2)
    with time_zone:
        autosave.text_line(person, "freelancer.time_zone", freelancer)
    with languages:
        autosave.text_line(person, "freelancer.languages", freelancer)


def _price(person: Person, freelancer: Freelancer) -> None:
    amount, currency, per = st.columns(3)
    with amount:
        autosave.amount(
            person, "freelancer.price", freelancer, currency=freelancer.currency, refresh=False
        )
    with currency:
        autosave.choice(
            person,
            "freelancer.currency",
            freelancer,
            options=currency_codes(person.language),
            kind="select",
            option_key="currency",
        )
    with per:
        autosave.choice(
            person,
            "freelancer.price_per",
            freelancer,
            options=list(PricePer),
            option_key="freelancer.price_per",
        )


def _days(person: Person, freelancer: Freelancer) -> None:
    if freelancer.stage not in (Stage.CHOSEN, Stage.DECLINED):
        with st.container(width=320):
            autosave.day(person, "freelancer.next_on", freelancer, earliest=person.today)
    reached = [one for one in REACHED if freelancer.day_of(one) is not None]
    if not reached:
        return
    key = f"choose.days.{freelancer.id}"
    with folded(person.text("choose.days"), key=key, icon=":material/event_note:") as is_open:
        if not is_open:
            return
        # Downwards, so that columns which a phone stacks keep the days in their order.
        columns = st.columns(_MOST_COLUMNS)
        depth = -(-len(reached) // _MOST_COLUMNS)
        for place, stage in enumerate(reached):
            with columns[place // depth]:
                autosave.day(
                    person,
                    f"freelancer.{stage}_on",
                    freelancer,
                    latest=person.today,
                    label=person.text(f"stage_of.{stage}"),
                )


def _endings(person: Person, freelancer: Freelancer) -> None:
    with st.container(horizontal=True):
        if freelancer.stage not in (Stage.CHOSEN, Stage.DECLINED):
            for by in DeclinedBy:
                st.button(
                    person.text(f"choose.decline.{by}"),
                    key=f"choose.decline.{by}.{freelancer.id}",
                    type="tertiary",
                    icon=":material/do_not_disturb_on:",
                    on_click=acts.decline,
                    args=(person, freelancer, by),
                )
        st.button(
            person.text("choose.person.remove"),
            key=f"choose.person.remove.{freelancer.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("choose.person.remove.help"),
            on_click=acts.remove_freelancer,
            args=(person, freelancer),
        )
