/**
 * The shortcuts of portals, each in a way of its own that leaves fields of the page alone: `?with=` names the way. What they
 * have done is in `acted`.
 */
window.acted = [];
const LETTERS = ["g", "h", "k", "n", "p", "s", "t", "/", "?", "Enter", "Backspace"];

function act(event) {
  acted.push(event.key);
  event.preventDefault();
}

const load = (src) =>
  new Promise((loaded) => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src, onload: loaded }));
  });

/** A check as it is written by hand: `field` says where the key was pressed. */
const listen = (field) =>
  document.addEventListener("keydown", (event) => {
    const saves = event.ctrlKey && event.key === "s";
    const typed = /^(INPUT|TEXTAREA|SELECT)$/.test(field(event)?.tagName);
    if (saves || (!event.ctrlKey && !typed && LETTERS.includes(event.key))) act(event);
  });

const WAYS = {
  async mousetrap() {
    await load("/libraries/mousetrap/mousetrap.js");
    Mousetrap.bind([...LETTERS.map((key) => key.toLowerCase()), "ctrl+s"], act);
  },
  async "hotkeys-js"() {
    const { default: hotkeys } = await import("/libraries/hotkeys-js/dist/hotkeys-js.js");
    hotkeys("g,h,k,n,p,s,t,/,enter,backspace,ctrl+s", act);
  },
  async "github-hotkey"() {
    const { install } = await import("/libraries/@github/hotkey/dist/index.js");
    for (const key of [...LETTERS, "Control+s"]) {
      const button = document.createElement("button");
      button.addEventListener("click", () => acted.push(key.replace("Control+", "")));
      document.body.append(button);
      install(button, key);
    }
  },
  async tinykeys() {
    const { tinykeys } = await import("/libraries/tinykeys/dist/tinykeys.mjs");
    tinykeys(window, Object.fromEntries([...LETTERS, "Control+s"].map((key) => [key, act])));
  },
  "target": () => listen((event) => event.target),
  "composed-path": () => listen((event) => event.composedPath()[0]),
  "active-element": () => listen(() => document.activeElement),
  /** Copying, pasting and selecting are for fields alone. */
  "protected": () => {
    for (const type of ["copy", "cut", "paste", "selectstart", "keydown"]) {
      document.addEventListener(type, (event) => {
        if (type === "keydown" && !(event.ctrlKey && /^[acvx]$/.test(event.key))) return;
        if (!/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) act(event);
      });
    }
    listen((event) => event.target);
  },
};

await WAYS[new URLSearchParams(location.search).get("with")]();
window.bound = true;
