/* The page's one instance: sets the language and hands the code of the fields to all of them. */

import { arriveAt } from "./arrival.js";
import { setCarrier, settle } from "./carrier.js";
import { watchDepartures } from "./departures.js";
import { mount, refreshMarks, setStyles } from "./fields.js";
import { speak, watchStreamlit } from "./foreign.js";
import { watchFocus } from "./refocus.js";
import { watchSidebar } from "./sidebar.js";
import { words } from "./words.js";

watchDepartures();
watchSidebar();
watchStreamlit();
watchFocus();

export default function ({ data: { json }, parentElement, setStateValue }) {
  const data = JSON.parse(json);
  document.documentElement.lang = data.language;
  Object.assign(words, data.words);
  speak(data.streamlit);
  setStyles(data.styles);
  refreshMarks();
  setCarrier(setStateValue, data.session);
  settle(data.settled);
  arriveAt(data.place);
  // Nothing is drawn here, so nothing may take a place in the page's column either.
  const place = parentElement.host.closest("[data-testid='stElementContainer']");
  if (place) place.style.position = "absolute";
  const shelf = (globalThis.passerLaMain ??= {});
  shelf.mount = mount;
  shelf.arrive?.();
}
