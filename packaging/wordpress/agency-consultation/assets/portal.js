/** What this site adds to the widget: a token that it signs for whoever is signed in. */
for (const widget of document.querySelectorAll("agency-consultation[data-token-route]")) {
  widget.getToken = () => token(widget.dataset);
}

async function token(site) {
  let answer = await asked(site);
  // A nonce lives for a day at most. A page that was left open for longer gets a new one, as the editor does.
  if (answer.code === "rest_cookie_invalid_nonce") {
    const renewed = await fetch(site.nonceRoute, { credentials: "same-origin" });
    if (!renewed.ok) throw new Error("no token: signed out of the site");
    site.nonce = await renewed.text();
    answer = await asked(site);
  }
  if (!answer.token) throw new Error(`no token: ${answer.code}`);
  return answer.token;
}

/** Either a token, or a code that says why there is none. */
async function asked({ tokenRoute, nonce, user }) {
  const answer = await fetch(tokenRoute, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-WP-Nonce": nonce },
    body: JSON.stringify({ user: Number(user) }),
  });
  return answer.json().catch(() => ({ code: `status ${answer.status}` }));
}
