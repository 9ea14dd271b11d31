/**
 * The `<agency-consultation>` element: what a host page touches.
 *
 * It is defined before the WebAssembly module is there, so that attributes, properties and calls made early are kept,
 * and a skeleton (or the fallback content that the page put inside) holds the place. What is shown afterwards is the
 * business of `mount`, which the module provides.
 */

const TAG = "agency-consultation";

/** Live and reflected: `widget.view = "asked"` and `<agency-consultation view="asked">` are the same thing. */
const ATTRIBUTES = ["view", "consultation", "locale", "api", "theme", "density"];

/** Values that do not fit into an attribute. */
const PROPERTIES = ["getToken", "backend"];

const WORDS = {
  vi: {
    loading: "Đang tải ứng dụng lấy ý kiến",
    failed: "Chưa mở được ứng dụng lấy ý kiến.",
    advice: "Vui lòng thử lại. Nếu vẫn không được, hãy báo quản trị hệ thống mã lỗi:",
    again: "Thử lại",
  },
  en: {
    loading: "Loading consultations",
    failed: "Consultations could not be opened.",
    advice: "Please try again. If it still fails, give your administrator this code:",
    again: "Try again",
  },
};

/** Why the module could not be started: a code for the officer, the fix for the administrator. */
export class StartError extends Error {
  constructor(code, fix, cause) {
    super(`${code}: ${fix}`, { cause });
    this.name = "StartError";
    this.code = code;
  }
}

/**
 * Defines the element; does nothing when the page has it already.
 *
 * @param {string} styles the style sheet of every shadow root
 * @param {() => Promise<(host: HTMLElement, root: ShadowRoot) => Mounted>} start fetches the module, once per page
 */
export function define(styles, start) {
  if (customElements.get(TAG)) return;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  let starting;
  const started = () => {
    starting ??= start().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };

  class AgencyConsultation extends HTMLElement {
    static observedAttributes = ATTRIBUTES;

    #root;
    #cover;
    #mounted;
    #mounting = false;
    #updating = false;
    #given = new Map();
    #ready;
    #becomeReady;
    #lastError = null;

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
      if (!this.#mounted) this.#mount();
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
      this.#mounted?.refresh();
    }

    /** Resolves when the widget is on the screen for the first time. */
    whenReady() {
      return this.#ready;
    }

    /** Remembers the last error that the page is told of. */
    dispatchEvent(event) {
      if (event.type === "consultation-error") this.#lastError = event.detail.code;
      return super.dispatchEvent(event);
    }

    /** What an administrator asks when something does not work. Nothing in it is about the officer. */
    async diagnose() {
      return {
        script: import.meta.url,
        state: this.#mounted ? "shown" : this.#mounting ? "loading" : "not-started",
        lastError: this.#lastError,
        view: this.view ?? "inbox",
        locale: this.locale ?? "vi",
        secureContext: isSecureContext,
        webassembly: typeof WebAssembly === "object",
        storage: storageWorks(),
        token: await this.#tokenState(),
        service: await this.#serviceState(),
      };
    }

    async #tokenState() {
      if (!this.getToken) return "no getToken";
      try {
        const token = await this.getToken();
        return typeof token === "string" ? "given" : `not a text: ${typeof token}`;
      } catch (error) {
        return `getToken failed: ${error}`;
      }
    }

    /** The description of the interface is served to everyone, so that this needs no token. */
    async #serviceState() {
      if (this.backend) return { asked: "the page's backend" };
      const url = `${this.api ?? "/api"}/openapi.json`;
      try {
        const { status } = await fetch(url);
        return { asked: url, status };
      } catch (error) {
        return { asked: url, unreachable: String(error) };
      }
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
      return root;
    }

    async #mount() {
      if (this.#mounting) return;
      this.#mounting = true;
      this.#showCover(this.#hasFallback ? document.createElement("slot") : skeleton(this.#words.loading));
      try {
        const mount = await started();
        if (!this.isConnected) return;
        this.#mounted = mount(this, this.#root);
        this.#showCover(undefined);
        this.#becomeReady();
        this.dispatchEvent(new CustomEvent("consultation-ready", { bubbles: true, composed: true }));
      } catch (error) {
        this.#fail(error);
      } finally {
        this.#mounting = false;
      }
    }

    #unmount() {
      this.#mounted?.release();
      this.#mounted = undefined;
    }

    /** Several attributes are often set in a row: they become one update. */
    #update() {
      if (this.#updating || !this.#mounted) return;
      this.#updating = true;
      queueMicrotask(() => {
        this.#updating = false;
        this.#mounted?.update();
      });
    }

    #fail(error) {
      const code = error instanceof StartError ? error.code : "start-failed";
      console.error(`<${TAG}>`, error);
      this.#showCover(failure(this.#words, code, () => this.#mount()));
      this.dispatchEvent(
        new CustomEvent("consultation-error", { bubbles: true, composed: true, detail: { code } }),
      );
    }

    /** What stands in for the widget. While it loads, content that the page put inside the element comes first. */
    #showCover(cover) {
      this.#cover?.remove();
      this.#cover = cover;
      if (cover) this.#root.append(cover);
    }

    /** Whether the page has put something to show inside the element. */
    get #hasFallback() {
      return [...this.children].some((child) => !child.matches("noscript, script, template"));
    }

    get #words() {
      return this.getAttribute("locale") === "en" ? WORDS.en : WORDS.vi;
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
            this.#given.set(name, value);
            this.#update();
          },
        });
      }
    }
  }

  customElements.define(TAG, AgencyConsultation);
}

/** Drafts need it; browsers throw where a policy or a mode turns it off. */
function storageWorks() {
  try {
    return typeof localStorage.length === "number";
  } catch {
    return false;
  }
}

function skeleton(label) {
  const cover = element("div", "cover");
  const shape = element("div", "cover-skeleton");
  shape.setAttribute("role", "status");
  shape.append(element("span", "visually-hidden", label));
  for (let line = 0; line < 6; line += 1) shape.append(element("span", "skeleton-line"));
  cover.append(shape);
  return cover;
}

function failure(words, code, again) {
  const cover = element("div", "cover");
  const notice = element("div", "notice notice-error");
  notice.setAttribute("role", "alert");
  const button = element("button", "button button-secondary", words.again);
  button.type = "button";
  button.addEventListener("click", again);
  const advice = element("p", "", `${words.advice} `);
  advice.append(element("code", "", code));
  const body = element("div", "notice-body");
  body.append(element("p", "notice-title", words.failed), advice, button);
  notice.append(body);
  cover.append(notice, document.createElement("slot"));
  return cover;
}

function element(tag, classes, text) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (text) made.textContent = text;
  return made;
}
