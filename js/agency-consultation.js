/**
 * The script that an integrator loads: `<script type="module" src="…/agency-consultation.js">`.
 *
 * `cargo xtask build` puts `element.js` and the style sheets into this file, and the build's name in place of BUILD,
 * so that a browser never pairs a cached script with another build's module.
 */

import { StartError, define } from "./element.js";
import { STYLES } from "./styles.js";

const beside = (name) => new URL(`${name}?v=BUILD`, import.meta.url).href;

define(STYLES, async () => {
  if (typeof WebAssembly !== "object") {
    throw new StartError("no-webassembly", "This browser has no WebAssembly, or a policy turns it off.");
  }
  const [glue, module] = await Promise.all([fetchGlue(), fetchModule()]);
  try {
    await glue.default({ module_or_path: module });
  } catch (cause) {
    throw new StartError(
      "module-refused",
      "The module was fetched but not started. The page's Content-Security-Policy needs script-src 'wasm-unsafe-eval'; otherwise the files are of different builds: replace all of them.",
      cause,
    );
  }
  return glue.mount;
});

async function fetchGlue() {
  const url = beside("consultation.js");
  try {
    return await import(url);
  } catch (cause) {
    throw new StartError("script-missing", `${url} could not be loaded: it belongs beside this script.`, cause);
  }
}

async function fetchModule() {
  const url = beside("consultation_bg.wasm");
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new StartError(
      "module-unreachable",
      `${url} could not be fetched: check the network, CORS and the Content-Security-Policy's connect-src.`,
      cause,
    );
  }
  if (!response.ok) {
    throw new StartError("module-missing", `${url} answered ${response.status}: it belongs beside this script.`);
  }
  return response;
}
