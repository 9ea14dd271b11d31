/**
 * The `<agency-consultation>` element: what a host page touches.
 *
 * It is defined before the WebAssembly module is there, so that attributes, properties and calls made early are kept,
 * and a skeleton (or the fallback content that the page put inside) holds the place. What is shown afterwards is the
 * business of `mount`, which the module provides.
 */

import { CRASHED, WORDS, crash, failure, skeleton } from "./element/covers.js";
import { serviceState, tokenState } from "./element/diagnosis.js";
import { clearDrafts, storageWorks } from "./element/drafts.js";
import { askEarly } from "./element/early.js";
import { Instances } from "./element/instances.js";
import { LISTENERS } from "./element/keys.js";
import { undoTranslation } from "./element/translation.js";

const TAG = "agency-consultation";

/** Live and reflected: `widget.view = "asked"` and `<agency-consultation view="asked">` are the same thing. */
const ATTRIBUTES = ["view", "consultation", "locale", "api", "theme", "density"];

/** Values that do not fit into an attribute. */
const PROPERTIES = ["getToken", "backend", "register", "calendar", "policy", "sources", "messages", "getDraftKey"];

/** Why the module could not be started: a code for the officer, the fix for the administrator. */
export class StartError extends Error {
  constructor(code, fix, cause) {
    super(`${code}: ${fix}`, { cause });
    this.name = "StartError";
    this.code = code;
  }
}

/**
 * Defines the element. When the page has it already, that one stays; where there is no page, as on a server that renders
 * an application beforehand, there is nothing to do.
 *
 * @param {{ version: string, script: string }} source the version of the package, and where it was loaded from
 * @param {string} styles the style sheet of every shadow root
 * @param {(crashed: (error: unknown) => void) => Promise<Instance>} start makes an instance of the module. Its
 *   `mount(host, root, early)` shows the widget; `crashed` is told of the error that ended it
 */
export function define(source, styles, start) {
  if (!globalThis.customElements) return;
  const first = customElements.get(TAG);
  if (first) {
    leaveWord(first, source);
    return;
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  const instances = new Instances(start);

  class AgencyConsultation extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    static source = source;
    /** What was loaded later and is not used. */
    static ignored = [];

    #root;
    #cover;
    #mounted;
    #instance;
    #early;
    #mounting = false;
    #crashed = false;
    #updating = false;
    #given = new Map();
    #ready;
    #becomeReady;
    #lastError = null;
    #refused = [];

    constructor() {
      super();
      this.#ready = new Promise((resolve) => (this.#becomeReady = resolve));
      for (const name of PROPERTIES) this.#adopt(name);
    }

    connectedCallback() {
      for (const name of ATTRIBUTES) this.#adopt(name);
      // A closed root keeps a host page's own event delegation out of the widget. `inspectable` opens it for
      // automated tests and accessibility audits.
      this.#root ??= this.#attachRoot();
      this.#listen("addEventListener");
      this.#settleDialogs();
      if (!this.#mounted && !this.#crashed) this.#mount();
    }

    disconnectedCallback() {
      // An element that is moved is taken out and put back at once: its content must not notice.
      queueMicrotask(() => {
        if (!this.isConnected) this.#unmount();
      });
    }

    connectedMoveCallback() {}

    attributeChangedCallback(_name, before, after) {
      if (before !== after) this.#update();
    }

    /** Shows one consultation. */
    open(id) {
      this.setAttribute("consultation", id);
      this.setAttribute("view", "consultation");
    }

    /** Asks the server again for what is on the screen. */
    async refresh() {
      await this.#ready;
      this.#early?.forget();
      this.#mounted?.refresh();
    }

    /** Resolves when the widget is on the screen for the first time. */
    whenReady() {
      return this.#ready;
    }

    /** Deletes all drafts that this browser keeps, of every officer: for signing out of a computer that many use. */
    clearDrafts() {
      return clearDrafts();
    }

    /** Remembers the last error that the page is told of. */
    dispatchEvent(event) {
      if (event.type === "consultation-error") {
        this.#lastError = event.detail.code;
        if ("path" in event.detail) this.#refused.push(event.detail);
      }
      return super.dispatchEvent(event);
    }

    /** What an administrator asks when something does not work. Nothing in it is about the officer. */
    async diagnose() {
      return {
        ...source,
        ignored: [...AgencyConsultation.ignored],
        state: this.#state,
        lastError: this.#lastError,
        refused: this.#refused.map(({ code, path }) => ({ code, path })),
        unknownMessages: this.#mounted?.unknownMessages() ?? [],
        view: this.view ?? "inbox",
        locale: this.locale ?? "vi",
        secureContext: isSecureContext,
        webassembly: typeof WebAssembly === "object",
        storage: await storageWorks(),
        token: await tokenState(this),
        service: await serviceState(this),
      };
    }

    /** A value that was set before the element was defined hides the accessor: set it again, through the accessor. */
    #adopt(name) {
      if (!Object.hasOwn(this, name)) return;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }

    #attachRoot() {
      const root = this.attachShadow({ mode: this.hasAttribute("inspectable") ? "open" : "closed" });
      root.adoptedStyleSheets = [sheet];
      new MutationObserver(undoTranslation).observe(root, { childList: true, subtree: true });
      const settle = () => this.#settleDialogs();
      new ResizeObserver(settle).observe(this);
      new IntersectionObserver(settle).observe(this);
      return root;
    }

    #listen(way) {
      for (const listener of LISTENERS) this.#root[way](...listener);
      globalThis[way]("keydown", this.#ownEscape, true);
    }

    /**
     * A dialog that is not on the screen any more, because the page hid or moved the widget, would leave the whole page
     * dead: it ends, and comes back with the widget.
     */
    #settleDialogs() {
      const shown = this.checkVisibility?.() ?? this.getClientRects().length > 0;
      for (const dialog of this.#root.querySelectorAll("dialog")) {
        if (shown && dialog.matches(":modal")) continue;
        dialog.close();
        if (shown) dialog.showModal();
      }
    }

    /** While a dialog of the widget is open, Escape is the dialog's, wherever the last click has left the focus. */
    #ownEscape = (event) => {
      const outside = event.key === "Escape" && !event.composedPath().includes(this);
      if (outside && this.#root.querySelector("dialog:modal")) event.stopPropagation();
    };

    async #mount() {
      if (this.#mounting) return;
      this.#mounting = true;
      this.#crashed = false;
      this.#showCover(this.#hasFallback ? document.createElement("slot") : skeleton());
      if (!instances.isOneIdle) this.#askEarly();
      try {
        const instance = await instances.take();
        if (!this.isConnected) {
          instances.leave(instance);
          return;
        }
        instance.crashed = (error) => this.#crash(error);
        this.#instance = instance;
        this.#mounted = instance.mount(this, this.#root, this.#early?.take);
        this.#showCover(undefined);
        this.#becomeReady();
        this.dispatchEvent(new CustomEvent("consultation-ready", { bubbles: true, composed: true }));
      } catch (error) {
        this.#early?.end();
        if (!this.#crashed) this.#fail(error);
      } finally {
        this.#mounting = false;
      }
    }

    /** What the application will ask for first is asked for while its module is on the way. */
    #askEarly() {
      if (!this.#mounting || this.#early?.fits()) return;
      this.#early?.end();
      this.#early = askEarly(this);
    }

    #unmount() {
      this.#listen("removeEventListener");
      this.#crashed = false;
      this.#early?.end();
      this.#early = undefined;
      if (!this.#mounted) return;
      this.#mounted.release();
      this.#mounted = undefined;
      instances.leave(this.#instance);
      this.#instance = undefined;
    }

    /** The instance is over: what it showed is taken away, and the officer can start another. */
    #crash(error) {
      this.#crashed = true;
      this.#early?.end();
      this.#mounted = undefined;
      this.#instance = undefined;
      const hadFocus = this.#root.activeElement !== null;
      const told = this.getAttribute("drafts") === "off" ? "lost" : "kept";
      const panel = crash(told, this.#crashDetails(error), () => this.#mount(), () => this.#wordCover());
      this.#root.replaceChildren();
      this.#showCover(panel);
      if (hadFocus) panel.querySelector("button").focus();
      this.#tellError(CRASHED);
    }

    /** Nothing in it is about the officer or what was written. */
    #crashDetails(error) {
      const lines = [
        `${CRASHED}: ${error}`,
        error?.stack,
        `view: ${this.view ?? "inbox"}`,
        `script: ${source.script}`,
        `browser: ${navigator.userAgent}`,
        `time: ${new Date().toISOString()}`,
      ];
      return lines.filter(Boolean).join("\n");
    }

    get #state() {
      if (this.#crashed) return "crashed";
      if (this.#mounted) return "shown";
      return this.#mounting ? "loading" : "not-started";
    }

    /** Several attributes are often set in a row: they become one update. */
    #update() {
      if (!this.#mounted) {
        this.#wordCover();
        this.#askEarly();
        return;
      }
      if (this.#updating) return;
      this.#updating = true;
      queueMicrotask(() => {
        this.#updating = false;
        this.#mounted?.update();
      });
    }

    #fail(error) {
      const told = error instanceof StartError ? error : new StartError("start-failed", String(error), error);
      console.error(`<${TAG}>`, told);
      this.#showCover(failure(told.code, () => this.#mount()));
      this.#tellError(told.code);
    }

    #tellError(code) {
      this.dispatchEvent(
        new CustomEvent("consultation-error", { bubbles: true, composed: true, detail: { code } }),
      );
    }

    /** What stands in for the widget. While it loads, content that the page put inside the element comes first. */
    #showCover(cover) {
      this.#cover?.remove();
      this.#cover = cover;
      if (!cover) return;
      this.#wordCover();
      this.#root.append(cover);
    }

    /** Says what stands in for the widget in the page's language, also when that changes while it stands there. */
    #wordCover() {
      if (!this.#cover) return;
      this.#cover.lang = this.#language;
      const words = this.#words;
      for (const part of this.#cover.querySelectorAll("[data-word]")) {
        const word = words[part.dataset.word];
        if (part.textContent !== word) part.textContent = word;
      }
    }

    /** Whether the page has put something to show inside the element. */
    get #hasFallback() {
      return [...this.children].some((child) => !child.matches("noscript, script, template"));
    }

    get #language() {
      return this.getAttribute("locale") === "en" ? "en" : "vi";
    }

    get #words() {
      const locale = this.#language;
      const given = this.messages?.[locale] ?? {};
      const worded = ([name, own]) => [name, typeof given[`start.${name}`] === "string" ? given[`start.${name}`] : own];
      return Object.fromEntries(Object.entries(WORDS[locale]).map(worded));
    }

    static {
      for (const name of ATTRIBUTES) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get() {
            return this.getAttribute(name);
          },
          set(value) {
            if (value === null || value === undefined) this.removeAttribute(name);
            else this.setAttribute(name, value);
          },
        });
      }
      for (const name of PROPERTIES) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get() {
            return this.#given.get(name);
          },
          set(value) {
            const comesLate = name === "getToken" && !this.getToken && value;
            this.#given.set(name, value);
            this.#refused = this.#refused.filter(({ code }) => code !== `${name}-refused`);
            this.#update();
            // What was asked for without a token was refused.
            if (comesLate) this.#mounted?.refresh();
          },
        });
      }
    }
  }

  customElements.define(TAG, AgencyConsultation);
}

/** A script that came too late is found by `diagnose()`, and by the console where it is of another version. */
function leaveWord({ source, ignored }, late) {
  ignored.push(late);
  if (source.version === late.version) return;
  console.warn(
    `<${TAG}>: ${late.version} from ${late.script} is not used, the page already has ${source.version} from ${source.script}.`,
  );
}
