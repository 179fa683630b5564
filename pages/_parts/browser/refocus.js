/* Who presses a button by a key must not be thrown back to the top of the page when the run takes
   the button away: the focus goes where the person went, or to what now stands in that place. */

import { living } from "./living.js";
import { afterRun } from "./running.js";

const AFTER_RUN = 60;
const FOCUSABLE =
  "button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";
const REGIONS = "[role='dialog'], [data-testid='stSidebar'], [data-testid='stMain']";
const RECORD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_WAIT = 5000;
const FIELDS = "[data-testid='stMain'] [data-testid='stBidiComponentIsolated']";
const UNSEEN = "[class*='st-key-app-']";
const STEPS = "[data-testid='stMain'] [class*='-steps ']";
const HEADING_LINKS = "[data-testid='stHeaderActionElements']";
const TEXT_FIELD = "input:not([type]), input[type='text'], textarea";

/* What has the focus, and where the page stood then, while it may still be taken away. */
let last = null;
let isByKey = false;
/* The person is on the way to something else: nothing is to be given back. */
let isLeaving = false;
let isAsked = false;

/** Begin to watch the focus; once is enough. */
export function watchFocus() {
  addEventListener("focusin", () => {
    isLeaving = false;
    note();
  }, true);
  addEventListener("keydown", ({ key }) => {
    isByKey = true;
    isLeaving = key === "Tab";
    note();
  }, true);
  addEventListener("pointerdown", () => {
    isByKey = false;
    isLeaving = true;
  }, true);
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
  last = { element, keys, region, left, top: top + scrolled(region), ...placeNow() };
}

/* Let go by the person, or by the page: what is moved or switched off loses the focus as well. */
function letGo(element) {
  if (last?.element !== element || document.activeElement !== document.body) return;
  if (isLeaving && isUsable(element)) last = null;
  else look();
}

function look() {
  if (isAsked || !isLost()) return;
  isAsked = true;
  const latest = Date.now() + LONGEST_WAIT;
  const act = () => {
    if (isLost() && isBeingDrawn() && Date.now() < latest) {
      setTimeout(act, AFTER_RUN);
      return;
    }
    isAsked = false;
    if (isLost()) giveBack();
  };
  afterRun(act, AFTER_RUN);
}

/* Our fields come a moment after the rest of what a run has drawn. */
function isBeingDrawn() {
  return [...document.querySelectorAll(FIELDS)].some(
    (host) => !host.closest(UNSEEN) && !host.shadowRoot?.querySelector("input, textarea, button"),
  );
}

function isLost() {
  return last !== null && document.activeElement === document.body;
}

function isUsable(element) {
  return element.isConnected && !element.matches(":disabled");
}

function giveBack() {
  const before = last;
  const now = placeNow();
  const isElsewhere = now.path !== before.path || isAnotherStep(before, now);
  const here = isUsable(before.element) ? before.element : opened(before, now) || nearest();
  const target = (!isElsewhere && here) || headingHere();
  last = null;
  if (!target) return;
  if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
  target.focus({ preventScroll: !target.matches(FOCUSABLE) });
}

function isAnotherStep(before, now) {
  return now.hasSteps !== before.hasSteps || (now.hasSteps && now.step !== before.step);
}

/* The step's own heading, or the screen's. */
function headingHere() {
  const main = document.querySelector("[data-testid='stMain']");
  const steps = document.querySelector(STEPS);
  const headings = [...(main?.querySelectorAll("h1, h2, h3") ?? [])];
  const isBelow = (heading) =>
    steps.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (steps && headings.find(isBelow)) || headings[0];
}

/* Where the address names a record that it did not name before: the first field that is its own. */
function opened(before, now) {
  const record = now.records.find((one) => !before.records.includes(one));
  if (!record) return null;
  const parts = [...document.querySelectorAll(`[data-testid='stMain'] [class*='${record}']`)];
  const isFirst = (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top;
  const found = [...new Set(parts.flatMap(focusables))].sort(isFirst);
  return found.find((element) => element.matches(TEXT_FIELD)) ?? found[0];
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
  const words = new URLSearchParams(location.search);
  return {
    path: location.pathname,
    step: words.get("step"),
    records: [...words.values()].filter((word) => RECORD.test(word)),
    hasSteps: document.querySelector(STEPS) !== null,
  };
}

function isOurs(element) {
  return [...living.keys()].some((root) => root.host === element);
}
