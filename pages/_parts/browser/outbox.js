/* The way to Python: what was typed goes out after a pause and again until it is answered.

   Each message carries all edits without an answer, so that losing one message loses nothing. */

import { afterRun } from "./running.js";
import { inTurn } from "./turns.js";

const PAUSE = 800;
const AGAIN = 1500;
const PATIENT_TRIES = 2;

export class Outbox {
  /** `waiting()` lists the cells with an edit to send; `send(edits)` hands them to Streamlit;
      `insist()` makes the whole page send what it has, where sending did not help. */
  constructor(waiting, send, insist) {
    Object.assign(this, { waiting, send, insist });
    this.flush = this.flush.bind(this);
    this.tries = 0;
    this.callOff = () => {};
  }

  /** Something was typed: send it once the typing pauses. */
  typed() {
    this.#flushIn(PAUSE);
  }

  /** Do not wait for the pause. */
  hurry() {
    if (this.hasUnsent()) this.#flushIn(0);
  }

  /** Whoever was to answer is gone: tell it all to the next. */
  again() {
    if (this.waiting().length > 0) this.#flushIn(0);
  }

  hasUnsent() {
    return this.waiting().some((cell) => cell.isUnsent());
  }

  flush() {
    const edits = this.take();
    if (edits.length > 0) this.send(edits);
  }

  /** The edits that wait for an answer, for someone who sends them now. */
  take() {
    this.callOff();
    const cells = this.waiting();
    if (cells.length === 0) return [];
    const isNews = cells.some((cell) => cell.isUnsent());
    this.tries = isNews ? 1 : this.tries + 1;
    for (const cell of cells) cell.sent(this.tries > PATIENT_TRIES);
    const act = this.tries >= PATIENT_TRIES ? this.insist : this.flush;
    this.callOff = afterRun(() => inTurn(act), AGAIN);
    return cells.map(({ id, edit }) => ({ cell: id, n: edit.n, text: edit.text }));
  }

  /** The field has left the page: what is still typed into it is kept as a draft alone. */
  stop() {
    this.callOff();
    this.isStopped = true;
  }

  #flushIn(pause) {
    if (this.isStopped) return;
    this.callOff();
    const timer = setTimeout(() => inTurn(this.flush), pause);
    this.callOff = () => clearTimeout(timer);
  }
}
