/* The quiet mark beside a label or a row: being saved, saved, or waiting in this browser. */

import { write } from "./dom.js";
import { survivesReload } from "./drafts.js";
import { words } from "./words.js";

const FAST = 400;
const WORST_FIRST = ["offline", "saving", "saved"];

export class Mark {
  constructor(element) {
    this.element = element;
    this.states = new Map();
  }

  /** One of "", "saving", "saved", "offline", for one of the cells that share this mark. */
  set(cell, state) {
    this.states.set(cell, state);
    clearTimeout(this.timer);
    // A save usually takes a blink: "saving" is only worth saying when it does not.
    if (this.#worst() === "saving") this.timer = setTimeout(() => this.show(), FAST);
    else this.show();
  }

  show() {
    const state = this.#worst();
    const word = state === "offline" && !survivesReload() ? "offline_unkept" : state;
    this.element.dataset.state = state;
    write(this.element, word ? words[word] : "");
  }

  #worst() {
    const states = [...this.states.values()];
    return WORST_FIRST.find((state) => states.includes(state)) ?? "";
  }
}
