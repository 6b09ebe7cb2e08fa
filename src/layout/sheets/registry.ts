/** All sheets of ours, in the order in which they are added. What is done with each follows from what it says of itself. */
import type { TableName } from "../names";
import { aanbevelingen } from "./aanbevelingen";
import { bevindingen } from "./bevindingen";
import { globaal } from "./globaal";
import { goedePraktijken } from "./goede-praktijken";
import { herkomst } from "./herkomst";
import { inzendingen } from "./inzendingen";
import { legende } from "./legende";
import { lekpVte } from "./lekp-vte";
import { maturiteit } from "./maturiteit";
import { publicatie } from "./publicatie";
import type { SheetFacts, TableFacts } from "./sheet";
import { toelichting } from "./toelichting";
import { werkpakketten } from "./werkpakketten";

/** Those that are declared. */
export const SHEETS: readonly SheetFacts[] = [
  ...[lekpVte, toelichting, goedePraktijken],
  ...[globaal, inzendingen, herkomst, bevindingen, aanbevelingen, werkpakketten],
];

const ALL: readonly TableFacts[] = [
  ...[maturiteit, lekpVte, legende, toelichting, goedePraktijken],
  ...[globaal, inzendingen, herkomst, bevindingen, aanbevelingen, werkpakketten, publicatie],
];

function tablesOf(which: (sheet: TableFacts) => boolean): readonly TableName[] {
  return ALL.filter(which).map(({ table }) => table);
}

/** On the sheets that every workbook has. */
export const FILLED_IN = tablesOf(({ from }) => from === "cities");
/** On the sheets that only a bundle has. */
export const OF_A_BUNDLE = tablesOf(({ from }) => from === "bundle");
/** On the sheets of which nothing leaves in an export, whatever they say. */
export const KEPT_INSIDE = tablesOf(({ keptInside }) => keptInside === true);
