/* Ask early, while nothing else needs the line, for what is large and will be needed later. As a
   module it is read at once as well, beside the page: the first picture then waits only to be drawn. */

import { afterRun } from "./running.js";

const PAUSE = 4000;
const SLOWEST = new Set(["slow-2g", "2g"]);
let isAsked = false;

/** Let the browser keep Streamlit's file of this name; never for those who save on data. */
export function askAhead(file) {
  const line = navigator.connection;
  if (!file || isAsked || line?.saveData || SLOWEST.has(line?.effectiveType)) return;
  isAsked = true;
  afterRun(() => {
    // A picture on this very screen: Streamlit has asked for it by now.
    if (document.querySelector(`link[href$="${file}"]`)) return;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = new URL(file, document.querySelector("script[type='module'][src]").src);
    document.head.append(link);
  }, PAUSE);
}
