/**
 * What measure.js does with a page that lists requests. The page brings `open`, which takes the requests as they come from
 * the service, and `lines`, which tells the consultations of the uppermost lines from what stands in the document.
 */

import { answered, drawn, settled } from "./screen.js";

/** As many lines are compared as fit on any screen. */
const COMPARED = 8;

const requests = async (count) => (await fetch(`/requests-${count}.json`)).text();

export function list({ open, lines, prepare = () => {} }) {
  const shows = (wanted) => {
    const shown = lines(COMPARED);
    return wanted.length > 0 && wanted.every((id, place) => shown[place] === id);
  };
  const count = new URLSearchParams(location.search).get("requests");
  if (count) requests(count).then(open);
  window.bench = {
    compared: COMPARED,
    firstRow: count && drawn(() => lines(1).length > 0),
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
