// Keeps what a screen reader says of the widget by itself: the texts of live regions as they change, and what gets the focus.
// A polite region that comes into being with its text in it is not reliably read out, and nothing is outside of an open
// dialog: neither is kept.
const root = widget.shadowRoot;
const LIVE = "[role=status], [role=alert], [aria-live]";
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const isUrgent = (region) => region.matches("[role=alert], [aria-live=assertive]");

function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === "true" || !node.checkVisibility()) return "";
  return [...node.childNodes].map(textOf).join(" ");
}

const isHeard = (region) => {
  const dialog = [...root.querySelectorAll("dialog:modal")].at(-1);
  return !dialog || dialog.contains(region);
};

window.announced = [];
const said = new Map([...root.querySelectorAll(LIVE)].map((region) => [region, tidy(textOf(region))]));
new MutationObserver(() => {
  for (const region of said.keys()) if (!region.isConnected) said.delete(region);
  for (const region of root.querySelectorAll(LIVE)) {
    const text = tidy(textOf(region));
    const before = said.get(region);
    said.set(region, text);
    const isNew = before === undefined;
    if (text && text !== before && (!isNew || isUrgent(region)) && isHeard(region)) {
      window.announced.push(`${isUrgent(region) ? "at once" : "in a pause"}: ${text}`);
    }
  }
}).observe(root, { subtree: true, childList: true, characterData: true });
root.addEventListener("focusin", ({ target }) => {
  window.announced.push(`focus: ${target.localName} ${tidy(target.ariaLabel ?? target.textContent).slice(0, 200)}`);
});
