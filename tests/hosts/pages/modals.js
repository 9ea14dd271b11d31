/** The widget in a modal of a library, as its users write it: `?with=` names the library. `modal` says whether it is open. */
const WIDGET = `<agency-consultation inspectable api="/consultation/api"></agency-consultation>`;
const INSIDE = `<button id="inside">In the modal</button>${WIDGET}<button id="last">Close</button>`;

const load = (src) =>
  new Promise((loaded) => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src, onload: loaded }));
  });

function put(html) {
  document.body.insertAdjacentHTML("beforeend", html);
  return document.body.lastElementChild;
}

const WAYS = {
  async bootstrap() {
    await load("/libraries/jquery/dist/jquery.js");
    await load("/libraries/bootstrap/dist/js/bootstrap.bundle.js");
    const modal = put(
      `<div class="modal" tabindex="-1" role="dialog"><div class="modal-dialog modal-xl"><div class="modal-content">
      <div class="modal-body">${INSIDE}</div></div></div></div>`,
    );
    $(modal).modal("show");
    return () => modal.classList.contains("show");
  },
  async "jquery-ui"() {
    await load("/libraries/jquery/dist/jquery.js");
    await load("/libraries/jquery-ui/dist/jquery-ui.js");
    const modal = put(`<div title="Consultations">${INSIDE}</div>`);
    $(modal).dialog({ modal: true, width: 1100, height: 800 });
    return () => $(modal).dialog("isOpen");
  },
  async "focus-trap"() {
    await load("/libraries/tabbable/dist/index.umd.js");
    await load("/libraries/focus-trap/dist/focus-trap.umd.js");
    const modal = put(`<div>${INSIDE}</div>`);
    const trap = focusTrap.createFocusTrap(modal, { onDeactivate: () => (modal.hidden = true) });
    trap.activate();
    return () => !modal.hidden;
  },
  async "a11y-dialog"() {
    await load("/libraries/a11y-dialog/dist/a11y-dialog.js");
    const modal = put(`<div id="modal" aria-hidden="true"><div role="document">${INSIDE}</div></div>`);
    const dialog = new A11yDialog(modal);
    // The library hides by the attribute; its users' style sheet does the rest.
    const hides = new MutationObserver(() => (modal.hidden = modal.hasAttribute("aria-hidden")));
    hides.observe(modal, { attributeFilter: ["aria-hidden"] });
    dialog.show();
    return () => dialog.shown;
  },
  native() {
    const modal = put(`<dialog style="width: 1100px; max-height: none">${INSIDE}</dialog>`);
    modal.showModal();
    return () => modal.open;
  },
};

window.pressed = [];
addEventListener("click", ({ target }) => target.id && pressed.push(target.id));
window.modal = await WAYS[new URLSearchParams(location.search).get("with")]();
const { vouch } = await import("/pages/portal.js");
vouch();
