/* What the browser keeps of a notebook: the key to it, and its newest snapshot.

   Both lie in IndexedDB, by slot: the browser's own notebook, or that of an account. Where that
   is refused, the key at least goes to the plainer storage, or lives as long as the page. */

const DATABASE = "passer-la-main";
const STORE = "kept";
const KEY = "key";
const PLAIN_KEY = "passer-la-main.key";
const KEY_BYTES = 32;

/** The key and what is known of the snapshot in a slot: {key, revision, tip, isRefused}. */
export async function lookInto(slot) {
  try {
    const store = await openStore();
    const key = (await store.get(KEY)) ?? (await keepKey(store, plainKey() ?? freshKey()));
    const { revision = 0, tip = "" } = (await store.get(slot)) ?? {};
    store.close();
    return { key, revision, tip, isRefused: false };
  } catch {
    return { key: keptPlainly(), revision: 0, tip: "", isRefused: true };
  }
}

/** The snapshot in a slot as base64, or null. */
export async function snapshotIn(slot) {
  const store = await openStore();
  const found = await store.get(slot);
  store.close();
  return found?.archive ?? null;
}

/** Keep a snapshot, unless a newer one is there already. Throws where there is no room. */
export async function keepSnapshot(slot, { revision, tip, archive }) {
  const store = await openStore();
  await store.change((kept) => {
    const asked = kept.get(slot);
    asked.onsuccess = () => {
      if (!(asked.result?.revision > revision)) kept.put({ revision, tip, archive }, slot);
    };
  });
  store.close();
}

/** Put a snapshot that cannot be read out of the way, without losing it. */
export async function setAside(slot) {
  const store = await openStore();
  await store.change((kept) => {
    const asked = kept.get(slot);
    asked.onsuccess = () => {
      if (asked.result) kept.put(asked.result, `${slot} aside`);
      kept.delete(slot);
    };
  });
  store.close();
}

/** Go over to another notebook: its key, and no snapshot of it yet. */
export async function takeKey(slot, key) {
  const store = await openStore().catch(() => null);
  // Where nothing else is kept, the key of another notebook is kept as one's own would be.
  if (!store) return keptPlainly(key);
  await store.change((kept) => {
    kept.put(key, KEY);
    kept.delete(slot);
  });
  store.close();
}

/** Forget the snapshot of a slot alone. */
export async function forgetSlot(slot) {
  const store = await openStore();
  await store.change((kept) => {
    kept.delete(slot);
    kept.delete(`${slot} aside`);
  });
  store.close();
}

/** Forget everything that this app ever left in this browser. */
export async function forgetAll() {
  await new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(DATABASE);
    asked.onsuccess = asked.onerror = asked.onblocked = resolve;
  }).catch(() => {});
  for (const storage of storages()) {
    for (const key of Object.keys(storage)) {
      if (key.startsWith("passer-la-main")) storage.removeItem(key);
    }
  }
  delete globalThis.passerLaMainKey;
}

async function openStore() {
  const database = await new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error("blocked"));
  });
  // Another tab that forgets everything must not wait for this one.
  database.onversionchange = () => database.close();
  return {
    get: (name) =>
      new Promise((resolve, reject) => {
        const asked = database.transaction(STORE).objectStore(STORE).get(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      }),
    change: (act) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, "readwrite");
        act(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve();
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      }),
    close: () => database.close(),
  };
}

/* Two tabs opened at once both make a key; the one that is there first is everybody's. */
async function keepKey(store, key) {
  let kept = key;
  await store.change((all) => {
    const asked = all.get(KEY);
    asked.onsuccess = () => {
      if (asked.result) kept = asked.result;
      else all.put(key, KEY);
    };
  });
  return kept;
}

function keptPlainly(key = plainKey() ?? globalThis.passerLaMainKey ?? freshKey()) {
  globalThis.passerLaMainKey = key;
  for (const storage of storages()) {
    try {
      storage.setItem(PLAIN_KEY, key);
      break;
    } catch {
      // Refused as well: the page itself still holds it.
    }
  }
  return key;
}

function plainKey() {
  for (const storage of storages()) {
    const key = storage.getItem(PLAIN_KEY);
    if (key) return key;
  }
  return null;
}

function storages() {
  return ["localStorage", "sessionStorage"].flatMap((name) => {
    try {
      return [globalThis[name]];
    } catch {
      return [];
    }
  });
}

function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
