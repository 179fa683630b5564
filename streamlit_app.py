"""Home: the next action, what else is due, where I am on the path, the newest figures."""

from core.rules.path import step_states
from core.storage import due, overview
from pages._parts import backup_reminder, calendar_part, home, home_due
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    facts = overview.path_facts(person.notebook)

    if facts.is_empty:
        home.welcome(person)
    else:
        found = due.list_all(person.notebook, person.stamp().now, person.today)
        home.next_action(person, facts, found)
        home_due.draw(person, found[1:])
        backup_reminder.draw(person)
        calendar_part.draw(person, "home")
        home.path(person, step_states(facts))
        home.newest_figures(person)
        home.last_act(person)


show("home", _draw)
