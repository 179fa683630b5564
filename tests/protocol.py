"""Streamlit's messages, as much of them as somebody without a browser needs."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX

SPOKEN: Final = "streamlit"
"""What both sides call the language they speak on the line."""
PAGE = "passer_la_main.page"
FIELD = "passer_la_main.field"
KEEPER = "passer_la_main.keeper"
_ID_PREFIX = "$$ID-"


def address(host: str, port: int) -> str:
    """Where a server listens for lines."""
    return f"ws://{host}:{port}/_stcore/stream"


def heard(received: str | bytes) -> ForwardMsg:
    """What the server said."""
    message = ForwardMsg()
    message.ParseFromString(received if isinstance(received, bytes) else received.encode())
    return message


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of our components on the screen: what Streamlit calls it, and what it was told."""

    name: str
    id: str
    fragment: str
    told: Mapping[str, Any]


def part(message: ForwardMsg) -> Part | None:
    """The component of ours that a message draws, if it draws one."""
    if _drawn(message) != "bidi_component":
        return None
    component = message.delta.new_element.bidi_component
    return Part(
        name=component.component_name,
        id=component.id,
        fragment=message.delta.fragment_id,
        told=json.loads(json.loads(component.json)["json"]),
    )


def is_end(message: ForwardMsg) -> bool:
    """Whether all that was asked for is drawn now: no other run follows by itself."""
    early = ForwardMsg.FINISHED_EARLY_FOR_RERUN
    return message.WhichOneof("type") == "script_finished" and message.script_finished != early


def fault(message: ForwardMsg) -> str | None:
    """What no person should ever be told: an exception, an error, a screen that cannot run."""
    match message.WhichOneof("type"):
        case "session_event":
            return str(message.session_event)
        case "script_finished" if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
            return "The screen could not be run."
    element = message.delta.new_element
    match _drawn(message):
        case "exception":
            return f"{element.exception.type}: {element.exception.message}"
        case "alert" if element.alert.format == Alert.ERROR:
            return element.alert.body
    return None


@dataclass(slots=True)
class Screen:
    """What has been drawn, by the keys of our own code."""

    buttons: dict[str, str] = field(default_factory=dict)
    """Streamlit's name of a button, by key."""
    fields: dict[str, Part] = field(default_factory=dict)
    keeper: Part | None = None
    settled: Mapping[str, int] = field(default_factory=dict)
    """The newest stored edit of fields that may be gone from the screen, by place."""
    pages: dict[str, str] = field(default_factory=dict)
    """Streamlit's name of a screen, by the path in its address."""
    page: str = ""
    query: str = ""
    faults: list[str] = field(default_factory=list)

    def take(self, message: ForwardMsg) -> None:
        """Draw one message."""
        told = fault(message)
        if told is not None:
            self.faults.append(told)
        match message.WhichOneof("type"):
            case "new_session" if not message.metadata.run.fragment_ids:
                # A run of the whole screen begins: nothing of the one before counts.
                self.buttons, self.fields, self.keeper = {}, {}, None
            case "delta":
                self._draw(message)
            case "navigation":
                pages = message.navigation.app_pages
                self.pages = {page.url_pathname: page.page_script_hash for page in pages}
                self.page = message.navigation.page_script_hash
            case "page_info_changed":
                self.query = message.page_info_changed.query_string

    def _draw(self, message: ForwardMsg) -> None:
        if _drawn(message) == "button":
            button = message.delta.new_element.button
            self.buttons[_key(button.id)] = button.id
        drawn = part(message)
        if drawn is None:
            return
        if drawn.name == PAGE:
            self.settled = drawn.told["settled"]
        elif drawn.name == KEEPER:
            self.keeper = drawn
        elif drawn.name == FIELD:
            self.fields[drawn.told["key"]] = drawn


def ask(screen: Screen, url: str, known: Iterable[str], *, fragment: str = "") -> BackMsg:
    """A question for a run of the screen, or of one fragment of it, without any widget yet."""
    question = BackMsg()
    run = question.rerun_script
    run.query_string = screen.query
    run.widget_states.SetInParent()
    run.page_script_hash = screen.page
    run.fragment_id = fragment
    run.cached_message_hashes.extend(known)
    context = run.context_info
    context.timezone, context.timezone_offset = "Europe/Paris", -60
    context.locale, context.url, context.color_scheme = "fr-FR", url, "light"
    context.is_embedded = False
    return question


def press(question: BackMsg, button: str) -> None:
    """A button was pressed."""
    question.rerun_script.widget_states.widgets.add(id=button, trigger_value=True)


def hold(question: BackMsg, widget: str, value: object) -> None:
    """A component holds this value."""
    question.rerun_script.widget_states.widgets.add(id=widget, json_value=json.dumps(value))


def tell(question: BackMsg, widget: str, event: str, value: object) -> None:
    """A component says something once."""
    question.rerun_script.widget_states.widgets.add(
        id=f"{STREAMLIT_INTERNAL_KEY_PREFIX}_{widget}__events",
        json_trigger_value=json.dumps([{"event": event, "value": value}]),
    )


def _drawn(message: ForwardMsg) -> str | None:
    """What sort of thing a message draws, if it draws one."""
    is_thing = (
        message.WhichOneof("type") == "delta" and message.delta.WhichOneof("type") == "new_element"
    )
    return message.delta.new_element.WhichOneof("type") if is_thing else None


def _key(widget: str) -> str:
    return widget.removeprefix(_ID_PREFIX).partition("-")[2]
