/** The widget with the session of the example and requests that the page brings, in place of a service. */

const answers = fetch("/answers.json").then((response) => response.json());
const answer = (name) => async () => (await answers)[name];
const refuse = async () => {
  throw { status: 501, code: "example-data" };
};

/** Puts the widget into the page. */
export function shown(requests, attributes = {}) {
  const element = document.createElement("agency-consultation");
  const all = { inspectable: "", view: "inbox", locale: "vi", ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.backend = {
    session: answer("session"),
    inbox: () => requests,
    asked: nothing,
    earlier: nothing,
    counts: async () => ({ to_answer: (await requests).rows.length, to_sign: 0, overdue: 0 }),
    timeliness: refuse,
    async consultation(id) {
      const view = (await answers).consultation;
      return { ...view, consultation: { ...view.consultation, id } };
    },
    act: refuse,
    upload: refuse,
    document: refuse,
  };
  document.body.prepend(element);
  return element;
}

/** A list without lines. */
export async function nothing() {
  return { rows: [], now: (await answers).session.now };
}

/** The example's open request alone. */
export async function oneRequest() {
  const { request, session } = await answers;
  return { rows: [request], now: session.now };
}
