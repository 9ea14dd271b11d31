/**
 * A control for every custom property of the element and for the attributes that change its looks, made from the element's
 * manifest: the page has no list of its own.
 */

import { exampleBackend } from "./backend.js";

const LOOKS = ["theme", "density"];

const widget = document.querySelector("agency-consultation");
const byId = (id) => document.getElementById(id);
const changed = new Map();

widget.backend = exampleBackend();

const manifest = await (await fetch("custom-elements.json")).json();
const [element] = manifest.modules[0].declarations;

for (const attribute of element.attributes.filter(({ name }) => LOOKS.includes(name))) {
  const select = document.createElement("select");
  for (const [, value] of attribute.type.text.matchAll(/"([^"]+)"/g)) select.add(new Option(value));
  select.value = attribute.default;
  select.addEventListener("change", () => {
    widget[attribute.name] = select.value;
    showTheme();
  });
  byId("attributes").append(control(attribute, select));
}

const inputs = new Map(
  element.cssProperties.map((property) => {
    const input = document.createElement("input");
    input.type = property.syntax === "<color>" ? "color" : "text";
    if (input.type === "color") input.value = property.default;
    else input.placeholder = property.default;
    input.addEventListener("input", () => change(property.name, input.value.trim()));
    byId("properties").append(control(property, input));
    return [property.name, input];
  }),
);

function control({ name, description }, input) {
  const made = document.createElement("div");
  const label = document.createElement("label");
  const hint = document.createElement("p");
  made.className = "control";
  input.id = name;
  label.htmlFor = name;
  label.textContent = name.replace("--consultation-", "");
  hint.id = `${name}-hint`;
  hint.textContent = description;
  input.setAttribute("aria-describedby", hint.id);
  made.append(label, input, hint);
  return made;
}

function change(name, value) {
  if (value) {
    changed.set(name, value);
    widget.style.setProperty(name, value);
  } else {
    changed.delete(name);
    widget.style.removeProperty(name);
  }
  showCss();
}

/** What is not changed is shown as the widget has it in this theme. */
function showDefaults() {
  const inside = getComputedStyle(widget.shadowRoot.querySelector(".widget"));
  for (const [name, input] of inputs) {
    if (input.type !== "color" || changed.has(name)) continue;
    input.value = inside.getPropertyValue(name.replace("--consultation-", "--")).trim();
  }
}

function showTheme() {
  const isDark = widget.theme === "dark" || (widget.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  requestAnimationFrame(showDefaults);
}

function showCss() {
  const rules = [...changed].map(([name, value]) => `  ${name}: ${value};\n`).join("");
  byId("css").textContent = `agency-consultation {\n${rules}}\n`;
  byId("copied").textContent = "";
}

byId("controls").addEventListener("reset", () => {
  for (const name of [...changed.keys()]) change(name, "");
  for (const name of LOOKS) widget[name] = null;
  // The controls have their first values after this event.
  setTimeout(showTheme);
});

byId("controls").addEventListener("submit", (event) => event.preventDefault());

byId("copy").addEventListener("click", async () => {
  getSelection().selectAllChildren(byId("css"));
  // A page that is not served securely has no clipboard: what is selected is copied by hand.
  await navigator.clipboard?.writeText(byId("css").textContent);
  byId("copied").textContent = navigator.clipboard ? "Copied" : "Selected";
});

showCss();
await customElements.whenDefined("agency-consultation");
await widget.whenReady();
showTheme();
