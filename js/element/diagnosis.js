/** What an administrator asks of what the widget depends on. Nothing in it is about the officer. */

export async function tokenState(widget) {
  if (!widget.getToken) return "no getToken";
  try {
    const token = await widget.getToken();
    if (typeof token !== "string") return `not a text: ${typeof token}`;
    return /^[!-~]+$/.test(token) ? "given" : "not a token: a text such as a page to sign in";
  } catch (error) {
    return `getToken failed: ${error}`;
  }
}

/** The description of the interface is served to everyone, so that this needs no token. */
export async function serviceState(widget) {
  if (widget.backend) return { asked: "the page's backend" };
  const url = `${widget.api ?? "/api"}/openapi.json`;
  try {
    const { status } = await fetch(url);
    return { asked: url, status };
  } catch (error) {
    return { asked: url, unreachable: String(error) };
  }
}
