/** TanStack Virtual, which knows what is on the screen and leaves the drawing to the page. */

import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from "@tanstack/virtual-core";

import { HEADS, WIDTHS, peerList } from "./peer-list.js";
import "./list.css";

const HEIGHT = 32;

const drawn = new Map();
let inbox;
let rows = [];
let body;
let virtualizer;

peerList({
  open(place, opened) {
    inbox = opened;
    place.innerHTML = `<div class="line"></div><div class="scroller"><div class="body"></div></div>`;
    place.firstChild.append(...cells(HEADS));
    body = place.lastChild.firstChild;
    virtualizer = new Virtualizer({
      count: 0,
      getScrollElement: () => place.lastChild,
      estimateSize: () => HEIGHT,
      getItemKey: (at) => rows[at].consultation,
      overscan: 5,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: drawWindow,
    });
    virtualizer._didMount();
  },
  draw(found) {
    rows = found;
    virtualizer.setOptions({ ...virtualizer.options, count: rows.length });
    virtualizer._willUpdate();
    virtualizer.measure();
    virtualizer.scrollToOffset(0);
    drawWindow();
  },
  lines: (count) => (virtualizer ? virtualizer.getVirtualItems() : []).slice(0, count).map(({ key }) => drawn.get(key)?.id),
});

function drawWindow() {
  const items = virtualizer.getVirtualItems();
  body.style.height = `${virtualizer.getTotalSize()}px`;
  const kept = new Set(items.map(({ key }) => key));
  for (const [key, line] of drawn) {
    if (kept.has(key)) continue;
    line.remove();
    drawn.delete(key);
  }
  for (const { index, key, start } of items) {
    if (!drawn.has(key)) {
      const line = document.createElement("div");
      line.className = "line";
      line.id = key;
      line.append(...cells(inbox.texts(rows[index])));
      body.append(line);
      drawn.set(key, line);
    }
    drawn.get(key).style.transform = `translateY(${start}px)`;
  }
}

function cells(texts) {
  return texts.map((text, column) => {
    const cell = document.createElement("span");
    cell.style.width = `${WIDTHS[column]}px`;
    cell.textContent = text;
    return cell;
  });
}
