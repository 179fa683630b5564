/* Tells Python whose browser this is, and keeps the notebook's snapshot up with every save. */

import {
  forgetAll,
  forgetSlot,
  keepSnapshot,
  lookInto,
  setAside,
  snapshotIn,
  takeKey,
} from "./vault.js";
import { inTurn } from "./turns.js";
import { forgetDrafts, forgetVisit, rememberedVisit, wasAsked } from "./visits.js";

const PAUSE = 300;
const AGAIN = 5000;
const AT_THE_DOOR = ["greet", "send"];
const channel = globalThis.BroadcastChannel ? new BroadcastChannel("passer-la-main.keeper") : null;
let keeping = null;
let kept = { slot: "", revision: -1 };
let timer;
let unheard;
let hasFailed = false;
let departed = "";
let lastDone = "";
let queue = Promise.resolve();

channel?.addEventListener("message", ({ data: slot }) => {
  if (keeping?.slot === slot || slot === "*") location.reload();
});
addEventListener("passer-la-main.saved", () => want(PAUSE));

export default function ({ data: { json }, parentElement, setTriggerValue }) {
  // Nothing is drawn here, so nothing may take a place in the page's column either.
  const place = parentElement.host.closest("[data-testid='stElementContainer']");
  if (place) place.style.position = "absolute";
  const asked = JSON.parse(json);
  asked.tell = (name, value) =>
    setTriggerValue(name, { session: asked.session, slot: asked.slot, value });
  if (asked.act === "keep") keeping = asked;
  // One after the other: a snapshot must not be looked for while another is being stored.
  queue = queue.then(() => answer(asked)).catch(() => {});
}

async function answer(asked) {
  // Every run of the screen brings the same question again.
  const question = JSON.stringify([asked.session, asked.act, asked.number]);
  if (asked.act !== "keep" && lastDone === question) return;
  clearTimeout(unheard);
  if (asked.act === "keep") return keep(asked);
  lastDone = question;
  await ACTS[asked.act](asked);
  // A message can be lost on its way, and nobody should wait at the door for ever.
  if (AT_THE_DOOR.includes(asked.act)) {
    unheard = setTimeout(() => {
      lastDone = "";
      queue = queue.then(() => answer(asked)).catch(() => {});
    }, AGAIN);
  }
}

const ACTS = {
  async greet({ slot, tell }) {
    const remembered = { account: rememberedVisit(), asked: wasAsked() };
    tell("hello", { ...(await lookInto(slot)), ...remembered });
  },
  async send({ slot, tell }) {
    tell("brought", { archive: await snapshotIn(slot).catch(() => null) });
  },
  async lend({ slot, tell }) {
    tell("lent", { key: (await lookInto(slot)).key });
  },
  async take({ slot, key, tell }) {
    await takeKey(slot, key).catch(() => {});
    kept = { slot: "", revision: -1 };
    channel?.postMessage(slot);
    tell("hello", await lookInto(slot));
  },
  async forget() {
    await forgetAll();
    channel?.postMessage("*");
    location.assign(new URL("./", document.baseURI.replace(/[^/]*$/, "")));
  },
  async leave({ slot, tell }) {
    forgetDrafts(slot);
    await forgetSlot(slot).catch(() => {});
    kept = { slot: "", revision: -1 };
    tell("left", true);
  },
  async depart({ slot, isKept, tell }) {
    await depart(slot, isKept);
    tell("left", true);
  },
};

/* An account that signs out is gone from this page: nothing of it may be kept again. */
async function depart(slot, isKept) {
  forgetVisit();
  if (isKept) return;
  departed = slot;
  clearTimeout(timer);
  forgetDrafts(slot);
  await forgetSlot(slot).catch(() => {});
}

async function keep({ slot, revision, tip, archive, aside, tell }) {
  if (slot === departed) return;
  if (aside) {
    await setAside(slot).catch(() => {});
    kept = { slot: "", revision: -1 };
  }
  if (kept.slot !== slot) {
    const found = await lookInto(slot);
    kept = { slot, revision: found.revision };
    // Python knows it from the greeting.
    hasFailed ||= found.isRefused;
  }
  if (archive) {
    try {
      await keepSnapshot(slot, { revision, tip, archive });
      kept.revision = Math.max(kept.revision, revision);
    } catch {
      hasFailed = true;
      tell("failed", true);
    }
  } else if (revision > kept.revision) {
    want(0);
  }
  if (revision > kept.revision) return;
  clearTimeout(timer);
  document.documentElement.dataset.passerLaMainKept = kept.revision;
}

function want(pause) {
  clearTimeout(timer);
  if (!hasFailed) timer = setTimeout(() => inTurn(wantNow), pause);
}

function wantNow() {
  keeping?.tell("want", kept.revision);
  // A message can be lost on its way, as any can.
  timer = setTimeout(() => inTurn(wantNow), AGAIN);
}
