/* A field of its own: label, help, one input, and what is said about it. */

import { Cell } from "./cell.js";
import { asOneLine, attribute, element, growing, write } from "./dom.js";
import { Mark } from "./mark.js";

export class Single {
  constructor(root, data, outbox) {
    const isArea = data.layout === "area";
    const isText = data.kind === "text";
    this.label = element("label", { htmlFor: "input" });
    this.unit = element("span", { className: "unit", id: "input-unit" });
    const mark = element("span", { className: "mark", role: "status" });
    this.help = element("p", { className: "help", id: "input-help" });
    this.input = element(isText ? "textarea" : "input", { id: "input", autocomplete: "off" });
    const notes = element("div", { className: "notes" });
    const head = element("div", { className: "head" }, this.label, mark);
    if (isText && !isArea) asOneLine(this.input);
    const box = element("div", { className: "box" }, this.input, this.unit);
    root.append(element("div", { className: `field ${data.layout}` }, head, this.help, box, notes));
    this.cell = new Cell("", data.place, { input: this.input, notes, mark: new Mark(mark) }, outbox);
    this.cells = [this.cell];
    if (isArea) growing(this.input);
    else sendOnEnter(this.input, outbox);
  }

  update(data) {
    const [told] = data.cells;
    write(this.label, data.label);
    write(this.help, data.help);
    write(this.unit, data.unit);
    this.help.hidden = !data.help;
    this.unit.hidden = !data.unit;
    attribute(this.input, "placeholder", data.placeholder);
    attribute(this.input, "inputmode", data.kind === "number" ? "decimal" : "");
    if (data.lines) attribute(this.input, "rows", data.lines);
    attribute(this.input, "aria-describedby", "input-unit input-help input-message input-reading");
    this.input.style.setProperty("--lines", data.lines ?? 1);
    this.cell.update(told);
  }
}

function sendOnEnter(input, outbox) {
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) outbox.hurry();
  });
}
