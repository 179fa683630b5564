/* The page's own instance carries edits of all fields in one message.

   It belongs to no fragment, so its message reruns the whole page: it may go together with that
   of a button (see turns.js), and a server that started anew, which knows no fragment yet,
   listens to it. */

import { drop } from "./drafts.js";
import { living } from "./living.js";
import { inTurn } from "./turns.js";

const settled = new Map();
let departed = [];
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
  }
}

export function carryNews() {
  if ([...living.values()].some((field) => field.outbox.hasUnsent())) carryAll();
}

export function carryAll() {
  const edits = [...living.values()].flatMap(({ key, outbox }) => withKey(key, outbox.take()));
  if (edits.length + departed.length === 0 || !isConnected()) return;
  send?.("edits", { session, edits: [...departed, ...edits] });
  departed = [];
}

/** A field leaves the page before all it sent was answered: see to it that it arrives. */
export function carryAfter({ key, outbox, layout }) {
  const isMadeAnew = [...living.values()].some((field) => field.key === key);
  const places = new Map(layout.cells.map((cell) => [cell.id, cell.place]));
  const left = outbox.take().filter(({ cell, n }) => !(settled.get(places.get(cell)) >= n));
  outbox.stop();
  if (isMadeAnew || left.length === 0) return;
  departed.push(...withKey(key, left));
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
