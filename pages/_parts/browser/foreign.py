"""Words for what Streamlit says by itself in English, by the names that foreign.js gives them."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from core.model.preferences import Language
from core.texts.catalogue import text

NAMES: Final = (
    "skip",
    "sidebar",
    "sidebar_close",
    "sidebar_open",
    "logo",
    "logo_alt",
    "menu",
    "menu_rerun",
    "menu_print",
    "menu_record",
    "menu_about",
    "menu_theme",
    "menu_system",
    "menu_light",
    "menu_dark",
    "running",
    "news",
    "close",
    "connection",
    "connection_lost",
    "connection_command",
    "copy",
    "connecting",
    "heading_link",
    "help",
    "help_alone",
    "open",
    "clear",
    "clear_all",
    "chosen",
    "take_out",
    "no_results",
    "options",
    "day_choose",
    "day_clear",
    "day_keys",
    "choose",
    "choose_several",
    "day_field",
    "month_field",
    "year_field",
    "day_empty",
    "day_place",
    "month_place",
    "year_place",
    "month_value",
    "day_chosen",
    "month_before",
    "month_after",
    "calendar",
    "calendar_title",
    "slider_start",
    "slider_end",
    "progress",
    "icon_done",
    "send",
    "enter",
    "whole_screen",
    "whole_screen_of",
    "small_screen",
    "small_screen_of",
    "tabs_left",
    "tabs_right",
    "upload",
    "upload_field",
    "upload_drop",
    "upload_limit",
    "menu_made",
    "menu_version",
    "menu_version_tip",
    "upload_more",
    "upload_more_icon",
    "upload_bytes",
    "upload_kilobytes",
    "upload_megabytes",
    "upload_chip",
    "upload_remove",
    "upload_cancel",
)
_HOLES: Final = ("name", "size", "number", "month", "year")


@cache
def streamlit_words(language: Language) -> Mapping[str, str]:
    """Each word by its name; its {holes} are filled in the browser."""
    holes = {hole: f"{{{hole}}}" for hole in _HOLES}
    return {name: text(language, f"streamlit.{name}", **holes) for name in NAMES}
