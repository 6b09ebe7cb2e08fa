/** Reading back the sheets that only we make: Toelichting, Goede praktijken, and the period on Legende. */
import { cellName } from "../../host/a1";
import type { Snapshot } from "../../host/host";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { findTable, NAMES, type TableName } from "../names";
import { type Heading, headingOf } from "./headings";
import type { Explanation, LocatedPractice } from "./reading";
import { indexSheet, rawOf, textOf } from "./sheet-index";

/** A row of one of our tables, by heading. */
interface TableRow {
  readonly at: (heading: Heading) => string;
  readonly sheet: string;
  readonly row: number;
  readonly columnOf: (heading: Heading) => number;
}

export function readExplanations(workbook: Snapshot, definition: AssessmentDefinition): readonly Explanation[] {
  return rowsOf(NAMES.explanation, workbook).flatMap(({ at }) => {
    const city = identify(at("city"), definition.cities);
    const theme = identify(at("theme"), definition.themes);
    if (!city || !theme) return [];
    const explanation = {
      raw: at("raw"),
      motivation: at("motivation"),
      evidence: at("evidence"),
      previous: at("previous"),
      target: at("target"),
      author: at("author"),
      date: at("date"),
    };
    const empty = Object.values(explanation).every((text) => text === "");
    return empty ? [] : [{ cityId: city.id, themeId: theme.id, ...explanation }];
  });
}

export function readPractices(workbook: Snapshot, definition: AssessmentDefinition): readonly LocatedPractice[] {
  return rowsOf(NAMES.practices, workbook).flatMap(({ at, sheet, row, columnOf }) => {
    const city = identify(at("city"), definition.cities);
    const theme = identify(at("theme"), definition.themes);
    const practice = at("practice");
    if (!city || !theme || practice === "") return [];
    const source = { sheet, cell: cellName(row, columnOf("practice")) };
    return [{ cityId: city.id, themeId: theme.id, practice, source }];
  });
}

/** The period, from the row of the definition that says so; empty when there is none. */
export function readPeriod(workbook: Snapshot, labels: readonly string[]): string {
  const found = findTable(NAMES.definition, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return "";
  const index = indexSheet(sheet);
  const { row, column, rows } = found.area;
  for (let offset = 0; offset < rows; offset++)
    if (labels.includes(textOf(index.at({ row: row + offset, column }))))
      return rawOf(index.at({ row: row + offset, column: column + 1 }));
  return "";
}

/** The rows under a table's header, down to the end of its sheet: rows added below belong to it. */
function rowsOf(table: TableName, workbook: Snapshot): readonly TableRow[] {
  const found = findTable(table, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return [];
  const index = indexSheet(sheet);
  const columns = new Map<Heading, number>();
  for (const cell of index.rows.get(found.area.row) ?? []) {
    const heading = headingOf(textOf(cell));
    if (heading && !columns.has(heading)) columns.set(heading, cell.column);
  }
  const columnOf = (heading: Heading) => columns.get(heading) ?? -1;
  return [...index.rows.keys()]
    .filter((row) => row > found.area.row)
    .map((row) => ({
      at: (heading) => rawOf(index.at({ row, column: columnOf(heading) })),
      sheet: sheet.name,
      row,
      columnOf,
    }));
}
