"""The texts that a screen offers to copy."""

import json

from streamlit.testing.v1 import AppTest


def copyables(screen: AppTest) -> list[str]:
    """What each sheet on the screen holds, from top to bottom."""
    sheets = [one.proto for one in screen.get("bidi_component")]
    return [
        json.loads(json.loads(sheet.json)["json"])["words"]
        for sheet in sheets
        if sheet.component_name == "passer_la_main.copyable"
    ]
