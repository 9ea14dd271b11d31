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

/** What the page's policy has refused while the widget was being started. */
const refusals = [];
const noteRefusal = ({ blockedURI, effectiveDirective }) => refusals.push(`${effectiveDirective} refuses ${blockedURI}`);

define({ version: "VERSION", script: SCRIPT }, STYLES, async (crashed) => {
  if (typeof WebAssembly !== "object") {
    throw new StartError("no-webassembly", "This browser has no WebAssembly, or a policy turns it off.");
  }
  refusals.length = 0;
  document.addEventListener("securitypolicyviolation", noteRefusal);
  try {
    const [glue, module] = await Promise.all([fetchGlue(), compiled(MODULE, "INTEGRITY")]);
    return await glue.instantiate(module, { compiled: compiledLater, guarded: (exports) => guarded(exports, crashed) });
  } catch (cause) {
    throw cause instanceof StartError ? cause : mixed("consultation.js", cause);
  } finally {
    document.removeEventListener("securitypolicyviolation", noteRefusal);
  }
});

async function fetchGlue() {
  try {
    return await import("./consultation.js?v=BUILD");
  } catch (cause) {
    // Where a bundler has named it, the browser says how.
    const url = /https?:\S+/.exec(cause.message)?.[0] ?? new URL("consultation.js", SCRIPT).href;
    throw await trouble(url, "script-missing", cause);
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

/** The officer is told that a screen could not be fetched, the administrator why. */
async function compiledLater(url, integrity) {
  try {
    return await compiled(url, integrity);
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function compile(url, integrity) {
  try {
    // Monitoring in the page's `fetch` expects an address that is a text.
    const response = await fetch(url.href, { integrity });
    // Many intranets serve modules with a media type that browsers refuse to compile from a stream.
    const isModule = response.headers.get("Content-Type") === "application/wasm";
    if (response.ok) {
      return await (isModule ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
    }
  } catch (cause) {
    if (cause instanceof WebAssembly.CompileError) throw notCompiled(cause);
    if (isOfThePage(cause)) throw new StartError("start-failed", `The page's own fetch threw: ${cause}.`, cause);
    throw await trouble(url.href, "module-missing", cause);
  }
  throw await trouble(url.href, "module-missing");
}

/** Whether what the page has put in the place of `fetch` threw, and not the network, which browsers word like this. */
function isOfThePage(cause) {
  const network = /^(Failed to fetch|NetworkError|Load failed|network error|Failed to execute 'compile)|Error in input/;
  return !(cause instanceof DOMException || network.test(cause?.message)) && !/\[native code\]/.test(fetch);
}

/** Why a file is not to be had: the browser says it in the console alone, in words of its own. */
async function trouble(url, missing, cause) {
  const answer = await fetch(url).catch(() => undefined);
  const isThere = answer ?? (await fetch(url, { mode: "no-cors" }).catch(() => undefined));
  const type = answer?.headers.get("Content-Type") ?? "";
  const told = (code, fix) => new StartError(code, `${url}: ${fix}`, cause);
  // The event of a refusal may come after what was refused has failed.
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (refusals.length) return policy(refusals.join(", "), cause);
  if (!isThere) return told("module-unreachable", "nobody answers, or the connection ends before it is there.");
  if (!answer) return told("cross-origin", "its web server has to send Access-Control-Allow-Origin.");
  if (!answer.ok) return told(missing, `the web server answers ${answer.status}: the file belongs beside ${SCRIPT}.`);
  if (/html/.test(type)) return told(missing, `the web server answers with a page: the file belongs beside ${SCRIPT}.`);
  if (/\.js\b/.test(url) && !/javascript/.test(type)) return told("wrong-type", `it is sent as ${type}, and has to be text/javascript.`);
  return mixed(url, cause);
}

function mixed(url, cause) {
  return new StartError("builds-mixed", `${url} is of another build: replace all files together, and the import map of the page.`, cause);
}

function policy(refused, cause) {
  return new StartError("module-refused", `The page's Content-Security-Policy refuses it: ${refused}.`, cause);
}

function notCompiled(cause) {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return policy("script-src needs 'wasm-unsafe-eval'", cause);
  }
  return new StartError("no-webassembly", "This browser's WebAssembly is too old: update the browser.", cause);
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
