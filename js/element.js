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
const PROPERTIES = ["getToken", "backend", "register", "calendar", "policy", "sources", "messages", "getDraftKey"];

/** The code of an instance that ended in the middle of its work. */
const CRASHED = "crashed";

const WORDS = {
  vi: {
    loading: "Đang tải ứng dụng lấy ý kiến",
    failed: "Chưa mở được ứng dụng lấy ý kiến.",
    advice: "Vui lòng thử lại. Nếu vẫn không được, hãy báo quản trị hệ thống mã lỗi:",
    again: "Thử lại",
    crashed: "Ứng dụng lấy ý kiến đã dừng do lỗi.",
    kept: "Nội dung đang soạn vẫn được lưu trên máy này. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
    lost: "Trang này không lưu bản nháp: nội dung chưa gửi đã mất. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
    restart: "Mở lại",
    details: "Chi tiết lỗi",
    copy: "Sao chép chi tiết",
    copied: "Đã sao chép",
  },
  en: {
    loading: "Loading consultations",
    failed: "Consultations could not be opened.",
    advice: "Please try again. If it still fails, give your administrator this code:",
    again: "Try again",
    crashed: "Consultations stopped because of an error.",
    kept: "What you were writing is kept on this computer. Please open it again. If it stops again, send the details to your administrator, code:",
    lost: "This page keeps no drafts: what was not sent is gone. Please open it again. If it stops again, send the details to your administrator, code:",
    restart: "Open again",
    details: "Details of the error",
    copy: "Copy details",
    copied: "Copied",
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
 * Defines the element. When the page has it already, that one stays; where there is no page, as on a server that renders
 * an application beforehand, there is nothing to do.
 *
 * @param {{ version: string, script: string }} source the version of the package, and where it was loaded from
 * @param {string} styles the style sheet of every shadow root
 * @param {(crashed: (error: unknown) => void) => Promise<Instance>} start makes an instance of the module. Its
 *   `mount(host, root)` shows the widget; `crashed` is told of the error that ended it
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

  // Each element has an instance of its own, so that one that crashes takes no other with it. An element that is
  // removed leaves its instance to the next.
  const idle = [];
  const takeInstance = async () => idle.pop() ?? makeInstance(start);
  const leaveInstance = (instance) => {
    instance.crashed = () => idle.splice(idle.indexOf(instance), 1);
    idle.push(instance);
  };

  class AgencyConsultation extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    static source = source;
    /** What was loaded later and is not used. */
    static ignored = [];

    #root;
    #cover;
    #mounted;
    #instance;
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
        token: await this.#tokenState(),
        service: await this.#serviceState(),
      };
    }

    async #tokenState() {
      if (!this.getToken) return "no getToken";
      try {
        const token = await this.getToken();
        if (typeof token !== "string") return `not a text: ${typeof token}`;
        return /^[!-~]+$/.test(token) ? "given" : "not a token: a text such as a page to sign in";
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
      try {
        const instance = await takeInstance();
        if (!this.isConnected) {
          leaveInstance(instance);
          return;
        }
        instance.crashed = (error) => this.#crash(error);
        this.#instance = instance;
        this.#mounted = instance.mount(this, this.#root);
        this.#showCover(undefined);
        this.#becomeReady();
        this.dispatchEvent(new CustomEvent("consultation-ready", { bubbles: true, composed: true }));
      } catch (error) {
        if (!this.#crashed) this.#fail(error);
      } finally {
        this.#mounting = false;
      }
    }

    #unmount() {
      this.#listen("removeEventListener");
      this.#crashed = false;
      if (!this.#mounted) return;
      this.#mounted.release();
      this.#mounted = undefined;
      leaveInstance(this.#instance);
      this.#instance = undefined;
    }

    /** The instance is over: what it showed is taken away, and the officer can start another. */
    #crash(error) {
      this.#crashed = true;
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
      if (!this.#mounted) this.#wordCover();
      if (this.#updating || !this.#mounted) return;
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

/** An instance of the module with nobody to tell of its crash yet. */
async function makeInstance(start) {
  const instance = { crashed: () => {} };
  instance.mount = (await start((error) => instance.crashed(error))).mount;
  return instance;
}

/**
 * Puts back the texts that a translation of the page has replaced by elements of its own: the application would go on
 * writing into texts that nobody sees, and break where it looks for them.
 */
function undoTranslation(changes) {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
    const translated = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
    const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    if (translated && text) translated.replaceWith(text);
  }
}

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

const LISTENERS = [
  ["keydown", keepComposing, true],
  ["paste", pasteTidily],
  ...["keydown", "keypress", "keyup"].map((type) => [type, keepTyping]),
  ...["copy", "cut", "paste", "selectstart"].map((type) => [type, keepWithin]),
];

/** Where drafts are kept: the names are also those of `src/drafts`. */
const DRAFTS = "agency-consultation";
const DRAFTS_CHANNEL = "agency-consultation/drafts";

/** Deletes all drafts of this browser. Widgets that show some hear of it. Where the browser keeps nothing, there are none. */
export async function clearDrafts() {
  if (!(await storageWorks())) return;
  await done(indexedDB.deleteDatabase(DRAFTS));
  const channel = new BroadcastChannel(DRAFTS_CHANNEL);
  channel.postMessage("");
  channel.close();
}

/** Drafts need it; browsers refuse it where a policy or a mode turns it off. */
async function storageWorks() {
  try {
    (await done(indexedDB.open(DRAFTS_CHANNEL))).close();
    await done(indexedDB.deleteDatabase(DRAFTS_CHANNEL));
    return true;
  } catch {
    return false;
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function skeleton() {
  const cover = element("div", "cover", undefined, "cover");
  const shape = element("div", "cover-skeleton");
  shape.setAttribute("role", "status");
  shape.append(element("span", "visually-hidden", "loading"));
  for (let line = 0; line < 6; line += 1) shape.append(element("span", "skeleton-line"));
  cover.append(shape);
  return cover;
}

/** The module could not be started. What the page put inside the element stands below. */
function failure(code, again) {
  const cover = element("div", "cover", undefined, "cover");
  const told = [advice("advice", code), button("again", "button-secondary", again)];
  cover.append(notice("failed", told), document.createElement("slot"));
  return cover;
}

/** The instance crashed in the middle of the officer's work. */
function crash(told, details, restart, say) {
  const cover = element("div", "cover", undefined, "cover");
  const log = element("details");
  const lines = element("pre", "cover-details");
  lines.textContent = details;
  // What scrolls by itself has to be reached by the keyboard.
  lines.tabIndex = 0;
  log.append(element("summary", "", "details"), lines);
  const copy = button("copy", "button-secondary", async () => {
    log.open = true;
    getSelection().selectAllChildren(lines);
    // A page that is not served securely has no clipboard: the officer copies what is selected.
    await navigator.clipboard?.writeText(details);
    if (!navigator.clipboard) return;
    copy.dataset.word = "copied";
    say();
  });
  const actions = element("div", "cover-actions");
  actions.append(button("restart", "button-primary", restart), copy);
  cover.append(notice("crashed", [advice(told, CRASHED), actions, log]));
  return cover;
}

function notice(title, content) {
  const notice = element("div", "notice notice-error", undefined, "notice");
  notice.setAttribute("role", "alert");
  const body = element("div", "notice-body");
  body.append(element("p", "notice-title", title), ...content);
  notice.append(body);
  return notice;
}

function advice(word, code) {
  const advice = element("p");
  const quoted = element("code");
  quoted.textContent = code;
  advice.append(element("span", "", word), " ", quoted);
  return advice;
}

function button(word, look, press) {
  const button = element("button", `button ${look}`, word, "button");
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

/** An element that says this one of the words: see `#wordCover`. */
function element(tag, classes, word, part) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (part) made.part = part;
  if (word) made.dataset.word = word;
  return made;
}
