/* What the browser remembers of an account: only that one was here, under the hash Python knows.

   It lets the app tell somebody whose sign-in has run out from a stranger. It is told with the
   greeting (keeper.js): of two messages at once, Streamlit may drop one. */

import { forgetVisit, rememberAsked, rememberVisit } from "./visits.js";

const channel = globalThis.BroadcastChannel ? new BroadcastChannel("passer-la-main.account") : null;
let shown = null;
let isFirst = true;

channel?.addEventListener("message", () => {
  if (shown) location.reload();
});

export default function ({ data: { json }, parentElement }) {
  // Nothing is drawn here, so nothing may take a place in the page's column either.
  const place = parentElement.host.closest("[data-testid='stElementContainer']");
  if (place) place.style.position = "absolute";
  const { account, asked, isForgotten } = JSON.parse(json);
  shown = account;
  if (account) rememberVisit(account);
  else if (isForgotten) forgetVisit();
  if (asked) rememberAsked();
  // Other tabs may still show what is signed out here; said once, so that no two tabs
  // reload one another for ever.
  if (!account && isFirst) channel?.postMessage("out");
  isFirst = false;
}
