/* The life of one component: made on its first call, fed by every later one, ended when it is gone.

   Streamlit calls us anew whenever Python sends other data, and may run the clean-up of an
   overtaken call while the component is still on the page: only leaving the page ends it. */

import { Grid } from "./grid.js";
import { Outbox } from "./outbox.js";
import { Single } from "./single.js";

const living = new Map();
const styles = new CSSStyleSheet();
const PRESSABLE = "a, button, input, select, label, summary, [role], [tabindex]";
let carrier = null;

export function setStyles(text) {
  styles.replaceSync(text);
}

export function setCarrier(send) {
  carrier = send;
}

export function refreshMarks() {
  for (const field of living.values()) {
    for (const mark of new Set(field.layout.cells.map((cell) => cell.mark))) mark.show();
  }
}

export function mount({ data, parentElement, setStateValue }) {
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
    (edits) => field.send("edits", { session: field.session, edits }),
  );
  field.key = data.key;
  field.layout = new (data.layout === "table" ? Grid : Single)(root, data, field.outbox);
  return field;
}

function end(root) {
  if (root.isConnected) return;
  const field = living.get(root);
  field?.outbox.stop();
  field?.layout.cells.forEach((cell) => cell.leave());
  living.delete(root);
}

/* What is pressed reruns the whole page: what was just typed travels with it, in one message.
   The page's own instance carries it, since it belongs to no fragment (see turns.js). */
function sendAll() {
  if (!carrier || ![...living.values()].some((field) => field.outbox.hasUnsent())) return;
  const fields = [...living.values()];
  const edits = fields.flatMap(({ key, outbox }) => outbox.take().map((edit) => ({ key, ...edit })));
  carrier("edits", { session: fields[0].session, edits });
}

function isElsewhere(path) {
  return !path.some((node) => living.has(node)) && path.some((node) => node.matches?.(PRESSABLE));
}

addEventListener("pointerdown", (event) => isElsewhere(event.composedPath()) && sendAll(), true);
addEventListener("pagehide", sendAll);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") sendAll();
});
