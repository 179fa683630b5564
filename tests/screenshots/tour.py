"""The tour: a minute's walk through the example, from the worst case to what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, expect

from core.model.fear import FearKind, resistance_id
from core.model.preferences import Language
from core.samples.brief import BRIEF_ID
from core.samples.choosing import SELECTION_ID
from core.samples.exercise import SCENARIO_ID
from core.samples.figures import REMOTE_ID
from core.texts.catalogue import text
from tests.screenshots import film
from tests.screenshots.camera import Camera, window
from tests.screenshots.film import Shot

FILE = "tour.gif"
EXERCISE = f"scenarios?notebook=example&scenario={SCENARIO_ID}"
FEAR = resistance_id(FearKind.NOBODY_AS_WELL)
SCALE = 5 / 6
"""So that a laptop's width fits."""
HEADER = 72
"""Pixels at the top of the window that lie over what is scrolled."""
LOOK, READ, TYPE = 2.8, 3.4, 0.35
"""Seconds for a screen, for a finding, and for each of the words that are typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A screen of the example, what of it is at the top of the window, and what is said.

    At the top is the title, unless `heading` is the text key of another one, or `part` is how the
    key of a container begins.
    """

    address: str
    words: str
    heading: str = ""
    part: str = ""
    seconds: float = LOOK


TYPED = f"{EXERCISE}&step=sides"
BOTH_SIDES = "Write the worst and the best, side by side"
BEFORE = (
    Scene(address="", words="You do everything alone. Where to begin?"),
    Scene(
        address="tasks?notebook=example",
        words="See where your hours go, and what they cost",
        part="tasks.picture",
    ),
    Scene(
        address=f"fears?notebook=example&fear={FEAR}&step=rate",
        words="Name a fear and rate it, again and again",
        part="fear.course",
    ),
)
AFTER = (
    Scene(
        address=f"{EXERCISE}&step=risks",
        words="Stand a guardrail against each risk",
        heading="scenario.risks.title",
    ),
    Scene(
        address=f"{EXERCISE}&step=odds",
        words="How likely is it, before the guardrails and after?",
        part="scenario.odds_picture",
        seconds=READ,
    ),
    Scene(
        address=f"{EXERCISE}&step=decide",
        words="Decide: go, go smaller, or not now",
        heading="scenario.decide.title",
    ),
    Scene(
        address="first_task?notebook=example",
        words="Begin with the task that is easiest to let go",
        heading="first_task.ladder.title",
    ),
    Scene(
        address=f"brief?notebook=example&brief={BRIEF_ID}&step=result",
        words="A job post, in five steps",
        heading="brief.result.title",
    ),
    Scene(
        address=f"brief?notebook=example&brief={BRIEF_ID}&step=post",
        words="Ready to copy, in French and English",
        part="brief.steps",
    ),
    Scene(
        address=f"choose?notebook=example&selection={SELECTION_ID}&step=scores",
        words="Three interviews, one scorecard: choose",
        part="choose.picture",
        seconds=READ,
    ),
    Scene(address="log?notebook=example", words="Ask, receive, answer: a dated log"),
    Scene(
        address=f"costs?notebook=example&provider={REMOTE_ID}",
        words="Each month: what you paid, what you got",
        part="costs.months",
    ),
    Scene(
        address="compare?notebook=example",
        words="What the work costs with one, and with the other",
        part="compare.headline",
        seconds=READ,
    ),
    Scene(
        address="compare?notebook=example&view=tipping",
        words="What would have to change to turn it round",
        part="compare.tipping",
    ),
    Scene(
        address="review?notebook=example",
        words="And what became of what you feared",
        part="review.worries",
        seconds=READ,
    ),
    Scene(
        address="review?notebook=example&part=fears",
        words="Fears, from the first day to the last",
        part="review.fears",
    ),
)
MORE_WORDS = (" My", " best", " client", " sees", " it", " first.")


def take(browser: Browser, url: str, folder: Path) -> None:
    """Walk, and write the film."""
    width, height = (round(side / SCALE) for side in (film.WIDTH, film.HEIGHT))
    with window(browser, locale="en-GB", width=width, height=height, scale=SCALE) as camera:
        shots = [
            Shot(
                picture=film.card(
                    "Passer la main", "Hand a first task over,", "and see whether it pays."
                ),
                seconds=2.2,
            ),
            *(_look(camera, url, scene) for scene in BEFORE),
            *_write(camera, url),
            *(_look(camera, url, scene) for scene in AFTER),
            Shot(
                picture=film.card(
                    "Passer la main", "French and English, on your own machine:", "python3 -m core"
                ),
                seconds=READ,
            ),
        ]
    film.save(shots, folder / FILE)


def _look(camera: Camera, url: str, scene: Scene) -> Shot:
    camera.open(f"{url}/{scene.address}")
    if scene.part:
        top = camera.part(scene.part)
    elif scene.heading:
        top = camera.heading(text(Language.ENGLISH, scene.heading))
    else:
        top = camera.page.get_by_role("heading", level=1)
    camera.scroll_to(top, below=HEADER)
    return Shot(picture=film.captioned(camera.picture(), scene.words), seconds=scene.seconds)


def _write(camera: Camera, url: str) -> Iterator[Shot]:
    """A sentence typed into the worst, which saves itself."""
    camera.open(f"{url}/{TYPED}")
    camera.scroll_to(camera.heading(text(Language.ENGLISH, "scenario.sides.title")), below=HEADER)
    box = camera.page.get_by_role("textbox").first
    yield Shot(picture=film.captioned(camera.picture(), BOTH_SIDES), seconds=LOOK)
    box.press("Control+End")
    for word in MORE_WORDS:
        box.press_sequentially(word)
        picture = film.captioned(camera.picture(), BOTH_SIDES)
        yield Shot(picture=picture, seconds=TYPE, is_faded_into=False)
    mark = camera.page.locator(".field .mark").first
    expect(mark).to_have_text(text(Language.ENGLISH, "autosave.saved"))
    camera.settle()
    picture = film.captioned(camera.picture(), "Every key is kept: it saves itself")
    yield Shot(picture=picture, seconds=LOOK, is_faded_into=False)
