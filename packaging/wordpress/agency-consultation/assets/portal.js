/** What this site adds to the widget: a token that it signs for whoever is signed in, and a margin where one is needed. */

const WHITE = "rgb(255, 255, 255)";

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .is-on-other-ground agency-consultation::part(widget),
  .is-on-other-ground agency-consultation::part(cover) { padding: min(1em, 4vw); }
`);
document.adoptedStyleSheets.push(sheet);

for (const widget of document.querySelectorAll("agency-consultation[data-token-route]")) {
  widget.getToken = () => token(widget.dataset);
  // On a page in its own colour the widget is in line with the text; on another it lies like a sheet of paper.
  const isInLine = widget.getAttribute("theme") === "light" && groundOf(widget) === WHITE;
  widget.parentElement.classList.toggle("is-on-other-ground", !isInLine);
}

/** The colour that the theme shows behind an element. */
function groundOf(element) {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^transparent|, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return WHITE;
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
