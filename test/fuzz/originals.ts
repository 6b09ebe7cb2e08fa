/** The sound workbooks that are made unsound: ours, empty and filled in, a rich one, and those of others. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { generateXlsx } from "../../src/host/xlsx/generate";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { FOREIGN_CELLS } from "../foreign/foreign-cells";
import { FOREIGN_PACKAGES } from "../foreign/foreign-packages";
import { FOREIGN_WORKBOOKS } from "../foreign/foreign-workbooks";
import { FOREIGN_ZIPS } from "../foreign/foreign-zips";

const FIXTURES = join("test", "fixtures");
/** Inflated. Larger ones take their time whole, and are the business of other tests. */
const MOST_BYTES = 400_000;

export async function originals(): Promise<readonly Uint8Array[]> {
  const one = emptyMeasurement(klimaatgovernance, "", klimaatgovernance.cities.slice(0, 1));
  const ours = [await generated(najaar2024), await generated(one)];
  const kept = ["graft", "foreign"].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => new Uint8Array(readFileSync(join(FIXTURES, folder, name)))),
  );
  const foreign = [...FOREIGN_CELLS, ...FOREIGN_PACKAGES, ...FOREIGN_ZIPS, ...FOREIGN_WORKBOOKS].filter(
    ({ fault }) => !fault,
  );
  const written = await Promise.all(foreign.map(async ({ bytes }) => bytes()));
  const rich = new Uint8Array(readFileSync(join(FIXTURES, "rich.xlsm")));
  return [...ours, rich, ...ours, rich, ...kept, ...written.filter(isSmall)];
}

/** Also: one that fflate can take apart. */
function isSmall(workbook: Uint8Array): boolean {
  try {
    return Object.values(unzipSync(workbook)).reduce((sum, { length }) => sum + length, 0) < MOST_BYTES;
  } catch {
    return false;
  }
}

function generated(measurement: Measurement): Promise<Uint8Array> {
  const created = new Date(Date.UTC(2024, 10, 5));
  return generateXlsx(planLayout(EMPTY_WORKBOOK, measurement), { title: "Klimaatpeil", created });
}
