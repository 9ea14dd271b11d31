// Finds what a person would look for in the widget: something of this role whose accessible name
// contains these words, in the smallest part of the page that speaks of `within`. Returns the first that is visible
// and can be used.
const [role, name, within, widget] = arguments;
const SELECTORS = {
  button: "button, summary, [role=button]",
  link: "a[href]",
  textbox: "input:not([type]), input[type=text], input[type=search], input[type=url], textarea",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  combobox: "select, [role=combobox]",
  option: "[role=option]",
  tab: "[role=tab]",
  heading: "h1, h2, h3, h4",
  dialog: "dialog[open]",
  file: "input[type=file]",
  row: "tr, li, [role=row], [role=option], article",
  text: "*",
};
const root = document.querySelector(widget)?.shadowRoot;
if (!root) return null;
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const byIds = (ids) => ids.split(/\s+/).map((id) => tidy(root.getElementById(id)?.textContent)).join(" ");
const nameOf = (element) => {
  if (element.getAttribute("aria-labelledby")) return byIds(element.getAttribute("aria-labelledby"));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return [...element.labels].map((label) => tidy(label.textContent)).join(" ");
  return tidy(element.textContent);
};
const dialog = [...root.querySelectorAll("dialog[open]")].at(-1);
const scope = dialog && role !== "dialog" ? dialog : root;
const fits = (element) => tidy(nameOf(element)).includes(name);
const shown = (element) =>
  element.type === "file" ||
  element.checkVisibility({ visibilityProperty: true }) || element.labels?.[0]?.checkVisibility();
const PARTS = "section, fieldset, li, tr, article, details, form";
const partOf = (element) => {
  for (let part = element.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) {
    if (tidy(part.textContent).includes(within)) return part;
  }
  return null;
};
const found = [...scope.querySelectorAll(SELECTORS[role] ?? role)].filter((element) => fits(element) && shown(element));
if (role === "text") return found.at(-1) ?? null;
const length = (element) => partOf(element)?.textContent.length ?? Infinity;
const nearest = within ? found.filter(partOf).sort((a, b) => length(a) - length(b)) : found;
const chosen = nearest.find((element) => nameOf(element) === name && length(element) === length(nearest[0])) ?? nearest[0];
return chosen && !chosen.disabled && chosen.getAttribute("aria-disabled") !== "true" ? chosen : null;
