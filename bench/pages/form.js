/**
 * What measure.js does with a page that has the form of an answer to a request with three questions. The page brings
 * `reasons`, which finds the field for the reasons of a question, `stance`, which finds a stance on the first one, and
 * `isMarked`, which tells whether something in its reasons is marked as evasive.
 */

import { answered, isSeen, started } from "./screen.js";

export function form({ reasons, stance, isMarked }) {
  window.bench = {
    formShown: started(() => isSeen(reasons(1)) && isSeen(reasons(3))),
    /** Nothing is judged before a stance is chosen. */
    begin() {
      stance().click();
      reasons(1).focus();
    },
    answered: (marked) => answered(() => isMarked() === marked),
  };
}
