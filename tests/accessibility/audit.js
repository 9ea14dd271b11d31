// Looks at the widget in each of the languages and themes, switched in place, and says what it finds: what axe does, and
// controls whose accessible names are missing, not unique where they stand, or in the other language, and texts that are not
// in the language that they are said to be in. Needs axe.
const [looks, written, done] = arguments;
const widget = document.querySelector("agency-consultation");
const root = widget.shadowRoot;
const RULES = axe.getRules().filter(({ tags }) => !tags.includes("wcag2aaa")).map(({ ruleId }) => ruleId);
/** Those that look at colours. The others find the same in both themes, where the elements are the same. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const CONTROLS =
  "a[href], button, input, select, textarea, summary, [role=option], [role=gridcell][tabindex], [tabindex='0']";
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const brief = (element) => element.cloneNode(false).outerHTML.slice(0, 160);

const GROUPS = "section, article, dialog, table, ul, ol, [role=group], [role=radiogroup], [role=listbox], [role=grid]";
// What is found at the top and at the bottom of a form, and does the same.
const ALIKE = ["Quay lại nội dung lấy ý kiến", "Back to what is asked", "Chuyển sang trả lời", "Answer instead"];
const CLOSES = ".dialog-head button";

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function looksLike(locale, theme) {
  widget.locale = locale;
  widget.theme = theme;
  const language = () => root.querySelector("[lang]")?.lang;
  for (let frames = 0; language() !== locale && frames < 100; frames += 1) await drawn();
  await drawn();
  for (const motion of document.getAnimations()) motion.effect.getTiming().iterations === Infinity ? motion.cancel() : motion.finish();
  return language() === locale ? [] : [`the language is said to be ${language()}`];
}

async function violations(rules) {
  const { violations, incomplete } = await axe.run(widget, {
    runOnly: { type: "rule", values: rules },
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
    selectors: false,
  });
  const told = ({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const messages = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${html.slice(0, 200)}: ${tidy(messages.join("; "))}`;
    });
  const undecided = incomplete
    .filter(({ id }) => id === "color-contrast")
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ element }) => !isPlain(element)) }));
  return [...violations, ...undecided].flatMap(told);
}

/**
 * Whether a text that axe could not decide on stands out from the ground it is on: axe leaves open what a bar that sticks
 * to the edge lies over just now, and what has a picture beside its text.
 */
function isPlain(element) {
  const [red, green, blue, alpha] = channels(getComputedStyle(element).color);
  // The text is written by the field over it.
  if (alpha === 0) return true;
  const ground = groundOf(element);
  const [lighter, darker] = [luminance([red, green, blue]), luminance(ground)].sort((one, other) => other - one);
  return alpha === 1 && (lighter + 0.05) / (darker + 0.05) >= 4.5;
}

function groundOf(element) {
  const parent = element.parentElement ?? element.getRootNode().host;
  const [red, green, blue, alpha] = channels(getComputedStyle(element).backgroundColor);
  if (alpha === 1 || !parent) return [red, green, blue];
  const below = groundOf(parent);
  return [red, green, blue].map((channel, index) => channel * alpha + below[index] * (1 - alpha));
}

function channels(color) {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha];
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What a control is in: the names of the groups around it, as they are said on the way in. */
function placeOf(element) {
  const names = [];
  for (let part = element.parentElement; part; part = part.parentElement) {
    const named = part.matches("[aria-label], [aria-labelledby]") && part.matches(GROUPS);
    if (named) names.push(tidy(axe.commons.text.accessibleText(part)));
    if (part.matches("fieldset")) names.push(tidy(part.querySelector(":scope > legend")?.textContent));
    if (part.matches("td")) names.push(tidy(part.closest("table").querySelectorAll("thead th")[part.cellIndex]?.textContent));
    if (part.matches("tr")) names.push(tidy(part.querySelector("th")?.textContent));
  }
  return names.join(" < ");
}

/** Role, name and place of each control. */
function controls() {
  axe.setup(widget);
  const found = [...root.querySelectorAll(CONTROLS)].filter(shown).map((element) => ({
    element,
    role: axe.commons.aria.getRole(element) ?? element.localName,
    name: tidy(axe.commons.text.accessibleText(element)),
    place: placeOf(element),
  }));
  axe.teardown();
  return found;
}

function nameless(found) {
  return found.filter(({ name }) => !name).map(({ element }) => `has no name: ${brief(element)}`);
}

function alike(found) {
  const first = new Map();
  return found.flatMap((control) => {
    const key = [control.role, control.name, control.place].join("|");
    const other = first.get(key);
    first.set(key, control);
    const isLink = control.element.href && control.element.href === other?.element.href;
    const leadsTo = written.includes(control.name) || ALIKE.includes(control.name);
    const same = !other || isLink || leadsTo || [control, other].some(({ element }) => element.matches(CLOSES));
    return same ? [] : [`two are called so: ${control.role} “${control.name}” in “${control.place}”: ${brief(control.element)}`];
  });
}

/** Names that are the same in both languages: all but what officers have written. */
function untranslated(vietnamese, english) {
  const said = new Set(vietnamese.map(({ name }) => name));
  const isWritten = (name) => written.some((text) => name.includes(text));
  const same = english.filter(({ name }) => /[^\u0000-\u007f–…“”]/.test(name) && said.has(name) && !isWritten(name));
  return same.map(({ role, name }) => `is the same in both languages: ${role} “${name}”`);
}

/** Each text that is shown or read out, with the language that it is said to be in. */
function texts() {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    // What was said in the other language is past.
    const isRead = parent && shown(parent) && !parent.closest("style, [aria-hidden=true], textarea, .visually-hidden[role]");
    if (isRead && tidy(data)) found.push({ text: tidy(data), language: parent.closest("[lang]")?.lang });
  }
  return found;
}

/** In English what is written in Vietnamese is said to be so, and nothing else is. */
function inTheWrongLanguage(vietnamese, english) {
  const written = new Set(vietnamese.map(({ text }) => text));
  return english.flatMap(({ text, language }) => {
    // The number of a document is the same in every language.
    const isVietnamese = /[À-ÖØ-öø-ỹ]/.test(text.replace(/\S+\/\S+/g, ""));
    if (isVietnamese && language !== "vi") return [`is Vietnamese, and not said to be: “${text}”`];
    const isEnglish = language === "vi" && /[a-z]{2}/.test(text) && !isVietnamese && !written.has(text);
    return isEnglish ? [`is said to be Vietnamese: “${text}”`] : [];
  });
}

(async () => {
  const findings = [];
  const byLocale = {};
  const looked = {};
  const textsIn = {};
  for (const [locale, theme] of looks) {
    const found = await looksLike(locale, theme);
    const seen = root.innerHTML;
    found.push(...(await violations(looked[locale] === seen ? OF_COLOURS : RULES)));
    looked[locale] = seen;
    if (!byLocale[locale]) {
      byLocale[locale] = controls();
      textsIn[locale] = texts();
      found.push(...nameless(byLocale[locale]), ...alike(byLocale[locale]));
    }
    findings.push(...found.map((finding) => `${locale}, ${theme}: ${finding}`));
  }
  await looksLike("vi", "light");
  if (byLocale.vi && byLocale.en) {
    findings.push(...untranslated(byLocale.vi, byLocale.en), ...inTheWrongLanguage(textsIn.vi, textsIn.en));
  }
  return findings;
})().then(done, (error) => done([`the audit failed: ${error.stack}`]));
