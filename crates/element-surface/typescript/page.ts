// A page of plain TypeScript. What is expected to be an error is as much a part of the check as what is not.
import type { ConsultationBackend } from "../../../docs/agency-consultation.js";

const widget = document.createElement("agency-consultation");
document.querySelector("agency-consultation")?.refresh();

widget.view = "asked";
widget.consultation = null;
widget.density = "compact";
// @ts-expect-error there is no such screen
widget.view = "everything";
// @ts-expect-error an attribute of this element only
widget.inspectable = true;

widget.getToken = async () => (await fetch("/portal/token")).text();
widget.getToken = () => "token";
// @ts-expect-error a token is a text
widget.getToken = () => 7;
widget.backend = {} as ConsultationBackend;
// @ts-expect-error it lacks the methods
widget.backend = {};

widget.messages = { vi: { "inbox.title": "Việc phải trả lời" } };
// @ts-expect-error there is no such language
widget.messages = { fr: {} };
widget.policy = { version: "2026-1" };

widget.open("0b8e2a8e-5f0c-4ac4-9a52-4a3f4fb3c9c1");
// @ts-expect-error which one?
widget.open();
widget.whenReady().then(() => widget.diagnose()).then(({ lastError, service }) => [lastError, service.status]);

widget.addEventListener("consultation-counts", ({ detail }) => detail.toAnswer + detail.toSign);
// It crosses shadow roots and bubbles.
document.addEventListener("consultation-before-answer", (event) => {
  if (event.detail.id.startsWith("0")) event.preventDefault();
});
// @ts-expect-error there is no such entry
widget.addEventListener("consultation-answered", ({ detail }) => detail.officer);
widget.addEventListener("click", (event) => event.clientX);
