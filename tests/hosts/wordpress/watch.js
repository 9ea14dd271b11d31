// Notes what goes wrong in a page, and lets the test look into the widget. The page itself is as officers get it.
{
  window.faults = [];
  const note = (fault) => faults.push(String(fault));
  addEventListener("error", ({ message, target }) => note(message ?? target.src ?? target.href), true);
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => note(violatedDirective));
  for (const level of ["error", "warn"]) {
    const log = console[level];
    console[level] = (...words) => {
      note(words.join(" "));
      log.apply(console, words);
    };
  }
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: "open" });
  };
}
