/* A step is read from its beginning, not from where the button to it stood; a record that the
   address names, or that opens or closes, is in sight. Whoever scrolls or types meanwhile is left
   alone. */

import { isRunning } from "./running.js";

const LONGEST_RUN = 5000;
const LOOK_AGAIN = 50;
const STEPS = ".st-key-scenario-steps, .st-key-brief-steps";
/* The words of the address that open a card, with the keys of those cards. */
const CARDS = { risk: "risk_point", entry: "log-entry", candidate: "first_task-rung" };

let place = null;
let arrivals = 0;

/** Note where the page stands now: the words of its address by name; go there if that is new. */
export function arriveAt(now) {
  const before = place;
  place = now;
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  const card = cardOf(before ?? now, now);
  if (!before && !card) return;
  const arrival = ++arrivals;
  const end = Date.now() + LONGEST_RUN;
  show(card);
  const look = () => {
    if (arrival !== arrivals) return;
    if (isRunning() && Date.now() < end) setTimeout(look, LOOK_AGAIN);
    else show(card);
  };
  setTimeout(look, LOOK_AGAIN);
}

function cardOf(before, now) {
  const isSameStep = now.scenario === before.scenario && now.step === before.step;
  const named = { ...(isSameStep ? before : {}), ...now };
  const name = Object.keys(CARDS).find((one) => named[one] && (isSameStep || one !== "risk"));
  return name && { name, selector: `.st-key-${CARDS[name]}-${CSS.escape(named[name])}` };
}

function show(card) {
  const main = document.querySelector("[data-testid='stMain']");
  const target = document.querySelector(card ? card.selector : STEPS);
  if (!main || (card && !target)) return;
  const header = document.querySelector("[data-testid='stHeader']")?.offsetHeight ?? 0;
  const above = target ? target.getBoundingClientRect().top - main.getBoundingClientRect().top : 0;
  // A card that opens where one has pressed is not moved from under the finger.
  const isInSight = above >= header && above < main.clientHeight / 2;
  if (card && card.name !== "risk" && isInSight) return;
  const top = target ? main.scrollTop + above - header : 0;
  // A tall window shows the step under the heading of the whole page as well.
  main.scrollTop = !card && top < main.clientHeight / 3 ? 0 : top;
}

function stay() {
  arrivals++;
}

for (const act of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(act, stay, true);
