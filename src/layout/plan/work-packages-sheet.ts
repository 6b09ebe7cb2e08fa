/** Werkpakketten: the work that recommendations are bundled in, with who leads it and when it begins. */
import { cellName, referenceTo } from "../../host/a1";
import type { Area } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import { readNumber } from "../../domain/score/phrase";
import { NO_SUMMARY, PRIORITIES, type WorkPackage } from "../../domain/summary/summary";
import type { Measurement } from "../../domain/measurement/measurement";
import { NAMES } from "../names";
import { tableHere } from "../parse/own/own-table";
import { werkpakketten } from "../sheets/werkpakketten";
import type { SheetTexts } from "../texts";
import { nameIn, rowOf, rowsOf } from "./rows";
import * as style from "./style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "./table-plan";

const HEADER = 3;
const FIRST = HEADER + 1;
const WIDTHS = [6, 44, 30, 16, 34, 40, 14, 20];
const COLUMNS = WIDTHS.length;
const [NUMBER, NAME, RECOMMENDATIONS, PRIORITY] = [0, 1, 3, 6];

/** Between the themes, recommendations or leads of one package in their cell. */
export const PART_SEPARATOR = "; ";

export function workPackagesSheet({ measurement, texts, name }: SheetInput): TableSheet {
  const { definition, period, summary = NO_SUMMARY } = measurement;
  const words = texts.workPackages;
  const body = summary.workPackages.map((each) => packageCells(each, measurement));
  const rows = body.length + SPARE_ROWS;
  const priorities: Area = { row: FIRST, column: PRIORITY, rows, columns: 1 };
  const priority = cellName(FIRST, PRIORITY);
  const [first, last] = [PRIORITIES[0], PRIORITIES[PRIORITIES.length - 1]];

  return {
    tables: [{ table: NAMES.workPackages, area: { row: HEADER, column: 0, rows: rows + 1, columns: COLUMNS } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: WIDTHS,
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        ...Array.from({ length: rows }, (_, index) => ({
          row: FIRST + index,
          height: style.heightOf((body[index] ?? []).map((value, column) => [String(value), WIDTHS[column] ?? 20])),
        })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.instruction]),
        ...rowOf(HEADER, 0, packageHeadings(texts)),
        ...rowsOf(FIRST, 0, body),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, COLUMNS], style.HEADER, style.LEFT),
        style.format([FIRST, 0, rows, COLUMNS], style.TABLE, style.TEXT, style.INPUT),
        style.format([FIRST, NAME, rows, 1], { bold: true }),
        ...[NUMBER, PRIORITY].flatMap((column) => [
          style.format([HEADER, column, 1, 1], style.FIGURE),
          style.format([FIRST, column, rows, 1], style.FIGURE),
        ]),
      ],
      validations: [
        {
          area: priorities,
          rule: {
            kind: "formula",
            formula: `=AND(ISNUMBER(${priority}),${priority}>=${first},${priority}<=${last},${priority}=INT(${priority}))`,
          },
          prompt: { title: words.promptTitle, message: words.promptMessage },
          error: { title: words.errorTitle, message: words.errorMessage },
        },
      ],
      conditionalFormats: [],
      freeze: { rows: FIRST, columns: 2 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: FIRST + Math.max(body.length, 1), columns: COLUMNS },
        titleRows: { first: HEADER, last: HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };
}

export function packageHeadings({ workPackages: words }: SheetTexts): readonly string[] {
  return [
    ...[words.number, words.name, words.themes, words.recommendations],
    ...[words.leads, words.partners, words.priority, words.start],
  ];
}

/** A package as it goes into its row, in the order of the headings. */
export function packageCells(
  each: WorkPackage,
  { definition }: Pick<Measurement, "definition">,
): readonly (string | number)[] {
  return [
    figure(each.number),
    each.name,
    each.themeIds.map((id) => nameIn(definition.themes, id)).join(PART_SEPARATOR),
    figure(each.recommendations.join(PART_SEPARATOR)),
    each.leads.join(PART_SEPARATOR),
    each.partners,
    each.priority ?? figure(each.rawPriority),
    each.start,
  ];
}

/** A number where there is one, so that Excel takes it for one too. */
export function figure(text: string): string | number {
  const number = readNumber(text);
  return number !== undefined && String(number) === text ? number : text;
}

/** Where the packages have their names and what they hold, for the formula on Aanbevelingen. */
export interface PackagePlace {
  readonly names: string;
  readonly recommendations: string;
}

export function plannedPackages(sheet: string, { summary = NO_SUMMARY }: Measurement): PackagePlace {
  const rows = summary.workPackages.length + SPARE_ROWS;
  const column = (index: number) => referenceTo(sheet, { row: FIRST, column: index, rows, columns: 1 });
  return { names: column(NAME), recommendations: column(RECOMMENDATIONS) };
}

/** On a sheet that is there. */
export function packagesIn(workbook: Snapshot): PackagePlace | undefined {
  const table = tableHere(werkpakketten, workbook);
  const [names, recommendations] = [table?.columnOf("package"), table?.columnOf("recommendation")];
  if (!table || names === undefined || recommendations === undefined) return undefined;
  const last = Math.max(table.header, table.rows.at(-1)?.row ?? 0) + SPARE_ROWS;
  const column = (index: number) =>
    referenceTo(table.sheet, { row: table.header + 1, column: index, rows: last - table.header, columns: 1 });
  return { names: column(names), recommendations: column(recommendations) };
}
