/* The account that was last shown in this browser, and how to forget it with what it left. */

const KEPT = "passer-la-main.account";
const ASKED = "passer-la-main.asked";
const DRAFT = "passer-la-main.draft";

export function rememberVisit(account) {
  withStorage((storage) => storage.setItem(KEPT, account));
}

export function rememberedVisit() {
  return withStorage((storage) => storage.getItem(KEPT));
}

export function forgetVisit() {
  withStorage((storage) => storage.removeItem(KEPT));
}

/** Note that this browser's own notebook was offered to an account: it is offered once. */
export function rememberAsked() {
  withStorage((storage) => storage.setItem(ASKED, "yes"));
}

export function wasAsked() {
  return withStorage((storage) => storage.getItem(ASKED)) !== null;
}

/** Forget what was typed into this account's notebook, its example included, and never sent. */
export function forgetDrafts(account) {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(`${DRAFT} ${account}`)) storage.removeItem(key);
    }
  });
}

/* A private window may refuse its storage: then there is nothing to remember or to forget. */
function withStorage(act) {
  try {
    return act(localStorage) ?? null;
  } catch {
    return null;
  }
}
