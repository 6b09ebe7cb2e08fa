/**
 * Grids of themes that hold head counts instead of scores: "Aantal VTE per thema", a theme that is headed "HR & cultuur
 * (VTE)", a line "Gent (VTE)". A small team is a number from 1 to 5 too, and would be read as a score.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import { latestPer } from "../../../domain/kept";
import type { Position } from "../../../host/area";
import { heldBy } from "../../tables/decide/held";
import { cornersOf } from "../../tables/corners";
import type { Candidate, Table, ThemePlace } from "../../tables/table";
import { findingAt, type SheetIndex, textOf } from "../../cells/sheet-index";
import { isMeasured, lineAt } from "./fte-context";
import { spokenOn } from "./fte-headings";
import { fteMeaning, isStaffAlone } from "../../words/fte-meaning";
import { FTE_WORDS } from "../../words/fte-words";

export interface ScoresAlone {
  readonly grids: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Of a sheet that is the very same, with the very same grids, it is the very same. */
export function withoutHeadCounts(
  index: SheetIndex,
  grids: readonly Table[],
  definition: AssessmentDefinition,
): ScoresAlone {
  return before(index, [grids, definition], () => scoresAlone(index, grids, definition));
}

const before = latestPer<SheetIndex, ScoresAlone>();

function scoresAlone(index: SheetIndex, grids: readonly Table[], definition: AssessmentDefinition): ScoresAlone {
  if (spokenOn(index).length === 0 && !isCount(index.sheet.name) && !isStaffAlone(index.sheet.name))
    return { grids, findings: [] };
  const parts = grids.map((grid) => {
    const title = titleOf(grid);
    if (title === undefined) return withoutCountedParts(grid, definition);
    return { grids: [], findings: [findingAt(index, title.at, { code: "fte-head-count", raw: title.text })] };
  });
  return {
    grids: parts.flatMap((part) => part.grids),
    findings: parts.flatMap((part) => part.findings),
  };
}

interface Title {
  readonly text: string;
  readonly at: Position;
}

/** Nobody writes more lines over a grid. */
const MOST_LINES = 12;
const MOST_ROWS = 30;

/** What stands over the whole grid and says that it counts; `undefined` where scores are spoken of, or nothing is said. */
function titleOf(table: Table): Title | undefined {
  const { index, header, themes, around } = table;
  const corner = cornersOf(table).find((cell) => isCount(textOf(cell)) || isStaffAlone(textOf(cell)));
  if (corner) return { text: textOf(corner), at: corner };
  const first = Math.min(...themes.map(({ label }) => label.row));
  const rows = [...index.rowsBetween(Math.max(around.top - 1, first - MOST_ROWS), first)].reverse();
  for (const row of rows.slice(0, MOST_LINES)) {
    const line = lineAt(index, row);
    if (line.some(isMeasured)) break;
    if (line.some((cell) => saysScores(textOf(cell)))) return undefined;
    const over = line.filter((cell) => line.length === 1 || index.areaOf(cell).columns > 1);
    const title = over.find((cell) => isCount(textOf(cell)) || isStaffAlone(textOf(cell)));
    if (title) return { text: textOf(title), at: title };
  }
  const { name } = index.sheet;
  // A sheet may be named after the one column of VTE beside its scores.
  const isNamedAfterColumn = lineAt(index, header.row).some((cell) => fteMeaning(textOf(cell)) !== undefined);
  const isOfStaff = isCount(name) || isStaffAlone(name);
  return isOfStaff && !saysScores(name) && !isNamedAfterColumn ? { text: name, at: header } : undefined;
}

function saysStaff(text: string): boolean {
  const { staff, part } = fteMeaning(text) ?? {};
  return staff === true || part === true;
}

function saysScores(text: string): boolean {
  const lower = text.toLowerCase();
  return FTE_WORDS.scoring.some((word) => lower.includes(word));
}

/** It counts people, and is no sentence that gives their number itself: "Ons team telt 3 VTE". */
function isCount(text: string): boolean {
  const { fte, staff, counted } = fteMeaning(text) ?? {};
  const isStatement = /\d/.test(text.replace(/\b(?:19|20)\d\d\b|lekp ?\d/gi, ""));
  return !isStatement && (fte === true || (staff === true && counted === true));
}

function withoutCountedParts(grid: Table, definition: AssessmentDefinition): ScoresAlone {
  const { index, themes, candidates } = grid;
  const across = themes.every(({ label }) => label.row === themes[0]?.label.row);
  const counted = themes.filter((header) => isCountedTheme(index, header, across));
  const lost = candidates.filter(({ name }) => isCount(name));
  const ofStaff = staffBeside(grid, definition);
  const isOfCounts = (line: Candidate) => line.headings.some(isCount) || ofStaff.includes(line);
  if (counted.length + lost.length === 0 && !candidates.some(isOfCounts)) return { grids: [grid], findings: [] };
  const kept = candidates
    .filter((line) => !lost.includes(line) && !isOfCounts(line))
    .map((line) => without(line, counted));
  const places = [...counted.map(({ label }) => label), ...lost.map(({ label }) => label)];
  return {
    grids: [{ ...grid, themes: themes.filter((header) => !counted.includes(header)), candidates: kept }],
    findings: places.map((at) => findingAt(index, at, { code: "fte-head-count", raw: textOf(index.at(at)) })),
  };
}

/**
 * "Koppen" beside the scores, over numbers that no level comes near. What the staff gave on a scale of its own, or where nothing else
 * is a score, is for who reads the grids.
 */
function staffBeside({ index, candidates }: Table, definition: AssessmentDefinition): readonly Candidate[] {
  const isOfStaff = ({ headings, saying }: Candidate) =>
    !saying.otherScale && headings.some(saysStaff) && !headings.some(saysScores);
  const [ofStaff, others] = [candidates.filter(isOfStaff), candidates.filter((line) => !isOfStaff(line))];
  const isOnScale = (line: Candidate) => {
    const { areScores, otherScale } = heldBy(index, line, definition);
    return areScores && !otherScale;
  };
  if (ofStaff.length === 0 || !others.some(isOnScale)) return [];
  return ofStaff.filter((line) => heldBy(index, line, definition).otherScale);
}

/** Its own heading says so, or the sub-heading under it; below a theme in a list stands the next theme. */
function isCountedTheme(index: SheetIndex, { label, column }: ThemePlace, across: boolean): boolean {
  const { rows } = index.areaOf(label);
  const under = across ? [index.at({ row: label.row + rows, column })] : [];
  return [index.at(label), ...under].some((cell) => isCount(textOf(cell)));
}

function without(line: Candidate, counted: readonly ThemePlace[]): Candidate {
  const isCounted = ({ theme, cell }: Candidate["cells"][number]) =>
    counted.some((each) => each.theme === theme && (each.row === cell.row || each.column === cell.column));
  return { ...line, cells: line.cells.filter((score) => !isCounted(score)) };
}
