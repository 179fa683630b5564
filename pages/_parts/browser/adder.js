/* A field that adds: Enter sends a line on its own way to Python, and the field is free at once.

   What is typed, and the lines that nobody has stored yet, are kept together as one draft.
   A line bears a name of its own, by which Python knows one that it is sent again. */

import * as drafts from "./drafts.js";
import { attribute, element, write } from "./dom.js";
import { hold, resume } from "./focus.js";
import { Mark } from "./mark.js";
import { words } from "./words.js";

const TRY_AGAIN = 5000;
const FAST = 400;

class Line {
  constructor(adder, { id, n, text }) {
    Object.assign(this, { id, adder, mark: adder.mark, place: `${adder.place}/${id}` });
    this.edit = { n, text };
    this.message = element("span", { className: "message", role: "alert" });
    this.back = element("button", { type: "button", hidden: true });
    this.item = element("li", { hidden: true }, text, this.message, this.back);
    this.back.addEventListener("click", () => adder.takeBack(this));
    // Storing usually takes a blink: a line is only worth showing when it does not.
    this.timer = setTimeout(() => { this.item.hidden = false; }, FAST);
  }

  isWaiting() {
    return !this.edit.held;
  }

  isUnsent() {
    return this.isWaiting() && !this.edit.isSent;
  }

  sent(isOffline) {
    this.edit.isSent = true;
    this.mark.set(this, isOffline ? "offline" : "saving");
  }

  /** Python could not store it: now (it is sent again later) or ever (the text can be had back). */
  isNotStored(status, message) {
    this.edit.held = true;
    this.mark.set(this, "");
    write(this.message, message);
    if (status === "failed") {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => {
        this.edit = { n: drafts.nextNumber(), text: this.edit.text };
        this.adder.outbox.hurry();
      }, TRY_AGAIN);
      return;
    }
    write(this.back, words.found_take);
    this.back.hidden = false;
    this.item.hidden = false;
  }

  leave() {
    clearTimeout(this.timer);
    clearTimeout(this.retry);
    this.item.remove();
  }
}

export class Adder {
  constructor(root, data, outbox) {
    Object.assign(this, { outbox, place: data.place, cells: [], life: new AbortController() });
    this.label = element("label", { htmlFor: "input" });
    const mark = element("span", { className: "mark", role: "status" });
    this.mark = new Mark(mark);
    this.input = element("input", { id: "input", autocomplete: "off", enterKeyHint: "send" });
    this.button = element("button", { type: "button" });
    this.lines = element("ul", { className: "lines" });
    const head = element("div", { className: "head" }, this.label, mark);
    const box = element("div", { className: "box" }, this.input, this.button);
    root.append(element("div", { className: "field adder" }, head, box, this.lines));
    hold(this.place, this.input);
    this.input.addEventListener("input", () => this.#keep());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) this.#enter();
    });
    this.button.addEventListener("click", () => this.#enter());
  }

  update(data) {
    write(this.label, data.label);
    write(this.button, data.button);
    this.button.classList.toggle("strong", data.strong);
    attribute(this.input, "placeholder", data.placeholder);
    if (!this.isBegun) this.#begin();
    const told = new Map(data.cells.map((cell) => [cell.id, cell]));
    for (const line of [...this.cells]) {
      const { answer, message } = told.get(line.id) ?? {};
      if (!(answer?.n >= line.edit.n)) continue;
      if (answer.status === "saved") this.#isStored(line);
      else if (!line.edit.held) line.isNotStored(answer.status, message);
    }
  }

  /** Put the text of a line back into the field, before what is typed there. */
  takeBack(line) {
    this.#forget(line);
    this.input.value = [line.edit.text, this.input.value].filter(Boolean).join(" ");
    this.#keep();
    this.input.focus();
  }

  leave() {
    this.life.abort();
  }

  #begin() {
    this.isBegun = true;
    const mine = drafts.own(this.place);
    if (mine) this.#take(mine);
    drafts.inherit(this.place, this.life.signal, (draft, forget) => {
      // With something typed already, the other text waits for a page where the field is empty.
      if (!this.#take(draft)) return;
      forget();
      this.#keep();
    });
    resume(this.place, this.input);
  }

  #take({ text, lines }) {
    for (const line of lines) this.#add(line);
    this.outbox.hurry();
    if (text && this.input.value && this.input.value !== text) return false;
    if (text) this.input.value = text;
    return true;
  }

  #enter() {
    const text = this.input.value.trim();
    this.input.focus();
    if (!text) return;
    const n = drafts.nextNumber();
    this.#add({ id: `${n}-${Math.random().toString(36).slice(2)}`, n, text });
    this.input.value = "";
    this.#keep();
    this.outbox.hurry();
  }

  #add(line) {
    if (this.cells.some(({ id }) => id === line.id)) return;
    const added = new Line(this, line);
    this.cells.push(added);
    this.lines.append(added.item);
  }

  #isStored(line) {
    this.#forget(line);
    this.mark.set(line, "saved");
    this.#keep();
  }

  #forget(line) {
    line.leave();
    this.cells = this.cells.filter((other) => other !== line);
  }

  #keep() {
    const lines = this.cells.map(({ id, edit: { n, text } }) => ({ id, n, text }));
    const text = this.input.value;
    const n = drafts.nextNumber();
    if (text || lines.length > 0) drafts.keep(this.place, { n, text, lines, at: Date.now() });
    else drafts.drop(this.place, n);
  }
}
