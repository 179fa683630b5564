/* Drafts: every keystroke kept in the browser's own storage until Python has saved it.

   Each page load has an id of its own and holds a lock under that name for as long as it lives.
   A draft belongs to the page load that wrote it: when the lock can be had, that page is gone
   (closed, reloaded, crashed) and its drafts may be taken over. */

const PREFIX = "passer-la-main.draft";
const LIFE = "passer-la-main.page";
const FORGOTTEN_AFTER = 90 * 24 * 3600 * 1000;
const SURELY_CLOSED_AFTER = 60 * 1000;

const here = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");
const memory = new Map();
const storage = usableStorage();
let lastNumber = 0;

if (navigator.locks) {
  navigator.locks.request(`${LIFE} ${here}`, () => new Promise(() => {}));
}
forgetOld();

/** Whether drafts outlive this page (not so in private windows that refuse storage). */
export function survivesReload() {
  return storage !== null;
}

/** A number for an edit, greater than any before it in this page and in earlier ones. */
export function nextNumber() {
  lastNumber = Math.max(lastNumber + 1, Date.now());
  return lastNumber;
}

export function keep(place, draft) {
  write(keyOf(place, here), JSON.stringify(draft));
}

export function own(place) {
  return read(keyOf(place, here));
}

/** Forget this page's draft, unless something was typed after edit `number`. */
export function drop(place, number) {
  const draft = own(place);
  if (draft && draft.n <= number) remove(keyOf(place, here));
}

/** Give each draft that a closed page left here to `adopt(draft, forget)`, now or once it closes. */
export function inherit(place, signal, adopt) {
  for (const key of keys()) {
    if (!key.startsWith(`${PREFIX} ${place} `) || key === keyOf(place, here)) continue;
    const other = key.slice(key.lastIndexOf(" ") + 1);
    whenClosed(other, read(key), signal, () => {
      const draft = read(key);
      if (draft) adopt(draft, () => remove(key));
    });
  }
}

function whenClosed(other, draft, signal, then) {
  if (!navigator.locks) {
    // Without locks (an insecure address) only age tells that nobody is typing there any more.
    if (draft && Date.now() - draft.at > SURELY_CLOSED_AFTER) then();
    return;
  }
  navigator.locks.request(`${LIFE} ${other}`, { signal }, then).catch((reason) => {
    if (reason?.name !== "AbortError") throw reason;
  });
}

function forgetOld() {
  for (const key of keys()) {
    if (key.startsWith(`${PREFIX} `) && !(Date.now() - read(key)?.at < FORGOTTEN_AFTER)) remove(key);
  }
}

function keyOf(place, page) {
  return `${PREFIX} ${place} ${page}`;
}

function usableStorage() {
  try {
    const probe = `${LIFE} probe`;
    localStorage.setItem(probe, "");
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}

function keys() {
  return [...memory.keys(), ...(storage ? Object.keys(storage) : [])];
}

function read(key) {
  try {
    return JSON.parse(memory.get(key) ?? storage?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key, text) {
  try {
    if (!storage) throw new Error("no storage");
    storage.setItem(key, text);
    memory.delete(key);
  } catch {
    // Refused or full: this page's memory still carries the draft from screen to screen.
    memory.set(key, text);
  }
}

function remove(key) {
  memory.delete(key);
  storage?.removeItem(key);
}
