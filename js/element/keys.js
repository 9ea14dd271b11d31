/** What is typed, pressed and pasted in the widget is its own. */

/** With Ctrl or Meta these edit a text; others call the page or the browser. */
const EDITS = /^([acvxyz]|Arrow.*|Backspace|Delete|End|Home)$/i;

/** What is done within the widget ends at its root. What the page put inside the element is the page's. */
function keepWithin(event) {
  if (event.currentTarget.contains(event.target)) event.stopPropagation();
}

let escaped = false;

/** Keys of a composition are the input method's: no handler sees them. */
function keepComposing(event) {
  escaped = event.key === "Escape";
  if (event.isComposing || event.keyCode === 229) keepWithin(event);
}

/**
 * What is typed into a field is the field's, and what the widget acts on is done: the page sees no field but the widget, and
 * its shortcuts would take the letters. Escape is the browser's where it closes a dialog or empties a search.
 */
function keepTyping(event) {
  const { key, target, type } = event;
  const calls = (event.ctrlKey || event.altKey || event.metaKey) && !EDITS.test(key);
  const typed = target.matches("input, select, textarea") && !calls && key !== "Tab";
  const escapes = target.closest("dialog") || (target.type === "search" && target.value);
  const own = event.defaultPrevented || (key === "Escape" ? escapes : typed);
  // Where the key went down is where it goes up, though the dialog is gone by then.
  if (key === "Escape" && type === "keydown") escaped = own;
  if (own || (escaped && key === "Escape")) keepWithin(event);
}

/** Puts in what was pasted as it will be kept, by an edit that can be undone: letters composed, Word's line ends as line ends. */
function pasteTidily(event) {
  const { target } = event;
  if (!event.currentTarget.contains(target) || !target.matches("input, textarea")) return;
  const text = event.clipboardData.getData("text").replace(/\r\n?/g, "\n");
  const tidy = text.replace(/[\v\u2028]/g, "\n").normalize();
  if (tidy !== text && document.execCommand("insertText", false, tidy)) event.preventDefault();
}

export const LISTENERS = [
  ["keydown", keepComposing, true],
  ["paste", pasteTidily],
  ...["keydown", "keypress", "keyup"].map((type) => [type, keepTyping]),
  ...["copy", "cut", "paste", "selectstart"].map((type) => [type, keepWithin]),
];
