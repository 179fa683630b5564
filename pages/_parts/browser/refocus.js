/* Who presses a button by a key must not be thrown back to the top of the page when the run takes
   the button away: the focus goes where the person went, or to what now stands in that place. */

import { living } from "./living.js";
import { afterRun } from "./running.js";

const AFTER_RUN = 60;
const FOCUSABLE =
  "button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";
const REGIONS = "[role='dialog'], [data-testid='stSidebar'], [data-testid='stMain']";
const RECORD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HEADING_LINKS = "[data-testid='stHeaderActionElements']";
const TEXT_FIELD = "input:not([type]), input[type='text'], textarea";

/* What has the focus: {element, keys, region, place, left, top}, while it may still be taken away. */
let last = null;
let isByKey = false;
let isAsked = false;

/** Begin to watch the focus; once is enough. */
export function watchFocus() {
  addEventListener("focusin", note, true);
  addEventListener("keydown", () => { isByKey = true; note(); }, true);
  addEventListener("pointerdown", () => { isByKey = false; }, true);
  addEventListener("click", note, true);
  addEventListener("focusout", ({ target }) => setTimeout(() => letGo(target)), true);
  new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true });
}

function note() {
  const element = document.activeElement;
  // A text field of ours holds on to its own place (see focus.js).
  if (!element || element === document.body || isOurs(element)) {
    if (isOurs(element)) last = null;
    return;
  }
  const { left, top } = element.getBoundingClientRect();
  const keys = [];
  for (let above = element; above; above = above.parentElement) {
    keys.push(...[...above.classList].filter((name) => name.startsWith("st-key-")));
  }
  const region = regionOf(element);
  last = { element, keys, region, place: placeNow(), left, top: top + scrolled(region) };
}

/* The person lets go of it, or it was switched off, which takes the focus a moment later. */
function letGo(element) {
  if (last?.element !== element || document.activeElement !== document.body) return;
  if (isGone(element)) look();
  else last = null;
}

function look() {
  if (isAsked || !isLost()) return;
  isAsked = true;
  afterRun(() => {
    isAsked = false;
    if (isLost()) giveBack();
  }, AFTER_RUN);
}

function isLost() {
  return last !== null && document.activeElement === document.body && isGone(last.element);
}

function isGone(element) {
  return !element.isConnected || element.matches(":disabled");
}

function giveBack() {
  const { place, region } = last;
  const now = placeNow();
  const isElsewhere = now.path !== place.path || now.step !== place.step;
  const target = (isElsewhere && headingHere()) || opened(now) || nearest() || headingHere();
  last = null;
  if (!target) return;
  if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
  target.focus({ preventScroll: isElsewhere || region === null });
}

/* The step's own heading, or the screen's. */
function headingHere() {
  const main = document.querySelector("[data-testid='stMain']");
  const steps = main?.querySelector("[class*='-steps ']");
  const headings = [...(main?.querySelectorAll("h1, h2, h3") ?? [])];
  const isBelow = (heading) =>
    steps.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (steps && headings.find(isBelow)) || headings[0];
}

/* Where the address names a record that it did not name before: the first field of its part. */
function opened(now) {
  const record = now.records.find((one) => !last.place.records.includes(one));
  const part = record && document.querySelector(`[data-testid='stMain'] [class*='${record}']`);
  const found = part ? focusables(part) : [];
  const isFirst = (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top;
  const fields = found.filter((element) => element.matches(TEXT_FIELD));
  return (fields.length > 0 ? fields : found).sort(isFirst)[0];
}

/* What one can press or fill in closest to where the focus was, in the innermost part that is left. */
function nearest() {
  const parts = last.keys.map((key) => document.querySelector(`.${CSS.escape(key)}`));
  const around = document.querySelector(last.region ?? "body");
  for (const part of [...parts, around]) {
    const found = part ? focusables(part) : [];
    if (found.length > 0) return found.sort((one, other) => away(one) - away(other))[0];
  }
  return null;
}

function focusables(part) {
  const own = [...living.keys()]
    .filter((root) => part.contains(root.host))
    .flatMap((root) => [...root.querySelectorAll(FOCUSABLE)]);
  return [...part.querySelectorAll(FOCUSABLE), ...own].filter(
    // On a phone a text field would bring up the keyboard, which a finger has not asked for.
    (element) =>
      element.checkVisibility() &&
      !element.closest(HEADING_LINKS) &&
      (isByKey || !element.matches(TEXT_FIELD)),
  );
}

function away(element) {
  const { left, top } = element.getBoundingClientRect();
  return Math.hypot(left - last.left, top + scrolled(last.region) - last.top);
}

function regionOf(element) {
  const region = element.closest(REGIONS);
  return REGIONS.split(", ").find((one) => region?.matches(one)) ?? null;
}

function scrolled(region) {
  return (region && document.querySelector(region)?.scrollTop) || 0;
}

function placeNow() {
  const words = [...new URLSearchParams(location.search)];
  return {
    path: location.pathname,
    step: new URLSearchParams(location.search).get("step"),
    records: words.map(([, word]) => word).filter((word) => RECORD.test(word)),
  };
}

function isOurs(element) {
  return [...living.keys()].some((root) => root.host === element);
}
