"""Streamlit's messages, as much of them as somebody without a window needs."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

PAGE = "passer_la_main.page"
FIELD = "passer_la_main.field"
KEEPER = "passer_la_main.keeper"
_ENDS = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
_ID_PREFIX = "$$ID-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of our components on the screen: what Streamlit calls it, and what it was told."""

    id: str
    fragment: str
    told: Mapping[str, Any]


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
    """What no person should ever see: exceptions, errors shown."""

    def take(self, message: ForwardMsg) -> None:
        """Draw one message."""
        match message.WhichOneof("type"):
            case "delta":
                self._draw(message.delta)
            case "navigation":
                pages = message.navigation.app_pages
                self.pages = {page.url_pathname: page.page_script_hash for page in pages}
                self.page = message.navigation.page_script_hash
            case "page_info_changed":
                self.query = message.page_info_changed.query_string
            case "session_event":
                self.faults.append(str(message.session_event))

    def wipe(self) -> None:
        """A run of the whole screen begins: nothing of the one before counts."""
        self.buttons, self.fields, self.keeper = {}, {}, None

    def _draw(self, delta: Delta) -> None:
        if delta.WhichOneof("type") != "new_element":
            return
        element = delta.new_element
        match element.WhichOneof("type"):
            case "button":
                self.buttons[_key(element.button.id)] = element.button.id
            case "exception":
                self.faults.append(f"{element.exception.type}: {element.exception.message}")
            case "alert" if element.alert.format == Alert.ERROR:
                self.faults.append(element.alert.body)
            case "bidi_component":
                told = json.loads(json.loads(element.bidi_component.json)["json"])
                part = Part(id=element.bidi_component.id, fragment=delta.fragment_id, told=told)
                self._draw_part(element.bidi_component.component_name, part)

    def _draw_part(self, name: str, part: Part) -> None:
        match name:
            case _ if name == PAGE:
                self.settled = part.told["settled"]
            case _ if name == KEEPER:
                self.keeper = part
            case _ if name == FIELD:
                self.fields[part.told["key"]] = part


def is_whole_run(message: ForwardMsg) -> bool:
    """Whether this message begins a run of the whole screen."""
    is_beginning = message.WhichOneof("type") == "new_session"
    return is_beginning and not message.metadata.run.fragment_ids


def is_end(message: ForwardMsg) -> bool:
    """Whether all that was asked for is drawn now: no other run follows by itself."""
    return message.WhichOneof("type") == "script_finished" and message.script_finished in _ENDS


def is_failure(message: ForwardMsg) -> bool:
    """Whether the screen could not be run at all."""
    failed = ForwardMsg.FINISHED_WITH_COMPILE_ERROR
    return message.WhichOneof("type") == "script_finished" and message.script_finished == failed


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


def hold(question: BackMsg, widget: str, value: Mapping[str, Any]) -> None:
    """A component holds this value."""
    question.rerun_script.widget_states.widgets.add(id=widget, json_value=json.dumps(value))


def tell(question: BackMsg, widget: str, event: str, value: object) -> None:
    """A component says something once."""
    question.rerun_script.widget_states.widgets.add(
        id=f"$$STREAMLIT_INTERNAL_KEY_{widget}__events",
        json_trigger_value=json.dumps([{"event": event, "value": value}]),
    )


def _key(widget: str) -> str:
    return widget.removeprefix(_ID_PREFIX).partition("-")[2]
