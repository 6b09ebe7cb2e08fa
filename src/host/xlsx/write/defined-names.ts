/**
 * The names that a plan brings along: its own, and per sheet the two by which a file keeps print area and title rows.
 * Pure. The writer library could make the latter two from a page set-up, but does not quote the sheet in them:
 * `LEKP-VTE!$A$1:$C$9` is a subtraction, and Excel repairs such a file by dropping the name.
 */
import { absoluteAreaName, columnName, quotedSheet } from "../../a1";
import type { Span } from "../../area";
import type { Plan, SheetPlan } from "../../plan";

export interface DefinedName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly refersTo: string;
  /** The sheet that it belongs to; absent for a workbook-scoped name. */
  readonly sheet?: string;
}

export function definedNames({ sheets, names }: Plan): readonly DefinedName[] {
  const own = names.map(({ name, sheet, area }) => ({ name, refersTo: reference(sheet, absoluteAreaName(area)) }));
  return [...own, ...sheets.flatMap(printNames)];
}

function printNames({ name: sheet, print }: SheetPlan): readonly DefinedName[] {
  const { first, last } = print.titleRows;
  const columns = print.titleColumns && columnsName(print.titleColumns);
  const titles = [...(columns === undefined ? [] : [columns]), `$${first + 1}:$${last + 1}`];
  return [
    ...(print.area
      ? [{ name: "_xlnm.Print_Area", refersTo: reference(sheet, absoluteAreaName(print.area)), sheet }]
      : []),
    { name: "_xlnm.Print_Titles", refersTo: titles.map((each) => reference(sheet, each)).join(","), sheet },
  ];
}

/** @example columnsName({ first: 0, last: 1 }) // "$A:$B" */
function columnsName({ first, last }: Span): string {
  return [first, last].map((column) => `$${columnName(column)}`).join(":");
}

function reference(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}
