/** The portal vouches for whom the address names; what goes wrong in the page is kept for the test. */
const identity = new URLSearchParams(location.search).get("identity");

window.errors = [];
addEventListener("error", (event) => window.errors.push(String(event.message)));
addEventListener("unhandledrejection", (event) => window.errors.push(String(event.reason)));

export const getToken = async () => (await fetch(`/portal/token?identity=${identity}`)).text();
