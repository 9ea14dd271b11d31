/**
 * Measures everything once: `node measure.js <folder of the site> <number of the run>`. What it finds are lines of JSON on
 * the standard output: a figure, the page, and the values that were taken. `cargo xtask bench widget` makes a table of them.
 */

import { start } from "./browser.js";
import { scenarios, weights } from "./scenarios.js";
import { serve } from "./site.js";

const [folder, run] = process.argv.slice(2);

const tell = (figure, page, values) => console.log(JSON.stringify({ figure, page, values }));
const site = await serve(folder);
const browser = await start(site.address);
try {
  for (const { name, pages, measure } of scenarios(folder, browser.visit)) {
    console.error(`  ${name}`);
    // Nobody comes first in every run.
    const first = run % pages.length;
    for (const page of [...pages.slice(first), ...pages.slice(0, first)]) {
      for (const [figure, values] of Object.entries(await measure(page))) tell(figure, page, values);
    }
  }
  if (run === "1") {
    console.error("  bytes");
    for (const [figure, pages] of Object.entries(await weights(folder, browser.visit))) {
      for (const [page, kilobytes] of Object.entries(pages)) tell(figure, page, [kilobytes]);
    }
  }
} finally {
  await browser.close();
  site.close();
}
