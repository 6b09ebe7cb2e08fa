/**
 * The one table that every foreign workbook holds, however it was written, and what is to be read in it.
 * It has one of each: numbers, texts, a date, an error, a yes, a formula, a blank, accents, an ampersand and an emoji.
 */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";

/** `null` is a cell that is not there. */
export type Item = string | number | boolean | null | Day | ErrorItem | Formula;
/** A number that is formatted as a date. */
export interface Day {
  readonly day: number;
}
export interface ErrorItem {
  readonly error: string;
}
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

/** 2 May 2024: what nl-BE Excel makes of a typed `2.5`. */
export const DAY = 45_414;
/** The same day in a workbook that counts from 1904. */
export const DAY_1904 = DAY - 1462;

const THEMES = klimaatgovernance.themes.map(({ name }) => name);

/** From A1 on. */
export const TABLE: readonly (readonly Item[])[] = [
  ["Klimaatscan 🌍 <2024> – één & al"],
  [],
  ["Stad", ...THEMES],
  ["Gent", 3, 2.5, "tussen 2 en 3", 4.25, 1, 2.75, "n.v.t.", { formula: "SUM(B4,-1)", result: 2 }],
  ["Genk", "2,5", 5, { day: DAY }, null, { error: "#N/A" }, true, 3.1, 25],
  ["Sint-Niklaas", 4, 4, 4, 4, 4, 4, 4, "nog te bespreken"],
];

/** By city and in the order of the themes: worked out by hand from the rules of the design. */
export const GRID = {
  gent: "3 2.5 2.5 4.25 1 2.75 not-applicable 2",
  genk: "2.5 5 unreadable - unreadable unreadable 3.1 unreadable",
  "sint-niklaas": "4 4 4 4 4 4 4 text",
};

/** Codes with their cells, in reading order. */
export const FINDINGS = [
  "score-as-phrase D4 → 2.5",
  "score-as-text B5 → 2.5",
  "score-as-date D5 → 2.5",
  "score-unreadable F5",
  "score-unreadable G5",
  "score-step H5",
  "score-out-of-range I5 → 2.5",
  "score-text I6",
];
