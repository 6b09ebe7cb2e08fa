/**
 * Sheets as they stand in the spreadsheet, as plans: what an add-in gave them comes whole in a file, and what a person did to them as
 * far as a plan has words for it. What has none is told.
 */
import type { FormatPlan, PrintPlan, SheetPlan } from "../../../src/host/plan";
import type { SheetData, WorkbookData } from "../../odoo/model";
import type { Records, SheetRecord } from "../../records";
import { chartPlan } from "./chart";
import { bordersOf, numberFormatsOf, stylesOf } from "./formats";
import type { Part } from "./part";
import { printPlan } from "./print";
import { conditionalFormatsOf, validationsOf } from "./rules";

export interface PlannedLook {
  readonly look: Omit<SheetPlan, "name" | "cells">;
  /** What of it has no place in a plan, in words such as `samengevoegde cellen`. */
  readonly beyond: readonly string[];
  /** Does all of it move along with its cells? What an add-in asked for is recorded where it was asked. */
  readonly followsCells: boolean;
}

/** By name. */
export type PlannedLooks = ReadonlyMap<string, PlannedLook>;

/** @param saved the names of the sheets that will be in the file */
export function plannedLooks(data: WorkbookData, records: Records, saved: ReadonlySet<string>): PlannedLooks {
  const sheets = data.sheets.filter(({ name }) => saved.has(name));
  return new Map(
    sheets.map((sheet) => [sheet.name, lookOf({ sheet, record: records.sheet(sheet.id), data, saved })] as const),
  );
}

interface Standing {
  readonly sheet: SheetData;
  readonly record: SheetRecord;
  readonly data: WorkbookData;
  readonly saved: ReadonlySet<string>;
}

function lookOf({ sheet, record, data, saved }: Standing): PlannedLook {
  const [styles, numberFormats, borders] = [
    stylesOf(sheet, data.styles),
    numberFormatsOf(sheet, data.formats),
    bordersOf(sheet, data.borders),
  ];
  const [validations, colours] = [validationsOf(sheet, record, saved), conditionalFormatsOf(sheet)];
  const charts: Part<NonNullable<SheetPlan["charts"]>> = {
    planned: record.charts.map(chartPlan),
    isWhole: record.charts.length === sheet.figures.length,
  };
  const { xSplit: columns = 0, ySplit: rows = 0 } = sheet.panes ?? {};
  return {
    look: {
      tabColour: sheet.color ?? (record.tabColour || "#8C8C8C"),
      columnWidths: widthsOf(sheet),
      rowHeights: Object.entries(sheet.rows).flatMap(([row, { size }]) =>
        size === undefined ? [] : [{ row: Number(row), height: size * POINTS }],
      ),
      formats: [...styles.planned, ...numberFormats.planned, ...borders.planned, ...locks(record)],
      validations: validations.planned,
      conditionalFormats: colours.planned,
      freeze: { rows, columns },
      protection: record.protection ? "locked" : "open",
      // One that a person took away is still recorded.
      ...(charts.isWhole && charts.planned.length > 0 && { charts: charts.planned }),
      print: printPlan(record, usualPrint(sheet.name)),
    },
    followsCells: isUnrecorded(record),
    beyond: [
      ...(styles.isWhole ? [] : ["opmaak"]),
      ...(borders.isWhole ? [] : ["randen"]),
      ...(validations.isWhole ? [] : ["invoerregels"]),
      ...(colours.isWhole ? [] : ["kleurregels"]),
      ...(charts.isWhole ? [] : ["grafieken"]),
      ...(sheet.merges.length > 0 ? ["samengevoegde cellen"] : []),
      ...(hides(sheet.rows) ? ["verborgen rijen"] : []),
      ...(hides(sheet.cols) ? ["verborgen kolommen"] : []),
      ...(sheet.tables.length > 0 ? ["filters"] : []),
      ...([sheet.headerGroups.ROW, sheet.headerGroups.COL].some(({ length }) => length > 0) ? ["groepering"] : []),
      ...(record.notes.length > 0 ? ["opmerkingen"] : []),
      ...(record.password === undefined ? [] : ["wachtwoord"]),
    ],
  };
}

function isUnrecorded({ locks: all, validations, charts, page }: SheetRecord): boolean {
  return [all, validations, charts, Object.keys(page)].every(({ length }) => length === 0);
}

function locks({ locks: all }: SheetRecord): readonly FormatPlan[] {
  return all.map(({ area, locked }) => ({ area, format: { unlocked: !locked } }));
}

function hides(headers: SheetData["rows"]): boolean {
  return Object.values(headers).some(({ isHidden }) => isHidden === true);
}

/** A column that nobody gave a size is as wide as the spreadsheet shows it. */
function widthsOf({ cols }: SheetData): readonly number[] {
  const count = Math.max(0, ...Object.keys(cols).map((column) => Number(column) + 1));
  return Array.from({ length: count }, (_, column) => ((cols[column]?.size ?? USUAL) - PADDING) / DIGIT);
}

/** Of a pixel at 100 %. */
const POINTS = 0.75;
/** In pixels: what a column is given unless somebody says otherwise, a digit, and what stands beside them. */
const [USUAL, DIGIT, PADDING] = [96, 7, 5];

/** On as many pages as it takes, whatever stands on it. */
export function usualPrint(name: string): PrintPlan {
  return { orientation: "landscape", titleRows: { first: 0, last: 0 }, footer: name };
}
