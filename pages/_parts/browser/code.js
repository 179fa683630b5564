/* The code of the page and of all its fields, in the one component that changes with the language alone. */

import { askAgainBy } from "./again.js";
import { bringFields } from "./ahead.js";
import { watchDepartures } from "./departures.js";
import { mount, setStyles } from "./fields.js";
import { speak, watchStreamlit } from "./foreign.js";
import { enter, takeNoPlace } from "./page.js";
import { watchFocus } from "./refocus.js";
import { watchSidebar } from "./sidebar.js";

watchDepartures();
watchSidebar();
watchStreamlit();
watchFocus();

export default function ({ data: { json }, parentElement, setStateValue }) {
  const { language, styles, streamlit, ahead } = JSON.parse(json);
  document.documentElement.lang = language;
  setStyles(styles);
  speak(streamlit);
  takeNoPlace(parentElement);
  askAgainBy(setStateValue);
  bringFields(ahead);
  const shelf = (globalThis.passerLaMain ??= {});
  shelf.enter = (component) => {
    enter(component);
    shelf.mount = mount;
    shelf.arrive?.();
  };
  shelf.bring?.();
}
