/** Chromium, in which each page is the first of a new visitor. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

import { chromium } from "playwright-core";

/** Frames follow each other as fast as they can: at 60 a second, every figure would be a multiple of 17 ms. */
const UNLIMITED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const NAMES = ["chromium", "google-chrome", "chromium-browser"];
const VISITOR = { viewport: { width: 1320, height: 900 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" };
/** After so long there is no answer. */
const PATIENCE_MS = 60_000;

export async function start(address) {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", ...UNLIMITED];
  const browser = await chromium.launch({ executablePath: installed(), args });

  /** Opens a page on a machine, and tells what `work` makes of it. */
  async function visit(path, { rate, line }, work) {
    const context = await browser.newContext(VISITOR);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const wrong = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    const protocol = await context.newCDPSession(page);
    /** What an expression is worth in the page, once it is known there: nothing of the driver's runs meanwhile. */
    const told = async (expression) => {
      const answer = protocol.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails } = await inTime(answer, `${path}: ${expression.slice(0, 80)}`);
      if (exceptionDetails) throw new Error(`${path}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    };
    try {
      await page.goto(`${address}/blank.html`);
      if (line) {
        await protocol.send("Network.enable");
        const throughput = { downloadThroughput: line.bits / 8, uploadThroughput: line.bits / 8 };
        await protocol.send("Network.emulateNetworkConditions", { offline: false, latency: line.latency, ...throughput });
      }
      await protocol.send("Emulation.setCPUThrottlingRate", { rate });
      await page.goto(`${address}/${path}`);
      return await work({ page, protocol, told });
    } catch (cause) {
      throw new Error([cause.message, ...wrong].join("\n"), { cause });
    } finally {
      await context.close();
    }
  }
  return { visit, close: () => browser.close() };
}

async function inTime(answer, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function installed() {
  const folders = process.env.PATH.split(delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const file = files.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!file) throw new Error(`none of ${NAMES.join(", ")} is on the PATH`);
  return file;
}
