/* When a message may go to Python without spoiling another one.

   Streamlit joins all changes of one moment into one message, and where only one of them comes
   from a fragment it reruns that fragment alone: a button pressed at that very moment would be
   lost. So fields send one after the other, and none while the person is pressing something. */

const APART = 30;
const AFTER_PRESS = 100;
const LONGEST_PRESS = 3000;

const queue = [];
let calmAt = 0;
let timer;

addEventListener("pointerdown", () => quietFor(LONGEST_PRESS), true);
for (const event of ["pointerup", "pointercancel"]) {
  addEventListener(event, () => quietFor(AFTER_PRESS), true);
}

/** Do `act` as soon as it is its turn. */
export function inTurn(act) {
  if (!queue.includes(act)) queue.push(act);
  next();
}

function next() {
  clearTimeout(timer);
  if (queue.length === 0) return;
  const wait = calmAt - Date.now();
  if (wait > 0) {
    timer = setTimeout(next, wait);
    return;
  }
  quietFor(APART);
  queue.shift()();
  next();
}

function quietFor(time) {
  calmAt = Date.now() + time;
  if (queue.length > 0) next();
}
