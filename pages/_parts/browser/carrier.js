/* The page's own instance carries edits of all fields in one message.

   It belongs to no fragment, so its message reruns the whole page: it may go together with that
   of a button (see turns.js), and a server that started anew, which knows no fragment yet,
   listens to it. */

import { living } from "./living.js";

let send = null;

export function setCarrier(sendByPage) {
  send = sendByPage;
}

export function carryNews() {
  if ([...living.values()].some((field) => field.outbox.hasUnsent())) carryAll();
}

export function carryAll() {
  const fields = [...living.values()];
  const edits = fields.flatMap(({ key, outbox }) => outbox.take().map((edit) => ({ key, ...edit })));
  if (edits.length > 0 && isConnected()) send?.("edits", { session: fields[0].session, edits });
}

/** Whether Streamlit has its line to the server; where it does not say, we take it for granted. */
export function isConnected() {
  const state = document.querySelector("[data-testid='stApp']")?.dataset.testConnectionState;
  return state === undefined || state === "CONNECTED";
}
