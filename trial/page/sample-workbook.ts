/**
 * What a stranger finds on the trial page: the 2024 measurement as the cities handed it in, phrases and all, in sheets of
 * their own making. The row with medians is Excel's own formula: it skips every phrase, which is what the add-in is for.
 */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { areaName } from "../../src/host/a1";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { FTE, SCORES } from "../../src/sample/najaar-2024-tables";
import type { SheetLooks } from "../looks/looks";
import type { Looks } from "../looks/read-looks";

const HEADER = 2;
const FIRST = HEADER + 1;
const HEADING_FILL = "#D9E1F2";
const SCORES_SHEET = "Onze scores";
const FTE_SHEET = "LEKP";

const medians: readonly Cell[] = klimaatgovernance.themes.map((_, index) => {
  const column = { row: FIRST, column: index + 1, rows: SCORES.length, columns: 1 };
  return {
    row: FIRST + SCORES.length + 1,
    column: index + 1,
    value: null,
    formula: `=MEDIAN(${areaName(column)})`,
    fill: HEADING_FILL,
  };
});

const scores: readonly Cell[] = [
  { row: 0, column: 0, value: "Nulmeting klimaatgovernance, najaar 2024" },
  ...heading(["Centrumstad", ...klimaatgovernance.themes.map(({ name }) => name)]),
  ...body(SCORES),
  { row: FIRST + SCORES.length + 1, column: 0, value: "Mediaan", fill: HEADING_FILL },
  ...medians,
];

const fte: readonly Cell[] = [
  { row: 0, column: 0, value: "Personeel met middelen van het Lokaal Energie- en Klimaatpact" },
  ...heading(["Stad", "VTE LEKP 1", "Opmerkingen", "Domeinen"]),
  ...body(FTE),
];

export const sampleWorkbook: Pick<Snapshot, "sheets" | "names"> = {
  sheets: [sheet(SCORES_SHEET, scores), sheet(FTE_SHEET, fte)],
  names: [],
};

export const SAMPLE_NAME = "nulmeting-2024.xlsx";

/** The first row, in the hand of whoever made it. */
const BOLD = { areas: [{ row: HEADER, column: 0, rows: 1, columns: 9 }], style: { bold: true }, unlocked: false };

export const sampleLooks: Looks = new Map([
  [SCORES_SHEET, looks([13, ...klimaatgovernance.themes.map(({ name }) => Math.max(11, name.length))])],
  [FTE_SHEET, looks([13, 11, 24, 70])],
]);

/** @param widths in characters, from column A */
function looks(widths: readonly number[]): SheetLooks {
  return {
    columns: widths.map((characters, from) => ({ from, count: 1, size: characters * 7 + 5 })),
    rows: [],
    formats: [BOLD],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    showsGridlines: true,
    tabColour: "",
    protection: undefined,
  };
}

function heading(texts: readonly string[]): readonly Cell[] {
  return texts.map((value, column) => ({ row: HEADER, column, value, fill: HEADING_FILL }));
}

function body(rows: readonly (readonly (string | number)[])[]): readonly Cell[] {
  return rows.flatMap((row, index) =>
    row.flatMap((value, column) => (value === "" ? [] : [{ row: FIRST + index, column, value }])),
  );
}

function sheet(name: string, cells: readonly Cell[]): SheetSnapshot {
  return { name, visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}
