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
