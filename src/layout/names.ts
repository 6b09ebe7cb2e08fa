/**
 * The defined names by which our tables are found again, after a sheet was renamed or moved, rows were sorted or columns
 * inserted. A name that the workbook already uses for something else gets a number: `KP_LEKP_2`.
 */
import type { Area } from "../host/area";
import type { NameSnapshot, Snapshot } from "../host/snapshot";
import { parseSheetArea } from "../host/a1";
import { oncePer, oncePerText } from "../domain/kept";
import type { Use } from "./way";

export const NAMES = {
  /** From the header row of the grid to its last row, the room for more cities included. */
  maturity: "KP_Maturiteit",
  fte: "KP_LEKP",
  /** Two columns: what, and its value. */
  definition: "KP_Meetmodel",
  levels: "KP_Niveaus",
  themes: "KP_Themas",
  cities: "KP_Steden",
  explanation: "KP_Toelichting",
  practices: "KP_GoedePraktijken",
  /** One city's own form. */
  selfEvaluation: "KP_Zelfevaluatie",
  profiles: "KP_Stadsfiches",
  submissions: "KP_Inzendingen",
  provenance: "KP_Herkomst",
  questions: "KP_Bevindingen",
  rules: "KP_Publicatie",
  consents: "KP_Toestemming",
  confidential: "KP_Vertrouwelijk",
  ledger: "KP_Globaal",
  recommendations: "KP_Aanbevelingen",
  workPackages: "KP_Werkpakketten",
  twinning: "KP_Twinning",
  twinningSettings: "KP_TwinningKader",
  twinningCalendar: "KP_TwinningKalender",
  twinningWaiting: "KP_TwinningWacht",
  partnerships: "KP_Partnerschappen",
  criteria: "KP_Partnercriteria",
  points: "KP_SterkEnBeter",
  staff: "KP_HRBenchmark",
  /** Two columns: what, and its value. */
  votingRules: "KP_Stemregels",
  prioritisation: "KP_Prioritering",
} as const;

export type TableKey = keyof typeof NAMES;
export type TableName = (typeof NAMES)[TableKey];

/** What people say of tables of their own: each has as many names as it takes rectangles, `KP_Scores`, `KP_Scores_2`, … */
export const CHOICE_NAMES = {
  score: "KP_Scores",
  target: "KP_Streefscores",
  previous: "KP_VorigeScores",
  /** "Telt niet mee". */
  aside: "KP_TeltNietMee",
} as const satisfies Record<Use, string>;

export type ChoiceName = (typeof CHOICE_NAMES)[Use];

export interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Where our table stands now; `undefined` when it was never laid out, its sheet has been removed, or it was built again in another
 * shape or by another model: the former stands beside it, and does not count any more.
 */
export function findTable(table: TableName, workbook: Snapshot): NamedArea | undefined {
  return finderIn(workbook)(table);
}

/** Every sheet of ours is asked for, and for each of its tables where the next begins. */
const finderIn = oncePer(({ names, sheets }: Snapshot) =>
  oncePerText((table) => {
    const found = areasIn(names)(table).filter((area) => sheets.some((sheet) => sheet.name === area.sheet));
    return found.find((each) => !isAside(each, { names }));
  }),
);

/** After an edit the names of a workbook are nearly always the very same. */
const areasIn = oncePer((names: Snapshot["names"]) =>
  oncePerText((table): readonly NamedArea[] =>
    names
      .filter((each) => isNameOf(table as TableName | ChoiceName, each))
      .flatMap(({ refersTo }) => parseSheetArea(refersTo) ?? []),
  ),
);

/** Does the first of its cells count no more, because somebody said so? */
export function isAside({ sheet, area }: NamedArea, { names }: Pick<Snapshot, "names">): boolean {
  return areasIn(names)(CHOICE_NAMES.aside).some((each) => each.sheet === sheet && holds(each.area, area));
}

/** Where scores are filled in: the grid of several cities, else the form of one. */
export function mainTable(workbook: Snapshot): NamedArea | undefined {
  return findTable(NAMES.maturity, workbook) ?? findTable(NAMES.selfEvaluation, workbook);
}

/** Does it hold the first cell of the other? */
function holds({ row, column, rows, columns }: Area, other: Area): boolean {
  const [down, right] = [other.row - row, other.column - column];
  return down >= 0 && down < rows && right >= 0 && right < columns;
}

/** The sheets on which these tables stand now. */
export function sheetsWith(tables: readonly TableName[], workbook: Snapshot): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => findTable(table, workbook)?.sheet ?? []));
}

/** The name to give to a table: its own, or numbered when that is taken. Excel does not tell capitals apart. */
export function freeTableName(
  table: TableName | ChoiceName,
  { names }: { readonly names: readonly Pick<NameSnapshot, "name">[] },
): string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let name: string = table;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table}_${number}`;
  return name;
}

/** Excel takes no longer name for a sheet. */
const LONGEST_SHEET_NAME = 31;

/** A sheet name that is free: "Maturiteit", else "Maturiteit (2)". Excel does not tell capitals apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = cut(wanted, LONGEST_SHEET_NAME);
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = cut(wanted, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}

/** Excel takes none of these in the name of a sheet, and no file what cannot be printed. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cn}]/gu;
/** It keeps this one for itself. */
const RESERVED = "history";

/**
 * What people call something, as near to it as the name of a sheet may be; empty where nothing of it is left.
 * @example sheetNameOf("Water/lucht") // "Water-lucht"
 */
export function sheetNameOf(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(UNPRINTABLE, "").replace(FORBIDDEN, "-");
  const name = cut(line.replace(/^[' ]+/, ""), LONGEST_SHEET_NAME).replace(/[' ]+$/, "");
  return name.toLowerCase() === RESERVED ? `${name}-` : name;
}

/** Half a character is none. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** Of the workbook, and with a number or without: one that belongs to a sheet is a copy of Excel's. */
export function isNameOf(table: TableName | ChoiceName, { name, sheet }: NameSnapshot): boolean {
  const lower = name.toLowerCase();
  return sheet === undefined && lower.startsWith(table.toLowerCase()) && /^(_\d+)?$/.test(lower.slice(table.length));
}
