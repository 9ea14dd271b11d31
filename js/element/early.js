/**
 * What the application asks for first, asked for while its module is on the way: who acts, and the list that is on the screen
 * first. It is asked as `src/backend/http` asks, and handed over once; whatever comes of it but an answer, the application
 * asks itself.
 */

const ACCEPT = "application/json, application/problem+json, */*;q=0.1";
/** The list of a view; what is no view shows the inbox. */
const LISTS = new Map([["asked", "/asked"], ...["ask", "consultation", "oversight", "summary"].map((view) => [view, ""])]);

/** After so long an answer does not come, and one that has come is out of date. */
const PATIENCE_MS = 30_000;

/** Nothing is asked for where the page has a backend of its own, or where it has not said yet how it vouches for the officer. */
export function askEarly(widget) {
  const { backend, getToken } = widget;
  const api = widget.getAttribute("api");
  if (backend || typeof getToken !== "function") return undefined;

  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  const answers = new Map();
  let isSignedIn = false;
  let hasEnded = false;
  /** Whether it is still what the application would ask. Once it has a token, it asks for none. */
  const fits = () =>
    !abort.signal.aborted &&
    !widget.backend &&
    widget.getAttribute("api") === api &&
    (isSignedIn || widget.getToken === getToken);
  /** What was asked for before is out of date, for another officer may have signed in. */
  const forget = () => answers.clear();
  const end = () => {
    hasEnded = true;
    clearTimeout(timer);
    forget();
    abort.abort();
  };

  const ask = async (path, token, officer) => {
    const headers = { Accept: ACCEPT, ...officer, Authorization: `Bearer ${token}` };
    const response = await fetch(address(api) + path, { method: "GET", headers, signal: abort.signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return { token, text: await response.text(), at: performance.now() };
  };
  const keep = (path, answer) => {
    answer.catch(() => {});
    answers.set(path, answer);
    return answer;
  };

  const session = async () => {
    // Properties are often set in a row.
    await undefined;
    const token = await getToken.call(widget);
    if (!fits() || !/^[!-~]*$/.test(token)) throw new Error("no token");
    return ask("/session", token);
  };
  const list = async (path, signedIn) => {
    const { token, text } = await signedIn;
    const { agency, officer } = JSON.parse(text).actor;
    return ask(path, token, { "Consultation-Officer": [agency, officer].map(encodeURIComponent).join("/") });
  };
  const signedIn = keep("/session", session());
  const path = LISTS.get(widget.getAttribute("view")) ?? "/inbox";
  if (path) keep(path, list(path, signedIn));

  /** Gives each answer once, and none to somebody who has gone on to something else. The badge is counted at any time. */
  const take = async (path) => {
    const answer = fits() ? answers.get(path) : undefined;
    answers.delete(path);
    if (!answer && path !== "/counts") answers.clear();
    const given = await answer?.catch(() => undefined);
    if (answer && hasEnded) throw new Error("the widget is gone");
    if (!given || performance.now() - given.at > PATIENCE_MS) return undefined;
    isSignedIn = true;
    return given;
  };
  return { fits, take, forget, end };
}

/** The service, without a slash at the end, as `src/page/attributes.rs` reads it. */
function address(api) {
  return api ? api.replace(/\/+$/, "") : "/api";
}
