/* The page's own instance carries edits of all fields in one message.

   It stands beside the buttons of a screen, in the same fragment, so its message may go together
   with that of a button (see turns.js). */

import { drop } from "./drafts.js";
import { living } from "./living.js";
import { afterRun } from "./running.js";
import { inTurn } from "./turns.js";

const TRY_AGAIN = 2000;
const MOST_TRIES = 5;

const settled = new Map();
/* What fields that left the page had typed, by place, until Python has it: {place, key, cell, n, text, tries}. */
const departed = new Map();
let message = 0;
let callOff = () => {};
let send = null;
let session = null;

export function setCarrier(sendByPage, sessionNow) {
  send = sendByPage;
  session = sessionNow;
}

/** Note what Python has stored for fields that may have left the page since: {place: number}. */
export function settle(places) {
  for (const [place, number] of Object.entries(places)) {
    settled.set(place, number);
    drop(place, number);
    if (departed.get(place)?.n <= number) departed.delete(place);
  }
}

export function carryNews() {
  if ([...living.values()].some((field) => field.outbox.hasUnsent())) carryAll();
}

export function carryAll() {
  const edits = [...living.values()].flatMap(({ key, outbox }) => withKey(key, outbox.take()));
  if (edits.length + departed.size === 0) return;
  if (isConnected()) {
    for (const edit of departed.values()) {
      const { key, cell, n, text } = edit;
      edits.push({ key, cell, n, text });
      edit.tries += 1;
    }
    // Numbered, since Python hears nothing of a message that is the same as the one before.
    send?.("edits", { session, message: ++message, edits });
  }
  for (const [place, { tries }] of departed) if (tries >= MOST_TRIES) departed.delete(place);
  callOff();
  if (departed.size > 0) callOff = afterRun(() => inTurn(carryAll), TRY_AGAIN);
}

/** A field leaves the page before all it sent was answered: see to it that it arrives. */
export function carryAfter({ key, outbox, layout }) {
  const isMadeAnew = [...living.values()].some((field) => field.key === key);
  const places = new Map(layout.cells.map((cell) => [cell.id, cell.place]));
  const left = outbox.take().filter(({ cell, n }) => !(settled.get(places.get(cell)) >= n));
  outbox.stop();
  if (isMadeAnew || left.length === 0) return;
  for (const edit of withKey(key, left)) departed.set(places.get(edit.cell), { ...edit, tries: 0 });
  inTurn(carryAll);
}

/** Whether Streamlit has its line to the server; where it does not say, we take it for granted. */
export function isConnected() {
  const state = document.querySelector("[data-testid='stApp']")?.dataset.testConnectionState;
  return state === undefined || state === "CONNECTED";
}

function withKey(key, edits) {
  return edits.map((edit) => ({ key, ...edit }));
}
