// Says of what has the focus whether it is in the widget still, and what is wrong with it: nothing shows it, something hides
// it, or the eye has to go back to it. Remembers where the focus was before.
let focused = document.activeElement;
while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
const root = widget.shadowRoot;
if (!root.contains(focused)) return null;
const brief = (element) => `${element.cloneNode(false).outerHTML.slice(0, 140)} ${element.textContent.trim().slice(0, 40)}`;
const findings = [];

// What is only read out takes the focus for the label around it.
const isTiny = focused.getBoundingClientRect().width <= 1;
const shown = isTiny ? focused.closest("label") ?? focused : focused;
const { top, left, right, bottom, width, height } = shown.getBoundingClientRect();

const isSeen = ([x, y]) => {
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const hit = root.elementFromPoint(x, y);
  return hit && (shown.contains(hit) || hit.contains(shown));
};
const shares = [0.1, 0.5, 0.9];
const isSeenAt = (down) => shares.some((across) => isSeen([left + width * across, top + height * down]));
const seen = shares.filter(isSeenAt).length;
// A field that is larger than that is seen where it is typed into.
const fits = height < innerHeight / 2;
if (seen === 0) findings.push(`is hidden while it has the focus: ${brief(focused)}`);
else if (seen < shares.length && fits) findings.push(`is partly hidden while it has the focus: ${brief(focused)}`);

const around = [shown, shown.parentElement, shown.parentElement?.parentElement];
const isMarked = around.some((element) => {
  if (!element || getComputedStyle(element).outlineStyle === "none") return false;
  return parseFloat(getComputedStyle(element).outlineWidth) >= 2;
});
if (!isMarked) findings.push(`does not show that it has the focus: ${brief(focused)}`);

const sticks = (element) => {
  for (let part = element; part; part = part.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(part).position)) return true;
  }
  return false;
};
const now = { focused, top: top + scrollY, left, right, bottom: bottom + scrollY, sticks: sticks(shown) };
const before = window.focusBefore;
window.focusBefore = now;
if (before?.focused.isConnected) {
  const follows = before.focused.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows) findings.push(`comes out of order: ${brief(focused)} after ${brief(before.focused)}`);
  const goesBack = now.bottom <= before.top && now.left < before.right && now.left <= before.left;
  if (goesBack && !before.sticks && !now.sticks) {
    findings.push(`lies above what has the focus before it: ${brief(focused)} after ${brief(before.focused)}`);
  }
}
return findings;
