import { exampleBackend } from "./backend.js";

const widget = document.querySelector("agency-consultation");

// Example data, to look at without a service. Take this line and the import out when the service is there.
widget.backend = exampleBackend();

/** What the page adds: a token that the portal's server signed for whoever is signed in. */
widget.getToken = async () => {
  const answer = await fetch("/portal/token");
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return answer.text();
};
