/* Whether Python is drawing the page at this moment, and acts that wait until it is not. */

const LONGEST_RUN = 20000;
const LOOK_AGAIN = 50;

export function isRunning() {
  return document.querySelector("[data-testid='stApp']")?.dataset.testScriptState === "running";
}

/** Do `act` after a pause and not amid a run, which may be on its way to another address: a message
    sent now would carry the old one. No run is waited for for ever. Gives what calls it off. */
export function afterRun(act, pause) {
  const latest = Date.now() + pause + LONGEST_RUN;
  let timer;
  const look = () => {
    if (isRunning() && Date.now() < latest) timer = setTimeout(look, LOOK_AGAIN);
    else act();
  };
  timer = setTimeout(look, pause);
  return () => clearTimeout(timer);
}
