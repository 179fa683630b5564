/* What the browser remembers of an account: only that one was here, under the hash Python knows.

   It lets the app tell somebody whose sign-in has run out from a stranger, and it is forgotten,
   with all drafts of that account, when they sign out. */

import {
  forgetDrafts,
  forgetVisit,
  rememberAsked,
  rememberVisit,
  rememberedVisit,
  wasAsked,
} from "./visits.js";

const channel = globalThis.BroadcastChannel ? new BroadcastChannel("passer-la-main.account") : null;
let shown = null;
let told = null;

channel?.addEventListener("message", () => {
  if (shown) location.reload();
});

export default function ({ data: { json }, parentElement, setStateValue }) {
  // Nothing is drawn here, so nothing may take a place in the page's column either.
  const place = parentElement.host.closest("[data-testid='stElementContainer']");
  if (place) place.style.position = "absolute";
  const { session, account, leaving, asked } = JSON.parse(json);
  if (leaving) {
    forgetVisit();
    forgetDrafts(leaving);
    setStateValue("left", { session, account: leaving });
    return;
  }
  shown = account;
  if (account) rememberVisit(account);
  // Other tabs may still show what is signed out here; said once, so that no two tabs
  // reload one another for ever.
  else if (told === null) channel?.postMessage("out");
  if (asked) rememberAsked();
  const known = rememberedVisit();
  // Each message draws the screen anew, and each drawing leads here.
  if (told !== `${session} ${known}`) {
    setStateValue("known", { session, account: known, asked: wasAsked() });
  }
  told = `${session} ${known}`;
}
