// Generated from crates/element-surface by `cargo xtask surface`.
// React and Vue: `import type {} from "agency-consultation/react"`, or `…/vue`, beside it.

/** The attributes; those that are live are also properties. */
export interface AgencyConsultationAttributes {
  /** The screen. The widget sets it when the officer moves on. Without it: `inbox`. */
  view?: "inbox" | "asked" | "ask" | "consultation" | "oversight" | "summary" | null;
  /** The identifier of the consultation to show, to open in the inbox, or to draft in the form. The widget sets it when the officer moves on. */
  consultation?: string | null;
  /** The language of the interface. Without it: `vi`. */
  locale?: "vi" | "en" | null;
  /** The address of the service. Without it: `/api`. */
  api?: string | null;
  /** The colours. Without it: `light`. */
  theme?: "light" | "dark" | "auto" | null;
  /** How close together rows and fields are. Without it: `comfortable`. */
  density?: "comfortable" | "compact" | null;
  /** How long drafts are kept. Read when the first form is opened. Without it: `kept`. */
  drafts?: "kept" | "off";
  /** Set before the element is in the page, opens the shadow root to automated tests and audits. Officers' pages leave it out. */
  inspectable?: boolean;
}

/** The properties that are no attributes. Each is kept when it was set before the element is defined. */
export interface AgencyConsultationProperties {
  /** Returns a token of the officer, signed by the portal's server. Read before the first call of the service, when a token has expired, and after `refresh()`. */
  getToken?: (() => string | Promise<string>) | null;
  /** An object in place of the service at `api`. own-backend.js is a complete one. Read at once; the screen is loaded again. */
  backend?: ConsultationBackend | null;
  /** The agency register for the widget's previews, in place of the backend's: register.schema.json. The service still decides by its own. Read at once. */
  register?: object | null;
  /** The working-day calendar for previews: calendar.schema.json. Read at once. */
  calendar?: object | null;
  /** The policy for previews: policy.schema.json. Read at once. */
  policy?: object | null;
  /** The documents behind the rules, for previews: sources.schema.json. Read at once. */
  sources?: object | null;
  /** The page's own texts in place of the interface's, per language, by the names in messages.md. Read at once; the screen is drawn again, and drafts are kept. */
  messages?: ConsultationMessages | null;
  /** Returns 16 or 32 bytes, always the same for an officer: drafts are encrypted with them (AES-GCM). If it fails, none is kept. Read when the first form is opened. */
  getDraftKey?: (() => Uint8Array | Promise<Uint8Array>) | null;
}

/** `<agency-consultation>`. */
export interface AgencyConsultationElement extends HTMLElement, AgencyConsultationProperties {
  /** The screen. The widget sets it when the officer moves on. */
  view: "inbox" | "asked" | "ask" | "consultation" | "oversight" | "summary" | null;
  /** The identifier of the consultation to show, to open in the inbox, or to draft in the form. The widget sets it when the officer moves on. */
  consultation: string | null;
  /** The language of the interface. */
  locale: "vi" | "en" | null;
  /** The address of the service. */
  api: string | null;
  /** The colours. */
  theme: "light" | "dark" | "auto" | null;
  /** How close together rows and fields are. */
  density: "comfortable" | "compact" | null;
  /** Shows one consultation. */
  open(id: string): void;
  /** Loads the screen again from the service, and asks the page for a new token: call it when another officer has signed in. */
  refresh(): Promise<void>;
  /** Resolves when the widget is on the screen for the first time. */
  whenReady(): Promise<void>;
  /** Deletes all drafts in this browser, of every officer: for signing out of a computer that many people use. */
  clearDrafts(): Promise<void>;
  /** Returns what an administrator needs to know when something does not work, and nothing about the officer. */
  diagnose(): Promise<Diagnosis>;
}

/** The `detail` of `consultation-navigated`. */
export interface ConsultationNavigatedDetail {
  /** the screen */
  view: NonNullable<AgencyConsultationAttributes["view"]>;
  /** the consultation, if the screen shows one */
  consultation?: string;
}

/** The `detail` of `consultation-counts`. */
export interface ConsultationCountsDetail {
  /** requests that need a reply; for a monitor, contested returns */
  toAnswer: number;
  /** drafts that wait for the officer's signature */
  toSign: number;
  /** consultations of the officer's own agency that wait for it, including drafts to sign */
  toSettle: number;
  /** requests past their due date without a reply */
  overdue: number;
}

/** The `detail` of `consultation-sent`. */
export interface ConsultationSentDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The `detail` of `consultation-answered`. */
export interface ConsultationAnsweredDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The `detail` of `consultation-returned`. */
export interface ConsultationReturnedDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The `detail` of `consultation-concluded`. */
export interface ConsultationConcludedDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The `detail` of `consultation-error`. */
export interface ConsultationErrorDetail {
  /** the error: see the tables of codes */
  code: string;
  /** the place of the fault in a document that the page supplies, as a JSON pointer */
  path?: string;
}

/** The `detail` of `consultation-before-navigate`. */
export interface ConsultationBeforeNavigateDetail {
  /** the screen */
  view: NonNullable<AgencyConsultationAttributes["view"]>;
  /** the consultation, if the screen shows one */
  consultation?: string;
}

/** The `detail` of `consultation-before-send`. */
export interface ConsultationBeforeSendDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The `detail` of `consultation-before-answer`. */
export interface ConsultationBeforeAnswerDetail {
  /** the identifier of the consultation */
  id: string;
}

/** The events, by their names. */
export interface AgencyConsultationEventMap {
  /** The widget is on the screen. */
  "consultation-ready": CustomEvent<null>;
  /** The officer has moved to another screen. */
  "consultation-navigated": CustomEvent<ConsultationNavigatedDetail>;
  /** The numbers for a badge: at the start, each minute, and after each act. */
  "consultation-counts": CustomEvent<ConsultationCountsDetail>;
  /** The service has stored a request that was signed and sent. */
  "consultation-sent": CustomEvent<ConsultationSentDetail>;
  /** The service has stored a signed answer. */
  "consultation-answered": CustomEvent<ConsultationAnsweredDetail>;
  /** The service has stored a signed return. */
  "consultation-returned": CustomEvent<ConsultationReturnedDetail>;
  /** The service has stored a conclusion. */
  "consultation-concluded": CustomEvent<ConsultationConcludedDetail>;
  /** Something failed; the officer sees it in words. */
  "consultation-error": CustomEvent<ConsultationErrorDetail>;
  /** The officer is about to move: `preventDefault()` keeps them where they are. */
  "consultation-before-navigate": CustomEvent<ConsultationBeforeNavigateDetail>;
  /** A request is about to be sent: `preventDefault()` keeps it from being sent. */
  "consultation-before-send": CustomEvent<ConsultationBeforeSendDetail>;
  /** An answer is about to be sent: `preventDefault()` keeps it from being sent. */
  "consultation-before-answer": CustomEvent<ConsultationBeforeAnswerDetail>;
}

/** What `diagnose()` tells. Nothing in it is about the officer. */
export interface Diagnosis {
  /** the version in use on the page */
  version: string;
  /** the address of the script; in some bundles that of the module */
  script: string;
  /** scripts that were loaded later and are not used: the first stays */
  ignored: { version: string; script: string }[];
  /** the state of the widget */
  state: "shown" | "loading" | "crashed" | "not-started";
  /** the code of the last error that the page received */
  lastError: string | null;
  /** the faults of register, calendar, policy or sources that the page supplies */
  refused: { code: string; path: string }[];
  /** the entries of `messages` that are no text of the interface */
  unknownMessages: string[];
  /** the screen */
  view: string;
  /** the language */
  locale: string;
  /** whether the browser trusts the connection */
  secureContext: boolean;
  /** whether the browser has WebAssembly */
  webassembly: boolean;
  /** whether drafts can be kept */
  storage: boolean;
  /** `given`, or why there is none; never the token itself */
  token: string;
  /** the address, and whether the service responded */
  service: { asked: string; status?: number; unreachable?: string };
}

/** Texts by language and by their names in docs/messages.md, such as `inbox.title`. */
export interface ConsultationMessages {
  vi?: Record<string, string>;
  en?: Record<string, string>;
}

/** The methods that `widget.backend` must have. docs/api.md describes, at the path named, what each returns and throws. */
export interface ConsultationBackend {
  /** `GET /session` */
  session(): Promise<object>;
  /** `GET /inbox` */
  inbox(): Promise<{ rows: object[]; now: string }>;
  /** `GET /asked` */
  asked(): Promise<{ rows: object[]; now: string }>;
  /** `GET /earlier` */
  earlier(dossierNumber: string): Promise<{ rows: object[]; now: string }>;
  /** `GET /counts` */
  counts(): Promise<{ to_answer: number; to_sign: number; to_settle?: number; overdue: number }>;
  /** `GET /consultations/{id}` */
  consultation(id: string): Promise<object>;
  /** `GET /timeliness`; days as `2026-11-22` */
  timeliness(from: string, to: string): Promise<object>;
  /**
   * `POST /consultations/{id}/commands`. `expected` is the sequence that the officer saw. The same `key` with the same
   * `command` is done once, however often it is sent.
   */
  act(id: string, expected: number, key: string, command: object): Promise<object>;
  /** `POST /documents` */
  upload(file: File): Promise<object>;
  /** `GET /consultations/{id}/documents/{sha256}` */
  document(id: string, sha256: string): Promise<Blob>;
}

/**
 * A method that fails throws this, or rejects with it: the service's problem document with its status, such as
 * `{ status: 409, code: "conflict", current: 7 }`. The statuses 502 to 504 mean that the service could not be reached.
 * Anything else that is thrown is shown as the error `backend-failed`, with the details in the console.
 */
export interface Problem {
  status: number;
  code: string;
  [more: string]: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    "agency-consultation": AgencyConsultationElement;
  }
  /** The events bubble and cross shadow roots: the document and the window hear them too. */
  interface GlobalEventHandlersEventMap extends AgencyConsultationEventMap {}
}
