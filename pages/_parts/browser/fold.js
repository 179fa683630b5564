/* A row that Python gives a `line` is that one line on narrow screens, until it is opened. */

import { element, write } from "./dom.js";

/* The rows opened or filled in on this page: they stay open where the table is drawn anew. */
const opened = new Set();

export class Fold {
  constructor(row, place) {
    Object.assign(this, { row, place });
    this.name = element("span");
    this.line = element("span", { className: "line" });
    this.button = element("button", { type: "button", className: "fold" }, this.name, this.line);
    this.button.addEventListener("click", () => this.#set(!this.isOpen));
    // What is found of an unfinished edit, and why one was refused, must be seen.
    row.addEventListener("found", () => this.#set(true));
    row.addEventListener("focusin", ({ target }) => target !== this.button && this.#set(true));
  }

  tell({ label, line }) {
    const isFirst = this.isOpen === undefined;
    write(this.name, label);
    write(this.line, line ? ` · ${line}` : "");
    this.button.hidden = !line;
    if (isFirst) this.#show(!line || opened.has(this.place));
    else if (!line) this.#show(true);
  }

  #set(isOpen) {
    if (isOpen) opened.add(this.place);
    else opened.delete(this.place);
    this.#show(isOpen);
  }

  #show(isOpen) {
    this.isOpen = isOpen;
    this.button.setAttribute("aria-expanded", isOpen);
    this.row.classList.toggle("folded", !isOpen);
  }
}
