/* The life of one component: made on its first call, fed by every later one, ended when it is gone.

   Streamlit calls us anew whenever Python sends other data, and may run the clean-up of an
   overtaken call while the component is still on the page: only leaving the page ends it. */

import { Adder } from "./adder.js";
import { carryAfter, carryAll, isConnected } from "./carrier.js";
import { Grid } from "./grid.js";
import { living } from "./living.js";
import { Outbox } from "./outbox.js";
import { Single } from "./single.js";

const LAYOUTS = { table: Grid, adder: Adder };
const styles = new CSSStyleSheet();

export function setStyles(text) {
  styles.replaceSync(text);
}

export function refreshMarks() {
  for (const field of living.values()) {
    for (const mark of new Set(field.layout.cells.map((cell) => cell.mark))) mark.show();
  }
}

export function mount({ data: { json }, parentElement, setStateValue }) {
  const data = JSON.parse(json);
  let field = living.get(parentElement);
  if (!field) {
    field = make(parentElement, data);
    living.set(parentElement, field);
  }
  field.send = setStateValue;
  const isNewSession = field.session !== undefined && field.session !== data.session;
  field.session = data.session;
  field.layout.update(data);
  // A server that started anew has forgotten what we sent: what it has not answered goes again.
  if (isNewSession) field.outbox.again();
  return () => end(parentElement);
}

function make(root, data) {
  root.adoptedStyleSheets = [styles];
  const field = {};
  field.outbox = new Outbox(
    () => field.layout.cells.filter((cell) => cell.isWaiting()),
    (edits) => isConnected() && field.send("edits", { session: field.session, edits }),
    carryAll,
  );
  field.key = data.key;
  field.layout = new (LAYOUTS[data.layout] ?? Single)(root, data, field.outbox);
  return field;
}

function end(root) {
  if (root.isConnected) return;
  const field = living.get(root);
  if (!field) return;
  living.delete(root);
  carryAfter(field);
  for (const cell of field.layout.cells) cell.leave();
  field.layout.leave?.();
}
