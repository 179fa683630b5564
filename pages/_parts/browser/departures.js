/* Leaving a field for something else on the page: what was just typed must get there first. */

import { carryNews } from "./carrier.js";
import { living } from "./living.js";

const PRESSABLE = "button, input, select, label, summary, [role], [tabindex]";
const LONGEST_WAIT = 1000;
const LOOK_AGAIN = 20;

/* A button reruns the whole page: what is not sent yet goes in the same message. */
function onPress(event) {
  const path = event.composedPath();
  if (isOurs(path) || linkIn(path)) return;
  if (path.some((node) => node.matches?.(PRESSABLE))) carryNews();
}

/* A link changes the page in a message of its own, and the younger of two messages wins:
   the link is followed once the text has arrived, or after a moment where nobody answers. */
function onClick(event) {
  const link = linkIn(event.composedPath());
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (!link || !isPlain || !isAnyWaiting()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  carryNews();
  const latest = Date.now() + LONGEST_WAIT;
  const follow = () => {
    if (isAnyWaiting() && Date.now() < latest) setTimeout(follow, LOOK_AGAIN);
    else {
      removeEventListener("click", onClick, true);
      link.click();
      addEventListener("click", onClick, true);
    }
  };
  follow();
}

function isAnyWaiting() {
  return [...living.values()].some((field) => field.outbox.waiting().length > 0);
}

function isOurs(path) {
  return path.some((node) => living.has(node));
}

function linkIn(path) {
  return path.find((node) => node.matches?.("a[href]"));
}

/** Begin to watch the page; once is enough. */
export function watchDepartures() {
  addEventListener("pointerdown", onPress, true);
  addEventListener("click", onClick, true);
  addEventListener("pagehide", carryNews);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") carryNews();
  });
}
