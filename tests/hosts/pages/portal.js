/**
 * What a portal's page does for its widgets: it vouches for whoever is signed in, here whom the address names. What goes
 * wrong in the page is kept for the test.
 */
const signedIn = new URLSearchParams(location.search).get("identity");

window.errors ??= [];
addEventListener("error", (event) => errors.push(String(event.message)));
addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)));

export function vouch() {
  for (const widget of document.querySelectorAll("agency-consultation")) {
    widget.getToken ??= async () => {
      const identity = widget.dataset.identity ?? signedIn;
      const answer = await fetch(`/portal/token?identity=${identity}`);
      return answer.text();
    };
  }
}

vouch();
