"""The pictures of the README, each of one screen."""

from pathlib import Path

from playwright.sync_api import Browser

from core.samples.exercise import SCENARIO_ID
from tests.screenshots.camera import window

PICTURES = (
    ("compare.png", "compare?notebook=example", "en-GB"),
    ("exercise.png", f"scenarios?notebook=example&scenario={SCENARIO_ID}", "fr-FR"),
)


def take_all(browser: Browser, url: str, folder: Path) -> None:
    """Take every picture of a laptop's window."""
    for name, address, locale in PICTURES:
        with window(browser, locale=locale, width=1280, height=1100) as camera:
            camera.open(f"{url}/{address}")
            (folder / name).write_bytes(camera.picture())
