/** The widget's inbox. */

import { list } from "./list.js";
import { nothing, shown } from "./widget.js";

const view = new URLSearchParams(location.search).get("view");
let element = view ? shown(nothing(), { view }) : undefined;

list({
  open(text) {
    const { rows, now } = JSON.parse(text);
    element = shown(Promise.resolve({ rows, now }));
  },
  lines(count) {
    const lines = element?.shadowRoot?.querySelector(".inbox-groups")?.getElementsByClassName("inbox-line") ?? [];
    return Array.from({ length: Math.min(count, lines.length) }, (_, at) => lines[at].id.replace("inbox-", ""));
  },
  /** The module is there and waits, as the code of the other pages is. */
  async prepare() {
    const first = shown(nothing());
    await first.whenReady();
    first.remove();
  },
});
