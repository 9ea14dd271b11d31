/** The limit: a form written by hand, with the controls of the browser and one listener. */

import { form } from "./form.js";
import { EVASIVE, LEGAL_BASIS, NUMBER, OFFICER, OFFICERS, QUESTIONS, REASONS, STANCES } from "./questions.js";
import "./form.css";

const choice = (name) => (stance) => `<label><input type="radio" name="${name}" required /> ${stance}</label>`;
const part = (question, index) => `
  <fieldset>
    <legend>${question}</legend>
    ${STANCES.map(choice(`stance-${index + 1}`)).join("")}
    <label>${REASONS}<textarea id="reasons-${index + 1}" rows="5" required></textarea></label>
    <output for="reasons-${index + 1}"></output>
    <label>${LEGAL_BASIS}<input name="basis-${index + 1}" /></label>
  </fieldset>`;
const options = OFFICERS.map((officer) => `<option>${officer}</option>`).join("");
const marks = new RegExp(EVASIVE.join("|"), "g");

document.body.insertAdjacentHTML(
  "afterbegin",
  `<form>
    ${QUESTIONS.map(part).join("")}
    <label>${NUMBER}<input name="number" required /></label>
    <label>${OFFICER}<select name="officer">${options}</select></label>
  </form>`,
);

document.forms[0].addEventListener("input", ({ target }) => {
  if (target.localName !== "textarea") return;
  const found = target.value.toLowerCase().match(marks) ?? [];
  const output = target.form.querySelector(`[for=${target.id}]`);
  output.replaceChildren(...found.map((phrase) => Object.assign(document.createElement("mark"), { textContent: phrase })));
});

form({
  reasons: (question) => document.getElementById(`reasons-${question}`),
  stance: () => document.querySelector("[name=stance-1]"),
  isMarked: () => Boolean(document.querySelector("[for=reasons-1] mark")),
});
