/** What the page adds: a token that the portal's server signed for whoever is signed in. */
const widget = document.querySelector("agency-consultation");

widget.getToken = async () => {
  const answer = await fetch("/portal/token");
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return answer.text();
};
