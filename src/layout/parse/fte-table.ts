/** The LEKP table: found by its city and VTE headers, anywhere on any sheet. */
import { cellName } from "../../host/a1";
import { isBlank } from "../../domain/cell-content";
import { identify } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { isTotal } from "../../domain/fte/fte";
import { readFte } from "../../domain/fte/read-fte";
import { fteHeaderRank, headingOf, isSummary, isTotalLabel } from "./headings";
import type { ReadingContext } from "./read-grid";
import type { LocatedFte } from "./reading";
import { findingAt, isHidden, rawOf, type SheetIndex, textOf } from "./sheet-index";

export interface FteReadings {
  readonly found: boolean;
  readonly fte: readonly LocatedFte[];
  readonly findings: readonly Finding[];
}

interface FteColumns {
  readonly header: number;
  readonly city: number;
  readonly value: number;
  readonly remark: number | undefined;
  readonly domains: number | undefined;
}

export function readFteTables(index: SheetIndex, context: ReadingContext): FteReadings {
  const tables = [...index.rows.keys()].flatMap((row) => columnsIn(index, row) ?? []);
  const readings = tables.map((columns, position) =>
    readTable(index, columns, { ...context, end: tables[position + 1]?.header }),
  );
  return {
    found: tables.length > 0,
    fte: readings.flatMap(({ fte }) => fte),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** Which column is what, when this row is the header of a LEKP table. */
function columnsIn(index: SheetIndex, header: number): FteColumns | undefined {
  const cells = index.rows.get(header) ?? [];
  const headed = (wanted: string) => cells.find((cell) => headingOf(textOf(cell)) === wanted)?.column;
  const [value] = cells
    .map((cell) => ({ column: cell.column, rank: fteHeaderRank(textOf(cell)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const city = headed("city");
  if (city === undefined || value === undefined) return undefined;
  return { header, city, value: value.column, remark: headed("remark"), domains: headed("domains") };
}

/** Down to the next table, or to the first row after the cities in which both name and number are empty. */
function readTable(
  index: SheetIndex,
  columns: FteColumns,
  { definition, dateBase, end = Infinity }: ReadingContext & { readonly end: number | undefined },
): Omit<FteReadings, "found"> {
  const fte: LocatedFte[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const text = (row: number, column: number | undefined) =>
    column === undefined ? "" : rawOf(index.at({ row, column }));
  let total: { readonly row: number; readonly value: number } | undefined;
  let previous = columns.header;

  for (const row of [...index.rows.keys()].filter((each) => each > columns.header && each < end)) {
    const name = text(row, columns.city);
    const at = { row, column: columns.value };
    const cell = index.at(at) ?? { value: null };
    if (name === "" && isBlank(cell.value)) continue;
    if (seen.size > 0 && row > previous + 1) break;
    previous = row;
    const { fte: read, remarks } = readFte(cell, dateBase);
    const city = identify(name, definition.cities);
    if (!city) {
      if (isTotalLabel(name) && read.value !== null) total = { row, value: read.value };
      else if (!isSummary(name) && read.value !== null)
        findings.push(findingAt(index, { row, column: columns.city }, { code: "unknown-city", raw: name }));
      continue;
    }
    if (seen.has(city.id))
      findings.push(findingAt(index, { row, column: columns.city }, { code: "duplicate-city", raw: name }));
    seen.add(city.id);
    findings.push(...remarks.map((remark) => findingAt(index, at, { ...remark, raw: read.raw })));
    const entry = { ...read, remark: text(row, columns.remark), domains: text(row, columns.domains) };
    if (read.raw === "" && entry.remark === "" && entry.domains === "") continue;
    if (index.sheet.visibility === "visible" && isHidden(row, index.sheet.hiddenRows))
      findings.push(findingAt(index, { row, column: columns.city }, { code: "hidden-input", raw: name }));
    fte.push({ cityId: city.id, fte: entry, source: { sheet: index.sheet.name, cell: cellName(row, columns.value) } });
  }
  if (
    total &&
    !isTotal(
      total.value,
      fte.map((each) => each.fte),
    )
  )
    findings.push(
      findingAt(
        index,
        { row: total.row, column: columns.value },
        { code: "fte-total-mismatch", raw: String(total.value) },
      ),
    );
  if (fte.length > 0 && index.sheet.visibility !== "visible")
    findings.push(
      findingAt(index, { row: columns.header, column: columns.city }, { code: "hidden-input", raw: index.sheet.name }),
    );
  return { fte, findings };
}
