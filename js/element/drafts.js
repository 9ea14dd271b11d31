/** The drafts that the browser keeps, as far as the page has to do with them. */

/** Where drafts are kept: the names are also those of `src/drafts`. */
const DRAFTS = "agency-consultation";
const DRAFTS_CHANNEL = "agency-consultation/drafts";

/** Deletes all drafts of this browser. Widgets that show some hear of it. Where the browser keeps nothing, there are none. */
export async function clearDrafts() {
  if (!(await storageWorks())) return;
  await done(indexedDB.deleteDatabase(DRAFTS));
  const channel = new BroadcastChannel(DRAFTS_CHANNEL);
  channel.postMessage("");
  channel.close();
}

/** Drafts need it; browsers refuse it where a policy or a mode turns it off. */
export async function storageWorks() {
  try {
    (await done(indexedDB.open(DRAFTS_CHANNEL))).close();
    await done(indexedDB.deleteDatabase(DRAFTS_CHANNEL));
    return true;
  } catch {
    return false;
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
