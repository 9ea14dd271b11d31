/**
 * What measure.js does with a page that lists requests. The page brings `open`, which takes the requests as they come from
 * the service, and `lines`, which tells the consultations of the uppermost lines from what stands in the document.
 */

import { COMPARED } from "./inbox.js";
import { answered, drawn, settled, started } from "./screen.js";

const requests = async (count) => (await fetch(`/requests-${count}.json`)).text();

export function list({ open, lines, prepare = () => {} }) {
  const shows = (wanted) => {
    const shown = lines(COMPARED);
    return shown.length === wanted.length && wanted.every((id, place) => shown[place] === id);
  };
  const count = new URLSearchParams(location.search).get("requests");
  if (count) requests(count).then(open);
  window.bench = {
    firstRow: count && started(() => lines(1).length > 0),
    shows,
    answered: (wanted) => answered(() => shows(wanted)),
    /** Milliseconds from having the requests in memory until the first of them have been drawn. */
    async filled(count, wanted) {
      await prepare();
      const text = await requests(count);
      await settled();
      const start = performance.now();
      open(text);
      return (await drawn(() => shows(wanted))) - start;
    },
  };
}
