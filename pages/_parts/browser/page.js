/* The page's one instance: says where it stands and what became of what was typed. */

import { askForPictures } from "./ahead.js";
import { arriveAt } from "./arrival.js";
import { setCarrier, settle } from "./carrier.js";
import { refreshMarks } from "./fields.js";
import { words } from "./words.js";

export function enter({ data: { json }, parentElement, setStateValue }) {
  const data = JSON.parse(json);
  Object.assign(words, data.words);
  refreshMarks();
  setCarrier(setStateValue, data.session);
  settle(data.settled);
  arriveAt(data.place);
  askForPictures(data.ahead);
  takeNoPlace(parentElement);
}

/** Where nothing is drawn, nothing may take a place in the page's column either. */
export function takeNoPlace(parentElement) {
  const place = parentElement.host.closest("[data-testid='stElementContainer']");
  if (place) place.style.position = "absolute";
}
