/** The headings under which the FTE of LEKP 1 may stand, and how surely they do. */
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { FTE } from "../../../domain/definition/subject";
import { oncePer } from "../../../domain/kept";
import { legende } from "../../sheets/legende";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { type Above, isMeasured, isYear, linesAbove, type Line, textsOver } from "./fte-context";
import { type FteMeaning, fteMeaning, isNotNow, isPactAlone, isPaidByPact } from "../../words/fte-meaning";

export interface FteHeading {
  readonly cell: Cell;
  /** 3: it says so itself. 2: "VTE LEKP", or a bare "VTE" where a title says LEKP. 1: "LEKP 1", where one says VTE. */
  readonly sure: 1 | 2 | 3;
  /** Only the name of the sheet says LEKP. */
  readonly bySheet: boolean;
}

/** A cell that says something of FTE, of staff or of the pact. */
export interface Spoken {
  readonly cell: Cell;
  readonly meaning: FteMeaning;
}

/** In reading order. Whoever reads the grids asks, and whoever reads the FTE. */
export const spokenOn = oncePer(spokenIn);

function spokenIn(index: SheetIndex): readonly Spoken[] {
  const found: Spoken[] = [];
  for (const cell of index.sheet.cells) {
    const meaning = typeof cell.value === "string" ? fteMeaning(textOf(cell)) : undefined;
    if (meaning && !isAsked(index, cell)) found.push({ cell, meaning });
  }
  return found;
}

/** On Legende stands whether it is asked for, above the codes of the cities: a question, and no heading over them. */
function isAsked(index: SheetIndex, cell: Cell): boolean {
  if (textOf(cell) !== legende.asksFte) return false;
  const beside = (at: Position) => textOf(index.at(at));
  const answer = beside({ ...cell, column: cell.column + 1 });
  return beside({ ...cell, row: cell.row - 1 }) === legende.unit || answer === legende.yes || answer === legende.no;
}

interface Looking {
  readonly spoken: readonly Spoken[];
  /** Whether the sheet has our own LEKP table, whatever is written over it now. */
  readonly own: boolean;
  readonly cities: readonly Named[];
}

export function fteHeadings(index: SheetIndex, { spoken, own, cities }: Looking): readonly FteHeading[] {
  const linesOf = new Map<number, readonly Line[]>();
  const without = new Set(spoken.filter(({ meaning }) => meaning.funds === "outside").map(({ cell }) => cell.row));
  return spoken.flatMap(({ cell, meaning }): readonly FteHeading[] => {
    if (isBand(index, cell, cities) || (without.has(cell.row) && IN_ALL.test(textOf(cell)))) return [];
    const lines = linesOf.get(cell.row) ?? linesAbove(index, cell.row);
    linesOf.set(cell.row, lines);
    const above = textsOver(index, lines, cell.column);
    const sheet = { text: own ? FTE.name : index.sheet.name, band: false };
    const sure = surenessOf(textOf(cell), meaning, { above, sheet });
    return sure === 0 ? [] : [{ cell, sure, bySheet: meaning.bare && fundsAround(above) === undefined }];
  });
}

/** "VTE met LEKP" beside "VTE zonder LEKP": all of them, as likely as not. */
const IN_ALL = /\b[vf]te'?s? (?:met|with|avec)\b/i;

interface Surroundings {
  /** From near to far. */
  readonly above: readonly Above[];
  readonly sheet: Above;
}

function surenessOf(text: string, meaning: FteMeaning, { above, sheet }: Surroundings): 0 | FteHeading["sure"] {
  const { fte, bare, funds, notNow, joined, total } = meaning;
  if (notNow || joined || funds === "later" || funds === "outside") return 0;
  if (above.some(({ band, text: over }) => (band ? isNotNow(over) : PLANNED.test(over)))) return 0;
  if (fte && funds !== undefined && !isPaidByPact(text)) return 0;
  if (fte && funds === "first") return 3;
  const around = fundsAround([...above, sheet]);
  if (fte && funds === "pact") return total || around === "other" ? 0 : 2;
  if (bare) return around === "pact" ? 2 : 0;
  if (!isPactAlone(text) || around === "other") return 0;
  return above.some((each) => fteMeaning(each.text)?.fte) ? 1 : 0;
}

/** A title may speak of a goal and of what is there; one that begins so does not: "Gevraagd voor 2027 (nog niet in dienst)". */
const PLANNED = /^\s*(?:gevraagd\b|aangevraagd|gepland|gewenst|begroot|planned)|\bnog niet in dienst\b/i;
/** "LEKP 1: vacatures" */
const OPEN = /\bvaca(?:tur|n)|\baangevra/i;

/** The nearest that says whose money it is decides; a title that speaks of staff alone says that it is not the pact's. */
function fundsAround(texts: readonly Above[]): "pact" | "other" | undefined {
  for (const { text } of texts) {
    const { funds, fte, staff } = fteMeaning(text) ?? {};
    if (funds === "first" || funds === "pact") return OPEN.test(text) ? "other" : "pact";
    if (funds !== undefined || (staff && !fte)) return "other";
  }
  return undefined;
}

/** It stands over other headings, which say more: "VTE" over "LEKP 1" and "LEKP 2". Or over several columns of figures. */
function isBand(index: SheetIndex, cell: Position, cities: readonly Named[]): boolean {
  const { rows, columns } = index.areaOf(cell);
  const at = { ...cell, row: cell.row + rows };
  const others = Array.from({ length: Math.min(columns, MOST_COLUMNS) - 1 }, (_, offset) =>
    index.at({ ...at, column: cell.column + 1 + offset }),
  ).filter((other) => other !== undefined);
  const below = index.at(at);
  if (others.length === 0 && !fteMeaning(textOf(below)) && !isYear(below?.value)) return false;
  const isCity = index.cellsIn(at.row).some((each) => identify(textOf(each), cities));
  return isCity ? others.some(isMeasured) : true;
}

/** A band over more is a title. */
const MOST_COLUMNS = 60;
