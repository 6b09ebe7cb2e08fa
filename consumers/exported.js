/** The measurement of 2024 as the command exports it: a bundle with its summary and a global score, for each audience in a folder. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsxHost } from "../src/host/xlsx/xlsx-host.ts";
import { EMPTY_WORKBOOK, planBundle } from "../src/layout/plan/plan-layout.ts";
import { najaar2024 } from "../src/sample/najaar-2024.ts";
import { summary2025 } from "../src/sample/summary-2025.ts";

const COMMAND = join(import.meta.dirname, "..", "src", "cli", "index.ts");
const DATE = "2025-06-01";
const LEDGER = [
  ...[{ themeId: "strategie", step: "published", value: 3, raw: "3", reason: "De mediaan", person: "", date: DATE }],
];

/** @returns for each audience, the folder with its `datapackage.json`. Compared with itself: then every change is 0. */
export async function exported(folder, audiences) {
  const host = newXlsxHost({ title: "Klimaatgovernance", created: new Date(DATE) });
  const measurement = { ...najaar2024, summary: summary2025, ledger: LEDGER };
  await host.apply(planBundle(EMPTY_WORKBOOK, { measurement, board: [], provenance: [], questions: [] }));
  const bundle = join(folder, "bundel.xlsx");
  writeFileSync(bundle, await host.bytes());
  return audiences.map((audience) => {
    const out = join(folder, audience.replace(":", "-"));
    const files = ["--out", join(out, "benchmark.xlsx"), "--long", join(out, "lang.csv"), "--previous", bundle];
    const asked = ["export", bundle, "--audience", audience, "--date", DATE, ...files];
    execFileSync(process.execPath, ["--import", "tsx", COMMAND, ...asked], { stdio: ["ignore", "ignore", "inherit"] });
    return { audience, folder: out };
  });
}
