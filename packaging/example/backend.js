/**
 * Example data in place of a service: `widget.backend = exampleBackend()`. It is what the service answers to an officer of the
 * demo portal, on one day. It takes no acts: what is sent is refused with the code `example-data`.
 */
export function exampleBackend() {
  const answers = fetch(new URL("./data.json", import.meta.url)).then((answer) => answer.json());
  const answer = (name) => async () => (await answers)[name];
  const refuse = async () => {
    throw { status: 501, code: "example-data" };
  };
  return {
    session: answer("session"),
    inbox: answer("inbox"),
    asked: answer("asked"),
    earlier: answer("earlier"),
    counts: answer("counts"),
    timeliness: answer("timeliness"),
    async consultation(id) {
      const consultation = (await answers).consultations[id];
      if (!consultation) throw { status: 404, code: "not-found" };
      return consultation;
    },
    act: refuse,
    upload: refuse,
    document: refuse,
  };
}
