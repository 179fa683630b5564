/* A step is read from its beginning, not from where the button to it stood; a risk that opens
   or closes stays in sight. Whoever scrolls or types meanwhile is left alone. */

import { isRunning } from "./running.js";

const LONGEST_RUN = 5000;
const LOOK_AGAIN = 50;
const STEPS = ".st-key-scenario-steps, .st-key-brief-steps";

let place = null;
let arrivals = 0;

/** Note where the page stands now: {scenario, brief, step, risk, removed}; go there if that is new. */
export function arriveAt(now) {
  const before = place;
  place = now;
  if (!before || JSON.stringify(now) === JSON.stringify(before)) return;
  const isSameStep = now.scenario === before.scenario && now.step === before.step;
  const risk = isSameStep && (now.risk ?? before.risk);
  const arrival = ++arrivals;
  const end = Date.now() + LONGEST_RUN;
  show(risk);
  const look = () => {
    if (arrival !== arrivals) return;
    if (isRunning() && Date.now() < end) setTimeout(look, LOOK_AGAIN);
    else show(risk);
  };
  setTimeout(look, LOOK_AGAIN);
}

function show(risk) {
  const main = document.querySelector("[data-testid='stMain']");
  const target = document.querySelector(risk ? `.st-key-risk_point-${risk}` : STEPS);
  if (!main || (risk && !target)) return;
  const header = document.querySelector("[data-testid='stHeader']")?.offsetHeight ?? 0;
  const above = target ? target.getBoundingClientRect().top - main.getBoundingClientRect().top : 0;
  const top = target ? main.scrollTop + above - header : 0;
  // A tall window shows the step under the heading of the whole page as well.
  main.scrollTop = !risk && top < main.clientHeight / 3 ? 0 : top;
}

function stay() {
  arrivals++;
}

for (const act of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(act, stay, true);
