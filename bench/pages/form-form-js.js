/** form-js by bpmn.io: the form is a schema, and so is what is evasive. */

import { Form } from "@bpmn-io/form-js-viewer";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";

import { form } from "./form.js";
import { EVASIVE, LEGAL_BASIS, NUMBER, OFFICER, OFFICERS, QUESTIONS, REASONS, STANCES } from "./questions.js";

const CLEAR = `^(?![\\s\\S]*(${EVASIVE.join("|")}))`;

const choices = (labels) => labels.map((label) => ({ label, value: label }));
const part = (question, index) => {
  const of = (key) => ({ id: `${key}_${index + 1}`, key: `${key}_${index + 1}` });
  return [
    { id: `question_${index + 1}`, type: "text", text: question },
    { ...of("stance"), type: "radio", label: "Quan điểm", values: choices(STANCES), validate: { required: true } },
    {
      ...of("reasons"),
      type: "textarea",
      label: REASONS,
      validate: { required: true, pattern: CLEAR, patternErrorMessage: "Chưa rõ quan điểm" },
    },
    { ...of("basis"), type: "textfield", label: LEGAL_BASIS },
  ];
};
const components = [
  ...QUESTIONS.flatMap(part),
  { id: "number", key: "number", type: "textfield", label: NUMBER, validate: { required: true } },
  { id: "officer", key: "officer", type: "select", label: OFFICER, values: choices(OFFICERS) },
];

const place = document.createElement("main");
document.body.prepend(place);
// By default it looks at what was typed 300 ms later.
new Form({ container: place, debounce: false }).importSchema({ type: "default", schemaVersion: 18, components });

const reasons = (question) => place.querySelector(`textarea[id*="reasons_${question}"]`);

form({
  reasons,
  stance: () => place.querySelector("input[type=radio]"),
  isMarked: () => Boolean(reasons(1).closest(".fjs-form-field").querySelector(".fjs-form-field-error")),
});
