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
from pages._parts.frame import frame

with frame("log") as person:
    stands_back, waiting = False, None
    known = providers.list_all(person.notebook)
    if known:
        view = log_view.view_of(log_provider.choose(person, known))
        log_provider.parts(person, view)
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
                stands_back = log_requests.draw(person, view)
                log_provider.output(person, view)
        waiting = log_waiting.onward(person, view)
    else:
        log_provider.invite(person)
        stands_back = True
    go.next_step(person, stands_back=stands_back, first=waiting)
