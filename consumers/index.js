/**
 * Loads what leaves for statistics platforms as such a platform does (DuckDB, by the types that `datapackage.json` states),
 * recomputes in SQL what the long format says of the group, and holds the description to Frictionless' own schema. Prints what
 * it compared; ends with 1 on any difference. With a folder behind it, it looks at the data package there.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { descriptorIn, loaded } from "./duckdb.js";
import { exported } from "./exported.js";
import { FIGURES, RECOMPUTED, WRONG } from "./recomputed.js";
import { problemsIn } from "./valid.js";

const AUDIENCES = ["stuurgroep", "stad:gent", "publiek"];
let differences = 0;

const [given] = process.argv.slice(2);
if (given !== undefined) await look({ audience: given, folder: given });
else {
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-consumers-"));
  try {
    const medians = [];
    for (const each of await exported(folder, AUDIENCES)) medians.push(...(await look(each)));
    say("");
    // Who names no city says the same medians as who names them all: those were recomputed.
    const of = (theme) =>
      new Set(medians.filter(({ theme_id }) => theme_id === theme).map((row) => JSON.stringify(row)));
    const themes = [...new Set(medians.map(({ theme_id }) => theme_id))];
    compare(
      "medians that differ between audiences",
      themes.filter((theme) => of(theme).size > 1).flatMap((theme) => [...of(theme)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
say(differences === 0 ? "Everything is equal." : `Differences: ${differences}.`);
process.exitCode = differences === 0 ? 0 : 1;

async function look({ audience, folder }) {
  const descriptor = descriptorIn(folder);
  const problems = problemsIn(descriptor);
  differences += problems.length;
  say(
    `\n${audience}: datapackage.json is ${problems.length === 0 ? "" : "NOT "}a ${descriptor.profile} (Frictionless v1)`,
  );
  for (const problem of problems) say(`  ${problem}`);

  const ask = await loaded(folder, descriptor);
  for (const { name } of descriptor.resources) {
    const [{ rows }] = await ask(`SELECT count(*)::INTEGER AS rows FROM "${name}"`);
    const columns = (await ask(`DESCRIBE "${name}"`)).map((each) => `${each.column_name} ${each.column_type}`);
    say(`  ${name}: ${rows} rows; ${columns.join(", ")}`);
  }
  for (const { name } of descriptor.resources)
    compare(`tables without a row, of ${name}`, await ask(`SELECT 1 AS empty WHERE NOT EXISTS (FROM "${name}")`));
  for (const [what, sql] of Object.entries(WRONG)) compare(what, await ask(sql));
  const [{ cities }] = await ask("SELECT count(DISTINCT city_id)::INTEGER AS cities FROM lang");
  // Who sees no city, or one, cannot recompute what is said of all.
  if (cities < 2) say(`  nothing to recompute: ${cities} cities are named`);
  else {
    for (const row of await ask(FIGURES))
      say(`  ${row.theme_id}: median ${row.median} in the file, ${row.recomputed} in SQL, over ${row.cities} cities`);
    for (const [what, sql] of Object.entries(RECOMPUTED)) compare(what, await ask(sql));
  }
  return ask("SELECT theme_id, value, n FROM lang WHERE status = 'median'");
}

function compare(what, rows) {
  differences += rows.length;
  say(`  ${what}: ${rows.length === 0 ? "none" : JSON.stringify(rows)}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
