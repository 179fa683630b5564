/* One input: what Python last told, what is typed and not yet saved, and what is said about it. */

import * as drafts from "./drafts.js";
import { element, write } from "./dom.js";
import { hold, resume } from "./focus.js";
import { words } from "./words.js";

const TRY_AGAIN = 5000;
const MOST_BASES = 20;

export class Cell {
  /** `parts`: input, notes (the place under it), mark. `outbox` sends what is typed. */
  constructor(id, place, parts, outbox) {
    Object.assign(this, { id, place, outbox, input: parts.input, mark: parts.mark });
    this.notes = parts.notes;
    this.message = this.notes.appendChild(element("p", { className: "message", role: "alert" }));
    this.reading = this.notes.appendChild(element("p", { className: "reading" }));
    this.message.id = `${parts.input.id}-message`;
    this.reading.id = `${parts.input.id}-reading`;
    /* The edit that is not saved yet: {n, text, bases}, `isSent`, and `held` once it was refused. */
    this.edit = null;
    this.told = undefined;
    this.life = new AbortController();
    hold(place, this.input);
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("blur", () => this.outbox.hurry());
  }

  isWaiting() {
    return this.edit !== null && !this.edit.held;
  }

  isUnsent() {
    return this.isWaiting() && !this.edit.isSent;
  }

  sent(isOffline) {
    this.edit.isSent = true;
    this.#comesAfter(this.edit.text);
    this.mark.set(this, isOffline ? "offline" : "saving");
  }

  /** Take what Python says: {value, answer: {n, status}, message, reading}. */
  update(told) {
    const isFirst = this.told === undefined;
    const before = this.told;
    this.told = told.value;
    if (isFirst) this.#begin(told.answer);
    else if (this.edit === null && told.value !== before) this.#show(told.value);
    if (this.edit && told.answer) {
      if (told.answer.n >= this.edit.n) this.#settle(told.answer.status);
      else this.#stands(told.value);
    }
    this.#say(told);
  }

  /** Forget everything but the drafts: this input leaves the screen. */
  leave() {
    this.life.abort();
    clearTimeout(this.retry);
  }

  #begin(answer) {
    this.#show(this.told);
    if (answer?.status === "saved") this.mark.set(this, "saved");
    const mine = drafts.own(this.place);
    // Typed on this page and never known to be stored, so nothing can have come after it here.
    if (mine && mine.text !== this.told) this.#take(mine.text);
    else if (mine) drafts.drop(this.place, mine.n);
    drafts.inherit(this.place, this.life.signal, (draft, forget) => this.#adopt(draft, forget));
    resume(this.place, this.input);
  }

  #typed() {
    this.#change(this.input.value);
    this.mark.set(this, "");
    write(this.reading, "");
    this.outbox.typed();
  }

  #change(text) {
    const bases = this.edit ? this.edit.bases : [this.told];
    this.edit = { n: drafts.nextNumber(), text, bases };
    this.#keep();
    clearTimeout(this.retry);
  }

  /* A stored value that this edit is known to follow: it may replace it without asking. */
  #comesAfter(value) {
    if (this.edit.bases.includes(value)) return;
    this.edit.bases = [...this.edit.bases, value].slice(-MOST_BASES);
    this.#keep();
  }

  /* An earlier text of this edit is stored now: what was sent before it matters no more. */
  #stands(value) {
    this.#comesAfter(value);
    this.edit.bases = this.edit.bases.slice(this.edit.bases.lastIndexOf(value));
  }

  #keep() {
    const { n, text, bases } = this.edit;
    drafts.keep(this.place, { n, text, bases, at: Date.now() });
  }

  #adopt(draft, forget) {
    if (draft.text === this.told || draft.text === this.edit?.text) {
      forget();
    } else if (this.edit === null && draft.bases.some((base) => this.#isSame(base, this.told))) {
      forget();
      this.#take(draft.text);
    } else {
      this.#offer(draft, forget);
    }
  }

  /* "2,50" is stored and told as "2,5". */
  #isSame(typed, told) {
    const number = (text) => parseFloat(text.replace(/[^\d.,-]/g, "").replace(",", "."));
    return typed === told || (this.input.inputMode === "decimal" && number(typed) === number(told));
  }

  #take(text) {
    this.#found();
    this.#show(text);
    this.#change(text);
    this.mark.set(this, "");
    this.outbox.hurry();
  }

  /* The field changed after this text was typed: which of the two stands is not ours to say. */
  #offer(draft, forget) {
    this.#found();
    const offer = this.notes.appendChild(element("div", { className: "found", role: "status" }));
    offer.append(element("p", { textContent: words.found }));
    offer.append(element("blockquote", { textContent: draft.text }));
    const answer = (word, act) => {
      const button = element("button", { type: "button", textContent: words[word] });
      button.addEventListener("click", () => {
        offer.remove();
        act();
        forget();
        this.input.focus();
      });
      offer.append(button);
    };
    answer("found_take", () => this.#take(draft.text));
    answer("found_leave", () => {});
  }

  /* What stands around may be folded: something in here wants to be seen. */
  #found() {
    this.input.dispatchEvent(new Event("found", { bubbles: true }));
  }

  #settle(status) {
    const { n } = this.edit;
    if (status === "saved") {
      this.edit = null;
      drafts.drop(this.place, n);
      this.mark.set(this, "saved");
      dispatchEvent(new Event("passer-la-main.saved"));
      return;
    }
    this.edit.held = true;
    this.mark.set(this, "");
    if (status === "failed") {
      // Busy or full is nobody's mistake: keep trying while the text waits here.
      clearTimeout(this.retry);
      this.retry = setTimeout(() => {
        if (this.edit?.n === n) this.#change(this.edit.text);
        this.outbox.hurry();
      }, TRY_AGAIN);
    }
  }

  #say({ message = "", reading = "" }) {
    // A message about a text stays until the next answer; it never appears without that text.
    if (!this.isWaiting()) {
      write(this.message, this.edit ? message : "");
      write(this.reading, this.edit ? "" : reading);
    }
    if (this.message.textContent) {
      this.#found();
      this.input.setAttribute("aria-invalid", "true");
    } else this.input.removeAttribute("aria-invalid");
  }

  #show(text) {
    if (this.input.value === text) return;
    const { selectionStart: start, selectionEnd: end } = this.input;
    this.input.value = text;
    if (this.input.getRootNode().activeElement === this.input) {
      this.input.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
    }
    this.input.dispatchEvent(new Event("shown"));
  }
}
