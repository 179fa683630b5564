"""A choosing round in words: names, stages, prices, points."""

from decimal import Decimal
from fractions import Fraction

from core.model.freelancer import Freelancer, Stage
from core.model.one_line import one_line
from core.model.selection import Criterion, Selection
from core.texts import formats
from pages._parts.person import Person

STAGE_ICONS = {
    Stage.PROFILE: ":material/person_search:",
    Stage.INVITED: ":material/outgoing_mail:",
    Stage.ANSWERED: ":material/mark_email_read:",
    Stage.INTERVIEW_1: ":material/looks_one:",
    Stage.INTERVIEW_2: ":material/looks_two:",
    Stage.INTERVIEW_3: ":material/looks_3:",
    Stage.CHOSEN: ":material/handshake:",
    Stage.DECLINED: ":material/do_not_disturb_on:",
}


def title_of(person: Person, selection: Selection) -> str:
    """The round's name, safe inside Markdown."""
    words = one_line(selection.title)
    return person.plain(words) if words else person.text("choose.untitled")


def bare_name(person: Person, freelancer: Freelancer) -> str:
    """The freelancer's name as it was typed."""
    return one_line(freelancer.name) or person.text("choose.nameless")


def name_of(person: Person, freelancer: Freelancer) -> str:
    """The freelancer's name, safe inside Markdown."""
    return person.plain(bare_name(person, freelancer))


def called(person: Person, freelancer: Freelancer) -> str:
    """The freelancer in a sentence, safe inside Markdown: "this person" while without a name."""
    return person.plain(one_line(freelancer.name)) or person.text("choose.this_person")


def criterion_name(person: Person, criterion: Criterion) -> str:
    """The criterion's name, safe inside Markdown."""
    words = one_line(criterion.name)
    return person.plain(words) if words else person.text("choose.criterion.nameless")


def price_of(person: Person, freelancer: Freelancer) -> str:
    """The price in words on one line, safe inside Markdown; empty until it is known."""
    if freelancer.price is None:
        return ""
    amount = person.plain(person.money(freelancer.price, freelancer.currency))
    per = person.text(f"freelancer.price_per.{freelancer.price_per}").lower()
    return person.text("choose.price", amount=amount, per=per).replace(" ", formats.NBSP)


def place_of(person: Person, freelancer: Freelancer) -> str:
    """Platform and country, safe inside Markdown; empty if neither is known."""
    country = formats.country_name(person.language, freelancer.country)
    known = [person.plain(freelancer.platform.strip()), person.plain(country)]
    return " · ".join(part for part in known if part)


def in_one_line(person: Person, freelancer: Freelancer) -> str:
    """Where they are and what they ask, safe inside Markdown; empty if nothing is known."""
    known = [place_of(person, freelancer), price_of(person, freelancer)]
    return " · ".join(part for part in known if part)


def stage_of(person: Person, freelancer: Freelancer) -> str:
    """Where talks stand, and since when."""
    stage = freelancer.stage
    words = f"{STAGE_ICONS[stage]} {person.text(f'stage_of.{stage}')}"
    if stage is Stage.DECLINED and freelancer.declined_by:
        said = person.text(f"freelancer.declined_by.{freelancer.declined_by}")
        words = f"{STAGE_ICONS[stage]} {said}"
    day = freelancer.day_of(stage)
    return f"{words} · {person.day(day)}" if day else words


def points(person: Person, value: Fraction | None) -> str:
    """Points with one decimal, or a dash."""
    if value is None:
        return "–"
    return person.number(Decimal(value.numerator) / Decimal(value.denominator), 1)


def occasion(person: Person, interview: int) -> str:
    """Where a score comes from."""
    return person.text(f"choose.occasion.{interview}")
