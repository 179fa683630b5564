"""My data: any words of the notebook, wherever they were written."""

from core.storage import search
from pages._parts import go, search_results
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    wanted = search_results.ask(person)
    if wanted:
        search_results.draw(person, wanted, search.find(person.notebook, wanted))
    go.next_step(person, stands_back=True)


show("search", _draw)
