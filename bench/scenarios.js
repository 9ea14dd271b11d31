/** What is measured: each scenario opens one page, and tells its figures by name, each with all values that were taken. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";

import { COMPARED, Inbox } from "./pages/inbox.js";
import { weight } from "./site.js";

const LISTS = ["ours", "limit", "ag-grid", "tanstack"];
const FORMS = ["ours", "limit", "form-js"];
/** As they are, and as in a commune: a slow machine, and a slow line too. */
const MACHINES = { "1x": { rate: 1 }, "4x": { rate: 4 }, "net": { rate: 4, line: { latency: 40, bits: 10e6 } } };
const FAST = MACHINES["1x"];

/** Each key changes the uppermost lines: when it is typed, and when it is taken away. */
const SEARCHES = ["kien", "khau", "6238"];
/** Somebody looks at the page before typing, and types fast. */
const LOOK_MS = 1000;
const TYPE_MS = 120;

/** 500 characters, at the end an evasive phrase without its last letter. */
const REASONS =
  "Sở Tư pháp đã nghiên cứu dự thảo Quyết định và hồ sơ gửi kèm theo. Định mức 07 vị trí tại Điều 5 phù hợp với khoản 2 " +
  "Điều 9 của Luật Tổ chức chính quyền địa phương số 72/2025/QH15. Đề nghị bổ sung vào Điều 5 căn cứ xác định dân số theo " +
  "số liệu của cơ quan thống kê tại ngày 31 tháng 12 của năm trước. Tại Điều 8, đề nghị thay cụm từ “15 ngày” bằng cụm từ " +
  "“15 ngày làm việc” để thống nhất với các văn bản khác của Ủy ban nhân dân tỉnh. Với những nội dung còn lại của dự " +
  "thảo, Sở Tư pháp cơ bản thống nhấ";
const LAST = "t";
const MARKING_KEYS = 10;

export function scenarios(site, visit) {
  const expected = { 1000: inbox(1000), 10_000: inbox(10_000) };

  function inbox(count) {
    const text = brotliDecompressSync(readFileSync(join(site, `requests-${count}.json.br`))).toString();
    const all = new Inbox(text);
    return (typed) => JSON.stringify(all.found(typed).slice(0, COMPARED).map(({ consultation }) => consultation));
  }

  const firstRow = (machine) => (page) =>
    visit(`list-${page}.html?requests=1000`, MACHINES[machine], async ({ told }) => {
      const moment = await told("bench.firstRow");
      const isRight = await told(`bench.shows(${expected[1000]("")})`);
      if (!isRight) throw new Error(`list-${page}: these are not the most urgent requests`);
      return { [`first-row-${machine}`]: [moment] };
    });

  const manyRows = (page) =>
    visit(`list-${page}.html`, FAST, async ({ page: tab, told }) => {
      const filled = await told(`bench.filled(10000, ${expected[10_000]("")})`);
      await tab.locator("input[type=search]").focus();
      await pause(LOOK_MS);
      const keys = [];
      for (const text of SEARCHES) {
        const typed = Array.from(text, (key, index) => [key, text.slice(0, index + 1)]);
        const erased = typed.map((_, index) => ["Backspace", text.slice(0, index)]).reverse();
        for (const [key, left] of [...typed, ...erased]) keys.push(await pressed(tab, told, key, expected[10_000](left)));
      }
      return { filled: [filled], search: keys };
    });

  const formShown = (machine) => (page) =>
    visit(`form-${page}.html`, MACHINES[machine], async ({ told }) => {
      return { [`form-${machine}`]: [await told("bench.formShown")] };
    });

  const reasons = (machine) => (page) =>
    visit(`form-${page}.html`, MACHINES[machine], async ({ page: tab, protocol, told }) => {
      await told("bench.formShown");
      await told("bench.begin()");
      await protocol.send("Input.insertText", { text: REASONS });
      await pause(LOOK_MS);
      const keys = [];
      for (let at = 0; at < MARKING_KEYS; at += 1) {
        const marks = at % 2 === 0;
        keys.push(await pressed(tab, told, marks ? LAST : "Backspace", marks));
      }
      return { [`reasons-${machine}`]: keys };
    });

  /** A key, and milliseconds until the page has drawn what it brings. */
  async function pressed(tab, told, key, brings) {
    await told(`void (window.time = bench.answered(${brings}))`);
    await tab.keyboard.press(key);
    const time = await told("time");
    await pause(TYPE_MS);
    return time;
  }

  const machines = Object.keys(MACHINES);
  const of = (pages, name, measure) => ({ name, pages, measure });
  return [
    ...machines.map((machine) => of(LISTS, `1,000 requests, ${machine}`, firstRow(machine))),
    of(LISTS, "10,000 requests", manyRows),
    ...machines.map((machine) => of(FORMS, `answer form, ${machine}`, formShown(machine))),
    ...["1x", "4x"].map((machine) => of(FORMS, `a key in the reasons, ${machine}`, reasons(machine))),
  ];
}

/** Kilobytes that pages fetch, by figure and page. They are the same in every run. */
export async function weights(site, visit) {
  const kilobytes = (paths) => paths.reduce((sum, path) => sum + weight(site, path), 0) / 1000;
  const fetched = async ({ told }) => {
    await pause(LOOK_MS);
    const paths = await told(`performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)`);
    const widget = paths.filter((path) => path.startsWith("/widget/"));
    const code = widget.length ? widget : paths.filter((path) => /\.(js|css)$/.test(path));
    return kilobytes([...new Set(code)]);
  };
  const page = (path, shown) =>
    visit(path, FAST, async (tab) => {
      await tab.told(shown);
      return fetched(tab);
    });
  const list = (name) => page(`list-${name}.html?requests=1000`, "bench.firstRow");
  const form = (name) => page(`form-${name}.html`, "bench.formShown");

  const lists = await byName(LISTS.slice(1), list);
  const forms = await byName(FORMS.slice(1), form);
  const ours = await visit("list-ours.html?requests=1000", FAST, async (tab) => {
    await tab.told("bench.firstRow");
    const first = await fetched(tab);
    await tab.page.locator(".inbox-line").first().click();
    await tab.page.locator(".request").waitFor();
    return { first, opening: (await fetched(tab)) - first };
  });
  const asked = await visit("list-ours.html?view=asked", FAST, async (tab) => {
    await tab.page.locator("agency-consultation h1").waitFor();
    return fetched(tab);
  });
  const files = readdirSync(join(site, "widget")).map((name) => `widget/${name.replace(/\.br$/, "")}`);
  const libraries = lists["ag-grid"] + forms["form-js"];
  return {
    "first-screen": { ours: ours.first, ...lists },
    "all-screens": { ours: kilobytes(files), limit: lists.limit + forms.limit, "ag-grid + form-js": libraries },
    "opening": { ours: ours.opening, ...forms },
    "asked": { ours: asked, ...lists },
  };
}

async function byName(names, work) {
  const done = {};
  for (const name of names) done[name] = await work(name);
  return done;
}
