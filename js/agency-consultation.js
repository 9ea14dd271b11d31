/**
 * The script that an integrator loads: `<script type="module" src="…/agency-consultation.js">`.
 *
 * `cargo xtask build` puts `element.js` and the style sheets into this file, the build's name in place of BUILD, so that
 * a browser never pairs a cached script with another build's module, the module's hash in place of INTEGRITY, and the
 * package's version in place of VERSION. The addresses are spelt out where they are used: bundlers look for exactly that
 * when they collect files.
 */

import { StartError, define } from "./element.js";
import { STYLES } from "./styles.js";

const MODULE = new URL("./consultation_bg.wasm?v=BUILD", import.meta.url);
/** Some bundlers know only where the script lay when they read it: then the module says best where the widget is from. */
const SCRIPT = import.meta.url.startsWith("file:") ? MODULE.href : import.meta.url;

const modules = new Map();

define({ version: "VERSION", script: SCRIPT }, STYLES, async (crashed) => {
  if (typeof WebAssembly !== "object") {
    throw new StartError("no-webassembly", "This browser has no WebAssembly, or a policy turns it off.");
  }
  const [glue, module] = await Promise.all([fetchGlue(), compiled(MODULE, "INTEGRITY")]);
  try {
    return await glue.instantiate(module, { compiled, guarded: (exports) => guarded(exports, crashed) });
  } catch (cause) {
    throw refused(cause);
  }
});

async function fetchGlue() {
  try {
    return await import("./consultation.js?v=BUILD");
  } catch (cause) {
    throw new StartError("script-missing", `consultation.js could not be loaded: it belongs beside ${SCRIPT}.`, cause);
  }
}

/** The module at an address: fetched and compiled once in a page. What failed is fetched again. */
function compiled(url, integrity) {
  if (!modules.has(url.href)) {
    const module = compile(url, integrity);
    modules.set(url.href, module);
    module.catch(() => modules.delete(url.href));
  }
  return modules.get(url.href);
}

async function compile(url, integrity) {
  const response = await fetchModule(url, integrity);
  try {
    // Many intranets serve modules with a media type that browsers refuse to compile from a stream.
    if (response.headers.get("Content-Type") === "application/wasm") {
      return await WebAssembly.compileStreaming(response);
    }
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    throw refused(cause);
  }
}

async function fetchModule(url, integrity) {
  let response;
  try {
    response = await fetch(url, { integrity });
  } catch (cause) {
    throw new StartError(
      "module-unreachable",
      `${url} could not be fetched: check the network, CORS, the Content-Security-Policy's connect-src, and that all files are of one build.`,
      cause,
    );
  }
  if (!response.ok) {
    throw new StartError("module-missing", `${url} answered ${response.status}: it belongs beside this script.`);
  }
  return response;
}

function refused(cause) {
  return new StartError(
    "module-refused",
    "The module was fetched but not started. The page's Content-Security-Policy needs script-src 'wasm-unsafe-eval'; otherwise the files are of different builds: replace all of them.",
    cause,
  );
}

/**
 * The exports of an instance, watched: the first that throws has left the instance in the middle of something. It is
 * told to `crashed`, and nothing runs in the instance after it.
 */
function guarded(exports, crashed) {
  let over = false;
  const watched = (run) => (...given) => {
    if (over) return undefined;
    try {
      return run(...given);
    } catch (error) {
      if (!over) crashed(error);
      over = true;
      throw error;
    }
  };
  return Object.fromEntries(
    Object.entries(exports).map(([name, value]) => [name, typeof value === "function" ? watched(value) : value]),
  );
}
