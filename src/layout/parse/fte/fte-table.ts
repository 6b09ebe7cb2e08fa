/** Reading a LEKP table that was found: every city's FTE with its cell, and everything wrong with it. */
import { cellName } from "../../../host/a1";
import { type CellContent, isBlank, readable } from "../../../domain/cell-content";
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import { isTotal } from "../../../domain/fte/fte";
import { type FteReading, readFte } from "../../../domain/fte/read-fte";
import type { Position } from "../../../host/area";
import { type CityRow, cityRows } from "../../tables/city-rows";
import { isTotalLabel } from "../../sheets/headings";
import type { ReadingContext } from "../../tables/reading-context";
import { findingAt, rawOf, type SheetIndex } from "../../cells/sheet-index";
import type { TableReading } from "../../tables/table-reading";
import { cityCalled } from "../../tables/themes-across/name-column";
import { sayingOf } from "../../tables/words/saying";
import { tooLong } from "../../cells/unread";
import type { FteColumns } from "./fte-columns";

/** A row with its figure, or with words beside it. */
interface Entry extends CityRow, FteReading {
  readonly at: Position;
  readonly remark: string;
  readonly domains: string;
}

interface Known extends Entry {
  readonly city: Named;
}

export function readFteTable(
  index: SheetIndex,
  columns: FteColumns,
  { definition, dateBase }: ReadingContext,
): TableReading {
  const { row, end, city: nameColumn, value } = columns;
  const table = {
    row,
    end,
    nameColumn,
    columns: [value],
    isFigure,
    isLegend: () => false,
    cityCalled: (name: string) => cityNow(name, definition),
  };
  const { rows, summaries, beyond } = cityRows(index, table, definition);
  const entries = rows.map(entryOf).filter(isSaid);
  const known = entries.filter((entry): entry is Known => entry.city !== undefined);
  const unknown = entries.filter(({ city, fte }) => city === undefined && fte.raw !== "");
  const totals = summaries.filter(({ name }) => name === "" || isTotalLabel(name)).map(entryOf);

  return {
    index,
    header: { row, column: nameColumn },
    scores: [],
    places: [],
    statements: [],
    fte: known.map(({ city, fte, remark, domains, at }) => ({
      cityId: city.id,
      fte: { ...fte, remark, domains },
      source: { sheet: index.sheet.name, cell: cellName(at.row, at.column) },
    })),
    findings: [
      ...unknown.map(({ label, name }) => findingAt(index, label, { code: "unknown-city", raw: name })),
      ...duplicates(index, known),
      ...known.flatMap(({ at, fte, findings }) =>
        findings.map((each) => findingAt(index, at, { raw: fte.raw, ...each })),
      ),
      ...(beyond ? [tooLong(index, beyond)] : wrongTotals(index, totals, entries)),
    ],
    voices: known.map(({ city, label }) => ({ cityId: city.id, label })),
    labels: [...known.map(({ label }) => label), { row, column: value }],
    filled: known.map(({ at }) => at),
  };

  function entryOf(cityRow: CityRow): Entry {
    const at = { row: cityRow.label.row, column: value };
    const text = (column: number | undefined) => (column === undefined ? "" : rawOf(index.at({ ...at, column })));
    const reading = readFte(index.at(at) ?? { value: null }, dateBase);
    return { ...cityRow, ...reading, at, remark: text(columns.remark), domains: text(columns.domains) };
  }
}

/** "Gent – as is" is Gent; "Gent – doel 2030" is what it aims at. */
function cityNow(name: string, definition: AssessmentDefinition): Named | undefined {
  const { meanings } = sayingOf(name, definition);
  return meanings.has("target") || meanings.has("previous") ? undefined : cityCalled(name, definition);
}

function duplicates(index: SheetIndex, known: readonly Known[]): readonly Finding[] {
  const seen = new Set<Named>();
  return known
    .filter(({ city }) => seen.size === seen.add(city).size)
    .map(({ label, name }) => findingAt(index, label, { code: "duplicate-city", raw: name }));
}

/** A total counts what stands in its rows, also the rows of cities that nobody knows. */
function wrongTotals(index: SheetIndex, totals: readonly Entry[], entries: readonly Entry[]): readonly Finding[] {
  const rows = entries.map(({ fte }) => fte);
  return totals
    .filter(({ fte }) => fte.value !== null && !isTotal(fte.value, rows))
    .map(({ at, fte }) => findingAt(index, at, { code: "fte-total-mismatch", raw: fte.raw }));
}

/** Something stands in the row, if only a figure that is struck through. */
function isSaid({ fte, remark, domains, findings }: Entry): boolean {
  return fte.raw + remark + domains !== "" || findings.length > 0;
}

function isFigure(cell: CellContent): boolean {
  const value = readable(cell);
  return typeof value === "string" ? readFte(cell).fte.value !== null : !isBlank(value);
}
