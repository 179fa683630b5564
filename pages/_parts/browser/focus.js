/* Where Streamlit rebuilds a part of the page, the field being typed in is made anew, sometimes
   a good while later: until then keys still go to the old input, which keeps them as a draft,
   and the new one takes over the draft, the focus and the caret. */

import { ONE_LINE } from "./dom.js";

const LONGEST_GAP = 10_000;

let held = null;

/** Remember this input while it has the focus. */
export function hold(place, input) {
  input.addEventListener("focus", () => {
    held = { place, input };
  });
}

/** Let a new input go on where the one of the same place was taken away. */
export function resume(place, input) {
  if (held?.place !== place || !isInGap()) return;
  const { selectionStart, selectionEnd } = held.input;
  input.focus({ preventScroll: true });
  input.setSelectionRange(selectionStart, selectionEnd);
}

function isInGap() {
  if (!held || held.input.isConnected || document.activeElement !== document.body) return false;
  held.since ??= Date.now();
  return Date.now() - held.since < LONGEST_GAP;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !isInGap()) return;
  const { input } = held;
  const { selectionStart: start, selectionEnd: end } = input;
  const hasLines = input instanceof HTMLTextAreaElement && input.className !== ONE_LINE;
  const isNewLine = event.key === "Enter" && hasLines;
  const before = start === end ? Math.max(0, start - 1) : start;
  if (event.key.length === 1) input.setRangeText(event.key, start, end, "end");
  else if (isNewLine) input.setRangeText("\n", start, end, "end");
  else if (event.key === "Backspace") input.setRangeText("", before, end, "end");
  else return;
  input.dispatchEvent(new Event("input"));
  event.preventDefault();
  event.stopImmediatePropagation();
}

function forget(event) {
  if (event.composedPath()[0] !== held?.input) held = null;
}

addEventListener("keydown", onKey, true);
addEventListener("focusin", forget, true);
addEventListener("pointerdown", forget, true);
