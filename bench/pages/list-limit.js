/** The limit: a list written by hand for this one job. It has as many lines as the window shows, and changes their texts. */

import { HEADS, WIDTHS, peerList } from "./peer-list.js";
import "./list.css";

const HEIGHT = 32;
const ABOVE = 3;
const LINES = 36;

let inbox;
let rows = [];
let top = 0;
let scroller;
let body;
let pool;

peerList({
  open(place, opened) {
    inbox = opened;
    const cells = (texts) => texts.map((text, column) => `<span style="width: ${WIDTHS[column]}px">${text}</span>`).join("");
    place.innerHTML = `<div class="line">${cells(HEADS)}</div><div class="scroller"><div class="body"></div></div>`;
    scroller = place.lastChild;
    body = scroller.firstChild;
    body.innerHTML = `<div class="line" hidden>${cells(HEADS)}</div>`.repeat(LINES);
    pool = Array.from(body.children, (line) => ({ line, texts: Array.from(line.children, ({ firstChild }) => firstChild) }));
    scroller.addEventListener("scroll", drawWindow, { passive: true });
  },
  draw(found) {
    rows = found;
    body.style.height = `${rows.length * HEIGHT}px`;
    scroller.scrollTop = 0;
    drawWindow();
  },
  lines: (count) => (body ? lines().slice(0, count).map((line) => line.id) : []),
});

function drawWindow() {
  top = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - ABOVE);
  for (let at = top; at < top + LINES; at += 1) {
    const { line, texts } = pool[at % LINES];
    line.hidden = at >= rows.length;
    if (line.hidden) continue;
    line.style.transform = `translateY(${at * HEIGHT}px)`;
    if (line.id === rows[at].consultation) continue;
    line.id = rows[at].consultation;
    inbox.texts(rows[at]).forEach((text, column) => (texts[column].data = text));
  }
}

function lines() {
  const shown = Math.min(LINES, rows.length - top);
  return Array.from({ length: shown }, (_, index) => pool[(top + index) % LINES].line);
}
