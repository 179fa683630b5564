"""Hand over, third step: what was asked, what came back, and when to call."""

from core.storage import providers
from pages._parts import (
    calendar_part,
    go,
    log_calls,
    log_procedures,
    log_provider,
    log_requests,
    log_view,
    log_waiting,
    word_log,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    stands_back, first = False, None
    known = providers.list_all(person.notebook)
    if known:
        view = log_view.view_of(log_provider.choose(person, known))
        log_provider.parts(person, view)
        waiting = log_waiting.read(person, view)
        first = log_waiting.onward(person, view, waiting)
        match view.part:
            case "calls":
                log_calls.draw(person, view)
                calendar_part.draw(person, "log")
            case "procedures":
                log_procedures.draw(person, view)
            case "word":
                stands_back = word_log.draw(person, view)
            case _:
                log_calls.notice(person, view)
                first_id = log_waiting.to_answer(waiting)
                stands_back = log_requests.draw(person, view, first_id)
                log_provider.output(person, view)
    else:
        log_provider.invite(person)
        stands_back = True
    go.next_step(person, stands_back=stands_back, first=first)


show("log", _draw)
