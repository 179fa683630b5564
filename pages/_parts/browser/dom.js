/* Small helpers to build the page: text always goes in as text, never as markup. */

export const ONE_LINE = "one-line";

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Set a text only where it differs, so that live regions and selections stay quiet. */
export function write(target, text = "") {
  if (target.textContent !== text) target.textContent = text;
}

/** Set or take away an attribute. */
export function attribute(target, name, value) {
  if (value) target.setAttribute(name, value);
  else target.removeAttribute(name);
}

/** Let a textarea grow with its text where the style sheet alone cannot. */
export function growing(area) {
  if (CSS.supports("field-sizing", "content")) return;
  const grow = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  for (const event of ["input", "shown", "focus"]) area.addEventListener(event, grow);
  requestAnimationFrame(grow);
}

/** Let a textarea hold one line of words that is seen whole, however long it is. */
export function asOneLine(area) {
  area.rows = 1;
  area.className = ONE_LINE;
  area.enterKeyHint = "done";
  growing(area);
  area.addEventListener("input", () => {
    const { selectionStart: start, selectionEnd: end, value } = area;
    if (!/[\r\n]/.test(value)) return;
    area.value = value.replace(/[\r\n]/g, " ");
    area.setSelectionRange(start, end);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) event.preventDefault();
  });
}
