"""Times taken inside the browser, so that the bench's own work is not counted.

A person pauses before a click; so does the bench, or the page before is not quite gone.
"""

from playwright.sync_api import Page

from tests.bench.subjects import Subject

READY = """
const isReady = () => {
  const app = document.querySelector('[data-testid="stApp"]');
  const charts = [...document.querySelectorAll('[data-testid="stPlotlyChart"]')];
  return app?.dataset.testScriptState === "notRunning"
    && document.querySelector("h1") !== null
    && document.querySelector('[data-testid="stSkeleton"]') === null
    && charts.every((chart) => chart.querySelector(".main-svg"));
};
const once = (isTrue) => new Promise((resolve, reject) => {
  const end = performance.now() + 60000;
  const look = () => {
    if (isTrue()) resolve(performance.now());
    else if (performance.now() > end) reject(new Error("not ready after a minute"));
    else requestAnimationFrame(look);
  };
  look();
});
const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
"""
STARTED = f"async () => {{ {READY} return once(isReady); }}"
CHANGED = f"""async (place) => {{ {READY}
  await pause();
  const before = document.querySelector("h1").textContent;
  const start = performance.now();
  document.querySelectorAll('[data-testid="stSidebar"] a')[place].click();
  const isChanged = () => document.querySelector("h1")?.textContent !== before;
  return await once(() => isChanged() && isReady()) - start;
}}"""
LISTEN = """
globalThis.WebSocket = class extends WebSocket {
  constructor(...address) {
    super(...address);
    this.addEventListener("message", () => { globalThis.heard = performance.now(); });
  }
};
"""
"""A rerun may be over before the page ever shows it as running: only its messages tell."""
CLICKED = f"""async (holder) => {{ {READY}
  await pause();
  const ways = [...document.querySelector(holder).querySelectorAll("button, summary")];
  const isPressed = (one) => one.matches("[aria-checked='true'], [aria-pressed='true']");
  const next = ways[(ways.findIndex(isPressed) + 1) % ways.length];
  let changed = 0;
  const observer = new MutationObserver(() => {{ changed = performance.now(); }});
  const all = {{ attributes: true, characterData: true, childList: true, subtree: true }};
  observer.observe(document, all);
  const start = performance.now();
  next.click();
  const last = () => Math.max(globalThis.heard, changed);
  await once(() => globalThis.heard > start && isReady() && performance.now() - last() > 300);
  observer.disconnect();
  return last() - start;
}}"""
"""Of several ways the one after that in view, as to the next step. The end is the last thing that
moved before a third of a second in which nothing did."""


def start(page: Page, url: str, subject: Subject) -> float:
    """Milliseconds from the navigation to a screen that can be used."""
    page.add_init_script(LISTEN)
    page.goto(f"{url}/{subject.address}", wait_until="commit")
    page.wait_for_function("document.body !== null")
    return float(page.evaluate(STARTED))


def click(page: Page, subject: Subject) -> float:
    """Milliseconds from a click to the end of the rerun, pictures drawn."""
    return float(page.evaluate(CLICKED, subject.click))


def change(page: Page, subject: Subject) -> float | None:
    """Milliseconds from a click in the sidebar to the screen; None where no link leads."""
    if subject.link is None:
        return None
    page.evaluate(CHANGED, 1 if subject.link == 0 else 0)
    return float(page.evaluate(CHANGED, subject.link))
