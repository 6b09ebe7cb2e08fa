/** Reading a LEKP table that was found: every city's FTE with its cell, and everything wrong with it. */
import { type CellContent, isBlank, readable } from "../../../domain/cell-content";
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import { BESIDE_FTE, isTotal } from "../../../domain/fte/fte";
import { type FteReading, readFte } from "../../../domain/fte/read-fte";
import type { Position } from "../../../host/area";
import { type CityRow, cityRows } from "../../tables/city-rows";
import { isTotalLabel } from "../../sheets/headings";
import type { ReadingContext } from "../../tables/reading-context";
import { findingAt, rawOf, type SheetIndex } from "../../cells/sheet-index";
import type { TableReading } from "../../tables/table-reading";
import { cityCalled } from "../../tables/themes-across/name-column";
import { sayingOf } from "../../tables/words/saying";
import { coverOf, coversOthers, rawOfArea } from "../../cells/merged-cells";
import { tooLong } from "../../cells/unread";
import { fteMeaning, withoutFigures } from "../../words/fte-meaning";
import type { LocatedFte } from "../../located";
import { sourceAt } from "../../source-at";
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
  const entries = carriedDown(index, rows.map(entryOf).filter(isSaid));
  const known = entries.filter((entry): entry is Known => entry.city !== undefined);
  const unknown = entries.filter(({ city, fte }) => city === undefined && fte.raw !== "");
  const totals = summaries.filter(({ name }) => name === "" || isTotalLabel(name)).map(entryOf);

  return {
    index,
    header: { row, column: nameColumn },
    scores: [],
    places: [],
    statements: [],
    fte: known.map(locatedFte),
    findings: [
      ...unknown.map(({ label, name }) => findingAt(index, label, { code: "unknown-city", raw: name })),
      ...duplicates(index, known),
      ...known.flatMap(({ at, fte, findings }) =>
        findings.map((each) => findingAt(index, at, { raw: fte.raw, ...each })),
      ),
      ...known.flatMap(({ at }) => {
        const note = index.at(at)?.note ?? "";
        const { part, funds } = fteMeaning(note) ?? {};
        const isOfOthers = /\d/.test(note) && (part === true || funds === "later" || funds === "outside");
        return isOfOthers ? [findingAt(index, at, { code: "fte-not-taken", raw: withoutFigures(note) })] : [];
      }),
      ...(beyond ? [tooLong(index, beyond)] : wrongTotals(index, totals, entries)),
    ],
    voices: known.map(({ city, label }) => ({ cityId: city.id, label })),
    labels: [...known.map(({ label }) => label), { row, column: value }],
    filled: known.map(({ at }) => at),
  };

  function locatedFte({ city, fte, at, ...words }: Known): LocatedFte {
    const { remark, domains } = words;
    const sheet = index.sheet.name;
    const beside = BESIDE_FTE.flatMap((id) => {
      const column = columns[id];
      return column === undefined || words[id] === "" ? [] : [[id, sourceAt({ ...at, sheet, column })] as const];
    });
    return {
      ...{ cityId: city.id, fte: { ...fte, remark, domains }, source: sourceAt({ ...at, sheet }) },
      ...(beside.length > 0 && { beside: Object.fromEntries(beside) }),
    };
  }

  function entryOf(cityRow: CityRow): Entry {
    const at = { row: cityRow.label.row, column: value };
    const text = (column: number | undefined) => (column === undefined ? "" : rawOf(index.at({ ...at, column })));
    const cover = index.areaOf(at);
    // Over the rows of two cities, nobody knows whether it is of both together, or of each.
    const raw = coversOthers(index, cover, cityRow.label) ? rawOfArea(index, cover) : undefined;
    const reading: FteReading =
      raw === undefined
        ? readFte(index.at(at) ?? { value: null }, dateBase)
        : { fte: { value: null, raw }, findings: [{ code: "fte-unreadable" }] };
    return { ...cityRow, ...reading, at, remark: text(columns.remark), domains: text(columns.domains) };
  }
}

/**
 * A figure without a name right below a city's is that city's too where its name is merged over both, or where something beside it says
 * what it is: a row per grade or service. Unless it is what all come to.
 */
function carriedDown(index: SheetIndex, entries: readonly Entry[]): readonly Entry[] {
  const all: Entry[] = [];
  for (const entry of entries) {
    const above = all.at(-1);
    const { row } = entry.label;
    const isCalled =
      coverOf(index, entry.label) !== undefined ||
      index.cellsIn(row).some((cell) => typeof cell.value === "string" && cell.column !== entry.at.column);
    const rows = all.map(({ fte }) => fte);
    const isSum = all.length > 1 && entry.fte.value !== null && isTotal(entry.fte.value, rows);
    const isSame = entry.name === "" && above?.city && row === above.label.row + 1 && isCalled && !isSum;
    all.push(isSame ? { ...entry, name: above.name, city: above.city } : entry);
  }
  return all;
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
