/** The widget's form of an answer, reached as an officer reaches it: from the open request, by the button. */

import { form } from "./form.js";
import { started } from "./screen.js";
import { oneRequest, shown } from "./widget.js";

let element;
const all = (selector) => [...(element?.shadowRoot?.querySelectorAll(selector) ?? [])];
const answer = () => all(".request button").find((button) => button.textContent.trim() === "Trả lời");

form({
  reasons: (question) => all(`#answer-answers-${question}-reasons`)[0],
  stance: () => all("#answer-answers-1-stance input[value=agree]")[0],
  isMarked: () => all(".answer-part .text-area-mirror mark").length > 0,
});

const requests = oneRequest();
const [request] = (await requests).rows;
element = shown(requests, { consultation: request.consultation });
await started(answer);
answer().click();
