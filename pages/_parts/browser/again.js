/* When the line to the server is there again, the server may be another one, which knows no part of
   this page and answers none: ask for the whole screen. */

const STATE = "data-test-connection-state";
const CONNECTED = "CONNECTED";
let ask = () => {};
let isWatching = false;

/** From now on ask by this component, which belongs to the whole screen and to no part of it. */
export function askAgainBy(setStateValue) {
  ask = () => setStateValue("again", Date.now());
  if (isWatching) return;
  isWatching = true;
  let before = now();
  new MutationObserver(() => {
    const isBack = now() === CONNECTED && before !== CONNECTED;
    before = now();
    if (isBack) ask();
  }).observe(document.documentElement, { subtree: true, attributeFilter: [STATE] });
}

function now() {
  return document.querySelector(`[${STATE}]`)?.getAttribute(STATE);
}
