/* Ask early, while nothing else needs the line, for code of Streamlit's that will be needed later. */

import { afterRun } from "./running.js";

const SOON = 100;
const LOOK_AGAIN = 500;
const PAUSE = 4000;
const SLOWEST = new Set(["slow-2g", "2g"]);
const idle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, SOON));
const asked = new Set();

/** Have these kinds of fields ready before the first of them is drawn, one whenever the page rests. */
export function bringFields(files) {
  if (!mayAsk(files.join())) return;
  const left = [...files];
  const next = () => {
    // What is still awaited on this screen, as its pictures, goes first.
    if (document.querySelector("[data-testid='stSkeleton']")) setTimeout(next, LOOK_AGAIN);
    else if (left.length) import(addressOf(left.shift())).catch(() => {}).finally(() => idle(next));
  };
  afterRun(() => idle(next), SOON);
}

/** Let the browser read the code of pictures, which is large: the first then waits only to be drawn. */
export function askForPictures(file) {
  if (!mayAsk(file)) return;
  afterRun(() => {
    // A picture on this very screen: Streamlit has asked for it by now.
    if (document.querySelector(`link[href$="${file}"]`)) return;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = addressOf(file);
    document.head.append(link);
  }, PAUSE);
}

/** Once for each; never for those who save on data. */
function mayAsk(name) {
  const line = navigator.connection;
  if (!name || asked.has(name) || line?.saveData || SLOWEST.has(line?.effectiveType)) return false;
  asked.add(name);
  return true;
}

function addressOf(file) {
  return new URL(file, document.querySelector("script[type='module'][src]").src).href;
}
