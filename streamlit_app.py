"""Home: where I am on the path, the next action, the newest figures, the last thing I did."""

from core.rules.path import step_states
from core.storage import overview
from pages._parts import home
from pages._parts.frame import frame

with frame("home") as person:
    facts = overview.path_facts(person.notebook)

    if facts.is_empty:
        home.welcome(person)
    else:
        home.next_action(person, facts)
        home.path(person, step_states(facts))
        home.newest_figures(person)
        home.last_act(person)
