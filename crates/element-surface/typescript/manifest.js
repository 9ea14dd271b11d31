// Whether custom-elements.json is what the schema of the Custom Elements Manifest says.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const valid = new Ajv({ strict: false, allErrors: true }).compile(
  read("node_modules/custom-elements-manifest/schema.json"),
);
if (!valid(read("../../../docs/custom-elements.json"))) {
  console.error(valid.errors);
  process.exit(1);
}
console.log("custom-elements.json is valid");
