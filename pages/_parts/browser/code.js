/* The code of the page and of all its fields, in the one component that never changes. */

import { watchDepartures } from "./departures.js";
import { mount, setStyles } from "./fields.js";
import { enter, takeNoPlace } from "./page.js";
import { watchSidebar } from "./sidebar.js";

watchDepartures();
watchSidebar();

export default function ({ data: { json }, parentElement }) {
  setStyles(JSON.parse(json).styles);
  takeNoPlace(parentElement);
  const shelf = (globalThis.passerLaMain ??= {});
  shelf.enter = (component) => {
    enter(component);
    shelf.mount = mount;
    shelf.arrive?.();
  };
  shelf.bring?.();
}
