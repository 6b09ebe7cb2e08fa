/** All sheets of ours, in the order in which they are added. What is done with each follows from what it says of itself. */
import type { CityProfile } from "../../domain/measurement/city-profile";
import type { Explanation } from "../../domain/measurement/explanation";
import type { GoodPractice } from "../../domain/measurement/records";
import type { Criterion, Partnership } from "../../domain/partnerships/partnership";
import type { StaffFigures } from "../../domain/staff/staff-figures";
import type { TableName } from "../names";
import { aanbevelingen } from "./aanbevelingen";
import { bevindingen } from "./bevindingen";
import { globaal } from "./globaal";
import { goedePraktijken } from "./goede-praktijken";
import { herkomst } from "./herkomst";
import { hrBenchmark } from "./hr-benchmark";
import { inzendingen } from "./inzendingen";
import { legende } from "./legende";
import { lekpVte } from "./lekp-vte";
import { maturiteit } from "./maturiteit";
import { partnercriteria } from "./partnercriteria";
import { partnerschappen } from "./partnerschappen";
import { prioritering } from "./prioritering";
import { publicatie } from "./publicatie";
import type { OwnSheet, SheetFacts, TableFacts } from "./sheet";
import { stadsfiches } from "./stadsfiches";
import { sterkEnBeter } from "./sterk-en-beter";
import { toelichting } from "./toelichting";
import { twinning } from "./twinning";
import { werkpakketten } from "./werkpakketten";
import { zelfevaluatie } from "./zelfevaluatie";

/** One that is declared, whatever its rows are. */
export interface Declared extends SheetFacts {
  readonly hand?: undefined;
  readonly as: <Result>(use: <Row, Id extends string>(sheet: OwnSheet<Row, Id>) => Result) => Result;
}

/** Maturiteit is as wide as there are themes, Prioritering as there are cities, and the others hold several tables. */
const BY_HAND = { maturiteit, legende, prioritering, publicatie, twinning } as const satisfies Record<
  string,
  TableFacts
>;

export type Hand = keyof typeof BY_HAND;

/** One that is drawn by hand. */
export interface Drawn extends TableFacts {
  readonly hand: Hand;
}

function declared<Row, Id extends string>(sheet: OwnSheet<Row, Id>): Declared {
  return { ...sheet, as: (use) => use(sheet) };
}

function byHand(hand: Hand): Drawn {
  return { ...BY_HAND[hand], hand };
}

export const ALL: readonly (Declared | Drawn)[] = [
  declared(zelfevaluatie),
  byHand("maturiteit"),
  declared(lekpVte),
  byHand("legende"),
  declared<Explanation, keyof Explanation>(toelichting),
  declared<GoodPractice, keyof GoodPractice>(goedePraktijken),
  declared(globaal),
  declared<CityProfile, keyof CityProfile>(stadsfiches),
  declared(inzendingen),
  declared(herkomst),
  declared(bevindingen),
  declared<StaffFigures, keyof StaffFigures>(hrBenchmark),
  declared(sterkEnBeter),
  byHand("prioritering"),
  declared(aanbevelingen),
  declared(werkpakketten),
  byHand("publicatie"),
  byHand("twinning"),
  declared<Partnership, keyof Partnership>(partnerschappen),
  declared<Criterion, keyof Criterion>(partnercriteria),
];

export const SHEETS: readonly Declared[] = ALL.flatMap((sheet) => (sheet.hand === undefined ? [sheet] : []));

function tablesOf(which: (sheet: TableFacts) => boolean): readonly TableName[] {
  return ALL.filter(which).flatMap(({ table, others = [] }) => [table, ...others]);
}

export const OURS = tablesOf(() => true);
/** On the sheets that only a bundle has. */
export const OF_A_BUNDLE = tablesOf(({ from }) => from === "bundle");
/** On the sheets of which nothing leaves in an export, whatever they say. */
export const KEPT_INSIDE = tablesOf(({ keptInside }) => keptInside === true);
/** On the sheets on which people write sentences, in which staff may be named beside any figure. */
export const OF_WORDS = tablesOf(({ figures }) => figures !== true);
