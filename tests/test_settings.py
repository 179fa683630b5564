"""Settings of Streamlit that the app stands on."""

import tomllib

from tests.server import ROOT


def test_runs_follow_one_another_in_one_thread() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["runner"]["fastReruns"] is False


def test_a_browser_keeps_messages_for_longer_than_runs_can_wait() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["global"]["maxCachedMessageAge"] >= 50
