/**
 * Makes the site that measure.js opens: `node assemble.js <folder of the widget> <folder of the site>`. Every file is
 * compressed as a server would send it.
 */

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { build } from "esbuild";

import { consultationOf, inboxOf } from "./requests.js";

const HERE = import.meta.dirname;
const BEST = 11;
/** Data is compressed while somebody waits for it. */
const FAST = 5;

const [widget, site] = process.argv.slice(2);
const example = JSON.parse(readFileSync(join(HERE, "../packaging/example/data.json"), "utf8"));

function write(name, content, quality = BEST) {
  const text = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(join(site, `${name}.br`), brotliCompressSync(text, { params }));
}

/** Bundled and minified as the libraries' own documentation says, each page by itself. */
async function bundled(page) {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, "pages", `${page}.js`)],
    outdir: site,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}

const loaded = (file) =>
  file.endsWith(".css") ? `<link rel="stylesheet" href="/${file}" />` : `<script type="module" src="/${file}"></script>`;

const html = (page, files, head) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page}</title>
    <link rel="icon" href="data:," />
    ${head}
    ${files.map(loaded).join("\n    ")}
  </head>
  <body></body>
</html>
`;

rmSync(site, { recursive: true, force: true });
mkdirSync(join(site, "widget"), { recursive: true });
const entries = readdirSync(join(HERE, "pages")).filter((name) => /^(list|form)-.*\.js$/.test(name));
for (const page of entries.map((name) => name.replace(".js", ""))) {
  const files = await bundled(page);
  for (const { name, contents } of files) write(name, contents);
  // As docs/embedding.md has it.
  const head = page.endsWith("-ours") ? `<script type="module" src="/widget/agency-consultation.js"></script>` : "";
  write(`${page}.html`, html(page, files.map(({ name }) => name), head));
}
write("blank.html", html("blank", [], ""));
for (const name of readdirSync(widget)) write(`widget/${name}`, readFileSync(join(widget, name)));

const consultation = consultationOf(example);
const isIt = (row) => row.consultation === consultation.consultation.id;
const request = { ...example.inbox.rows.find(isIt), progress: "assigned", to_sign: null };
write("answers.json", JSON.stringify({ session: example.session, consultation, request }), FAST);
for (const count of [1000, 10_000]) write(`requests-${count}.json`, JSON.stringify(inboxOf(example.session, count)), FAST);
