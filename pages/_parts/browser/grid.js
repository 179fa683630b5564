/* Many fields as one table: a row a month on wide screens, a card a month on narrow ones. */

import { Cell } from "./cell.js";
import { asOneLine, attribute, element, write } from "./dom.js";
import { Fold } from "./fold.js";
import { Mark } from "./mark.js";

export class Grid {
  constructor(root, data, outbox) {
    this.outbox = outbox;
    this.place = data.place;
    this.rows = new Map();
    this.caption = element("caption");
    this.headings = element("tr", { role: "row" });
    const head = element("thead", { role: "rowgroup" }, this.headings);
    this.body = element("tbody", { role: "rowgroup" });
    // Cards are drawn with display:block, which takes a table's meaning away: roles keep it.
    const table = element("table", { role: "table" }, this.caption, head, this.body);
    const look = data.look ? ` ${data.look}` : "";
    root.append(element("div", { className: `field table${look}` }, table));
  }

  get cells() {
    return [...this.rows.values()].flatMap((row) => [...row.cells.values()]);
  }

  update(data) {
    write(this.caption, data.label);
    this.#head(data);
    const shown = new Set(data.rows.map((row) => row.id));
    for (const [id, row] of this.rows) {
      if (!shown.has(id)) this.#leave(id, row);
    }
    const told = new Map(data.cells.map((cell) => [cell.id, cell]));
    data.rows.forEach((row, position) => this.#row(data, row, position, told));
  }

  #head({ row_title: title, columns }) {
    const texts = [title, ...columns.map((column) => column.label)];
    while (this.headings.children.length < texts.length) {
      const heading = element("th", { scope: "col", role: "columnheader" });
      heading.append(element("span"), element("span", { className: "help" }));
      this.headings.append(heading);
    }
    texts.forEach((text, index) => {
      const [name, help] = this.headings.children[index].children;
      write(name, text);
      write(help, columns[index - 1]?.help);
      if (index > 0) help.id = `help-${columns[index - 1].id}`;
    });
  }

  #row(data, told, position, cells) {
    let row = this.rows.get(told.id);
    if (!row) {
      row = this.#newRow(data.columns, told.id);
      this.rows.set(told.id, row);
    }
    const inPlace = this.body.children[position];
    if (inPlace !== row.element) this.body.insertBefore(row.element, inPlace ?? null);
    write(row.title, told.label);
    row.fold.tell(told);
    for (const column of data.columns) {
      const cell = row.cells.get(column.id);
      const [month, name] = cell.label.children;
      write(month, `${told.label} – `);
      write(name, column.label);
      write(cell.help, column.help);
      attribute(cell.input, "inputmode", column.kind === "number" ? "decimal" : "");
      attribute(cell.input, "placeholder", cells.get(cell.id).placeholder);
      cell.update(cells.get(cell.id));
    }
  }

  #newRow(columns, id) {
    const title = element("span", { className: "title" });
    const mark = element("span", { className: "mark", role: "status" });
    const heading = element("th", { scope: "row", role: "rowheader" });
    const row = element("tr", { role: "row" }, heading);
    const fold = new Fold(row, `${this.place}/${id}`);
    heading.append(title, fold.button, mark);
    const shared = new Mark(mark);
    const cells = new Map();
    for (const column of columns) {
      const cell = this.#newCell(`${id}.${column.id}`, column, shared);
      cells.set(column.id, cell);
      row.append(cell.box);
    }
    return { element: row, title, fold, cells };
  }

  #newCell(id, column, mark) {
    const isText = column.kind === "text";
    const input = element(isText ? "textarea" : "input", { id: `input-${id}`, autocomplete: "off" });
    if (isText) asOneLine(input);
    input.dataset.column = column.id;
    input.addEventListener("keydown", (event) => this.#onKey(event));
    const described = [`help-${column.id}`, `${input.id}-message`, `${input.id}-reading`];
    input.setAttribute("aria-describedby", described.join(" "));
    const label = element("label", { htmlFor: input.id });
    label.append(element("span", { className: "hidden" }), element("span"));
    // Cards have no column headings: there the help is repeated, for the eye alone.
    const help = element("span", { className: "help", ariaHidden: "true" });
    const notes = element("div", { className: "notes" });
    const names = element("div", { className: "names" }, label, help);
    const box = element("td", { role: "cell", className: column.kind }, names, input, notes);
    const cell = new Cell(id, `${this.place}/${id}`, { input, notes, mark }, this.outbox);
    return Object.assign(cell, { label, help, box });
  }

  /* As in a spreadsheet: Enter and the arrows up and down move within the column. */
  #onKey(event) {
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.outbox.hurry();
    const { column } = event.target.dataset;
    const fields = [...this.body.querySelectorAll("[data-column]")].filter(
      (field) => field.dataset.column === column && field.checkVisibility(),
    );
    const next = fields[fields.indexOf(event.target) + step];
    next?.focus();
    next?.select();
  }

  #leave(id, row) {
    for (const cell of row.cells.values()) cell.leave();
    row.element.remove();
    this.rows.delete(id);
  }
}
