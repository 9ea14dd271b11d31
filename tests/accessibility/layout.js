// Says what does not fit: what is cut off, makes the page scroll sideways, or is written smaller than it can be read. With
// `spacing`, under the spacing of text that success criterion 1.4.12 names.
const [spacing] = arguments;
const root = document.querySelector("agency-consultation").shadowRoot;
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
    "p { margin-bottom: 2em !important }",
);
if (spacing) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
const brief = (element) => `${element.cloneNode(false).outerHTML.slice(0, 140)} ${element.textContent.trim().slice(0, 40)}`;
const SMALLEST_TEXT = 13;
const findings = [];
if (document.documentElement.scrollWidth > innerWidth) {
  const wide = [...root.querySelectorAll("*")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth + 1 && !element.closest(".visually-hidden");
  });
  findings.push(`scrolls sideways: ${wide.slice(0, 3).map(brief).join(" | ") || "something of the page around it"}`);
}
for (const element of root.querySelectorAll("*")) {
  if (!element.checkVisibility() || element.closest(".visually-hidden, svg, option")) continue;
  // What is only read out.
  if (getComputedStyle(element).clipPath !== "none") continue;
  const { overflowX, overflowY, fontSize } = getComputedStyle(element);
  const hasText = [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
  if (hasText && parseFloat(fontSize) < SMALLEST_TEXT) findings.push(`is ${fontSize} large: ${brief(element)}`);
  const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
  // A field scrolls what is typed into it; a subject that is cut after two lines is whole where it is opened.
  if (element.matches("input, textarea, select") || getComputedStyle(element).webkitLineClamp !== "none") continue;
  const cutX = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
  const cutY = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
  if (cutX || cutY) findings.push(`is cut off: ${brief(element)}`);
  const sideways = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
  if (sideways && !element.matches("table, pre") && !element.querySelector(":scope > table")) {
    findings.push(`scrolls sideways by itself: ${brief(element)}`);
  }
}
root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
return findings;
