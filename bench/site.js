/** The site that assemble.js has made, on a free port. To look at it: `node site.js <folder of the site>`. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** How large the file at an address is on its way. */
export const weight = (folder, path) => statSync(fileOf(folder, path)).size;

const fileOf = (folder, path) => join(folder, `${path}.br`);

export async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://site");
    if (pathname.includes("..") || !existsSync(fileOf(folder, pathname))) return response.writeHead(404).end();
    const body = readFileSync(fileOf(folder, pathname));
    const headers = { "Content-Type": TYPES[extname(pathname)], "Content-Encoding": "br", "Content-Length": body.length };
    return response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await serve(process.argv[2]);
  console.log(`${address}/list-ours.html?requests=1000`);
}
