/* Where Streamlit rebuilds a part of the page, the field being typed in is made anew: the new
   one takes over focus and caret, and the keys that fell between the two. */

const LONGEST_GAP = 1000;

let held = null;

/** Remember this input while it has the focus. */
export function hold(place, input) {
  input.addEventListener("focus", () => {
    held = { place, input, keys: [] };
  });
}

/** Let a new input go on where the one of the same place was taken away. */
export function resume(place, input) {
  if (held?.place !== place || !isInGap()) return;
  const { selectionStart: start, selectionEnd: end } = held.input;
  const keys = held.keys.join("");
  input.focus({ preventScroll: true });
  input.setSelectionRange(start, end);
  if (!keys) return;
  input.setRangeText(keys, start, end, "end");
  input.dispatchEvent(new Event("input"));
}

function isInGap() {
  if (!held || held.input.isConnected || document.activeElement !== document.body) return false;
  held.since ??= Date.now();
  return Date.now() - held.since < LONGEST_GAP;
}

function onKey(event) {
  const isLetter = event.key.length === 1 && !(event.ctrlKey || event.metaKey || event.altKey);
  if (!isLetter || !isInGap()) return;
  held.keys.push(event.key);
  event.preventDefault();
  event.stopImmediatePropagation();
}

function forget(event) {
  if (event.composedPath()[0] !== held?.input) held = null;
}

addEventListener("keydown", onKey, true);
addEventListener("focusin", forget, true);
addEventListener("pointerdown", forget, true);
