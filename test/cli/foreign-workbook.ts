/** A workbook as the Kenniscentrum has it today: the published tables, typed over into plain cells. */
import { writeXlsx } from "hucre/xlsx";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { FTE, SCORES } from "../../src/sample/najaar-2024-tables";

type Row = readonly (string | number | null)[];

export const HEADER: Row = ["Stad", ...klimaatgovernance.themes.map(({ name }) => name)];

export const PUBLISHED: readonly Row[] = [["Benchmark klimaatgovernance"], [], HEADER, ...SCORES];

export const PUBLISHED_FTE: readonly Row[] = [
  ["Stad", "VTE LEKP 1", "Opmerkingen", "Geïmpacteerde domeinen/taken"],
  ...FTE,
  ["Totaal", 45.5],
];

export function foreignWorkbook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
}
