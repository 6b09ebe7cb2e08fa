/** Is it a Tabular Data Package, by Frictionless' own schema? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";

const SCHEMA = join(import.meta.dirname, "schemas", "tabular-data-package.json");
// Of the formats, only that of the time stamp says something of ours; the schema's own words for editors are none of Ajv's.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { "date-time": isTime, uri: true, email: true, textarea: true },
});
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** @returns a line for each thing that is wrong */
export function problemsIn(descriptor) {
  return validate(descriptor) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function isTime(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
