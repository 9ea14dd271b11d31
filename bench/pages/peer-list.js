/** A list that draws what `pages/inbox.js` finds: a field to search in, and below it what `view` makes of the rows. */

import { Inbox } from "./inbox.js";
import { list } from "./list.js";

const COLUMNS = new Map([
  ["Nội dung", 380],
  ["Số hồ sơ", 120],
  ["Cơ quan hỏi", 190],
  ["Người xử lý", 190],
  ["Ngày nhận", 100],
  ["Hạn trả lời", 100],
  ["Tiến độ", 100],
  ["Độ khẩn", 90],
]);
export const HEADS = [...COLUMNS.keys()];
export const WIDTHS = [...COLUMNS.values()];

export function peerList(view) {
  document.body.insertAdjacentHTML("afterbegin", `<input type="search" aria-label="Tìm" /><main></main>`);
  const [field, place] = document.body.children;
  let inbox;
  field.addEventListener("input", () => view.draw(inbox.found(field.value)));
  list({
    lines: view.lines,
    open(text) {
      inbox = new Inbox(text);
      view.open(place, inbox);
      view.draw(inbox.rows);
      inbox.foldLater();
    },
  });
}
