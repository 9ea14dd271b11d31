/**
 * Puts back the texts that a translation of the page has replaced by elements of its own: the application would go on
 * writing into texts that nobody sees, and break where it looks for them.
 */
export function undoTranslation(changes) {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
    const translated = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
    const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    if (translated && text) translated.replaceWith(text);
  }
}
