"""What a person does on the brief screen: each act is one step, and can be taken back."""

from collections.abc import Sequence
from uuid import uuid4

from core.exchange.job_post_versions import next_version
from core.model.brief import Brief, Milestone
from core.model.candidate import Candidate
from core.model.stamp import Stamp
from core.rules.brief_copy import brief_after
from core.rules.brief_offers import with_line
from core.storage import brief_versions, briefs, changes, milestones
from pages._parts import go, toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person


def start(person: Person, task: Candidate | None) -> None:
    """A new brief, with the task's own words if it is for one; it opens at its first step."""
    new = Brief(
        id=uuid4(),
        created_at=person.stamp().now,
        currency=person.preferences.home_currency,
        post_language=person.language,
        candidate_id=task.id if task else None,
        title=task.what.strip() if task else "",
    )
    if attempt(person, lambda stamp: briefs.add(person.notebook, new, stamp)):
        go.turn_to(person, brief=new.id, step="result")


def start_after(person: Person, earlier: Brief, task: Candidate | None) -> None:
    """A brief for a later task, in the frame of an earlier one."""
    begun, stages = brief_after(
        earlier,
        milestones.list_for_brief(person.notebook, earlier.id),
        task,
        created_at=person.stamp().now,
        new_id=uuid4,
    )
    if attempt(person, lambda stamp: changes.add_all(person.notebook, [begun, *stages], stamp)):
        go.turn_to(person, brief=begun.id, step="result")


def remove(person: Person, brief: Brief) -> None:
    """Take the brief away with its versions; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: briefs.remove(person.notebook, brief.id, stamp)):
        go.turn_to(person)
        toasts.say(person.text("brief.removed"), icon=":material/undo:")


def take_over(person: Person, brief: Brief, column: str, line: str) -> None:
    """Put one more line at the end of a field."""

    def work(stamp: Stamp) -> None:
        now = briefs.get(person.notebook, brief.id)
        words = with_line(getattr(now, column), line)
        briefs.revise(person.notebook, brief.id, stamp, **{column: words})

    attempt(person, work)


def add_milestone(person: Person, brief: Brief) -> None:
    """One more stage of the price, still empty."""
    new = Milestone(id=uuid4(), created_at=person.stamp().now, brief_id=brief.id)
    attempt(person, lambda stamp: milestones.add(person.notebook, new, stamp))


def remove_milestone(person: Person, milestone: Milestone) -> None:
    """Take a stage off the price; the notebook's history can bring it back."""
    attempt(person, lambda stamp: milestones.remove(person.notebook, milestone.id, stamp))


def finish(person: Person, brief: Brief, stages: Sequence[Milestone]) -> None:
    """Freeze the post as it stands, and remember the day."""
    version = next_version(
        brief,
        stages,
        brief_versions.list_for_brief(person.notebook, brief.id),
        id=uuid4(),
        created_at=person.stamp().now,
        finished_on=person.today,
    )

    def work(stamp: Stamp) -> None:
        brief_versions.add(person.notebook, version, stamp)
        briefs.revise(person.notebook, brief.id, stamp, finished_on=person.today)

    if attempt(person, work):
        told = person.text("brief.version.told", number=version.number)
        toasts.say(told, icon=":material/check_circle:")
