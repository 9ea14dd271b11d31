// Notes each event of the widget and each part that it shows, over all tabs and pages of the browser.
{
  const noted = new Set(JSON.parse(localStorage.getItem("observed") ?? "[]"));
  const note = (observation) => {
    if (noted.has(observation)) return;
    for (const other of JSON.parse(localStorage.getItem("observed") ?? "[]")) noted.add(other);
    noted.add(observation);
    localStorage.setItem("observed", JSON.stringify([...noted]));
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith("consultation-")) {
      const entries = Object.entries(event.detail ?? {}).map(([name, value]) => `${name}:${typeof value}`);
      const flags = ["bubbles", "composed", "cancelable"].filter((flag) => event[flag]);
      note(`event ${event.type} ${flags} ${entries}`);
    }
    return dispatchEvent.call(this, event);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver(() => {
      for (const { part } of root.querySelectorAll("[part]")) for (const name of part) note(`part ${name}`);
    }).observe(root, { subtree: true, childList: true, attributeFilter: ["part"] });
    return root;
  };
}
