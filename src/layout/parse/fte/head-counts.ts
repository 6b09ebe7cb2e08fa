/**
 * Where a sheet says how many people work somewhere, or shows FTE that are not read as those of LEKP 1. Such figures are
 * confidential by rule and are left where they are. Nobody may think that they were read, so each is told, by its heading and
 * never by its figure.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold, identify } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { cellName } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { areScores, FEWEST_OUT_OF_RANGE, isOutOfRange } from "../../cells/figures";
import { findingAt, type SheetIndex, textOf } from "../../cells/sheet-index";
import { countUpTo } from "./count-up-to";
import { figuresBefore, figuresBelow, figuresBeside, figuresCornered, isFigure } from "./figures-around";
import type { FteSearch } from "./fte-columns";
import { lineAt } from "./fte-context";
import { type FteMeaning, fteMeaning, isAmount, withoutFigures } from "../../words/fte-meaning";
import type { Spoken } from "./fte-headings";
import { codesOn, type Told } from "./head-count-codes";
import type { ScoresAlone } from "./head-count-grids";
import { sheetOfCounts, titlesOfCounts } from "./head-count-titles";
import { takenOn } from "./taken";

export interface HeadCountInput {
  readonly spoken: readonly Spoken[];
  readonly search: FteSearch;
  /** The grids that are read, and what is told of the others. */
  readonly counted: ScoresAlone;
  readonly definition: AssessmentDefinition;
}

export function headCounts(
  index: SheetIndex,
  { spoken, search, counted, definition }: HeadCountInput,
): readonly Finding[] {
  const { tables, rivals } = search;
  const { grids } = counted;
  const { cities, themes } = definition;
  const taken = takenOn(index, { tables, grids, cities });
  const codes = codesOn(index, tables);
  const known = new Set([...rivals.flat().map(nameOf), ...counted.findings.map(({ cell }) => cell)]);
  const runs = new Map<string, number>();
  const headings = spoken.flatMap(({ cell, meaning }): readonly Told[] => {
    if (taken.isHeading(cell) || isKnown(cell) || isAmount(textOf(cell))) return [];
    if (isTheme(cell, meaning) || isPart(cell, meaning) || !hasFigures(cell, meaning)) return [];
    const code = codes.of(cell, meaning);
    return code === undefined || isRun(cell) ? [] : [{ cell, code }];
  });
  const isOther = (cell: Cell, meaning: FteMeaning) => isKnown(cell) || isTheme(cell, meaning);
  const read = [...tables, ...grids.map(({ header }) => header), ...rivals.flat()].map(({ row }) => row);
  const titles = titlesOfCounts(index, { spoken, headings, read, taken, codes, isOther });
  const headed = [...headings, ...titles];
  const told = [...headed, ...amounts(headed), ...statements(headed)].map(({ cell, code }) =>
    findingAt(index, cell, { code, raw: withoutFigures(textOf(cell)) }),
  );
  const isSilent = [told, tables, grids, rivals, counted.findings].every(({ length }) => length === 0);
  const ofSheet = isSilent ? sheetOfCounts(index, cities) : [];
  return [...told, ...ofSheet, ...rivals.map((columns) => competition(index, columns))];

  /** It is told already, or belongs to what is read. */
  function isKnown(cell: Cell): boolean {
    return known.has(nameOf(cell)) || taken.isText(cell);
  }

  /** "23,4 VTE" where no heading says so, nor the label before it. */
  function amounts(others: readonly Told[]): readonly Told[] {
    const columns = new Set(others.map(({ cell }) => cell.column));
    const rows = new Set(others.map(({ cell }) => cell.row));
    return spoken.flatMap(({ cell }): readonly Told[] => {
      if (!isAmount(textOf(cell)) || isKnown(cell) || columns.has(cell.column) || rows.has(cell.row)) return [];
      return isRun(cell) ? [] : [{ cell, code: "fte-head-count" }];
    });
  }

  /** "VTE LEKP 1: 2,5", alone in its row: nobody reads it there. */
  function statements(others: readonly Told[]): readonly Told[] {
    const rows = new Set(others.map(({ cell }) => cell.row));
    return spoken.flatMap(({ cell }): readonly Told[] => {
      // The 2 of "LEKP 1: 2,5" is no second round.
      const { fte, funds } = fteMeaning(textOf(cell).replace(/[:=]\s*\d[\d.,]*|\d+[.,]\d+/g, " ")) ?? {};
      const isOfPact = fte && (funds === "first" || funds === "pact");
      const isAlone = lineAt(index, cell.row).length === 1 && !rows.has(cell.row);
      return isOfPact && isAlone && GIVING.test(textOf(cell)) ? [{ cell, code: "fte-unclear" }] : [];
    });
  }

  /** A scan may have a theme that is called "Personeel". */
  function isTheme(cell: Cell, { fte }: FteMeaning): boolean {
    return !fte && identify(textOf(cell), themes) !== undefined;
  }

  /** "Waarvan gesubsidieerd" is told with what it is a part of, a unit with its label. */
  function isPart(cell: Cell, { part, funds, bare }: FteMeaning): boolean {
    const isCounted = (other: Cell | undefined) =>
      other !== undefined && fteMeaning(textOf(other)) !== undefined && !taken.isHeading(other);
    const line = lineAt(index, cell.row);
    const before = line[countUpTo(line, ({ column }) => column, cell.column) - 2];
    if (part && funds === undefined) return isCounted(before) || isCounted(index.at({ ...cell, row: cell.row - 1 }));
    return bare && isCounted(before) && figuresBelow(index, cell, taken).length === 0;
  }

  /** What is alone in its row is a title, unless a figure stands right below it. */
  function hasFigures(cell: Cell, { staff, counted: isCounted, bare }: FteMeaning): boolean {
    const { rows } = index.areaOf(cell);
    const line = lineAt(index, cell.row);
    if (line.length === 1 && !isFigure(index.at({ ...cell, row: cell.row + rows }))) return false;
    const around = [
      ...figuresBelow(index, cell, taken),
      ...figuresBeside(line, cell, taken),
      ...(isCounted ? figuresCornered(index, cell, taken) : []),
    ];
    const figures = around.length === 0 && bare ? figuresBefore(line, cell, taken) : around;
    // Scores that the staff gave are for who reads the grids.
    const isOfScale = figures.filter((figure) => isOutOfRange(figure, definition)).length < FEWEST_OUT_OF_RANGE;
    const areGiven = staff && !isCounted && grids.length > 0 && isOfScale && areScores(figures, definition);
    return figures.length > 0 && !areGiven;
  }

  /** A unit that is repeated in every row is told once. */
  function isRun(cell: Cell): boolean {
    const key = `${cell.column} ${fold(withoutFigures(textOf(cell)))}`;
    const last = runs.get(key);
    runs.set(key, cell.row);
    return last !== undefined && cell.row <= last + 1;
  }
}

/** "2,5 VTE", "VTE LEKP 1: 2,5". "(Bv. 2,5 VTE)" shows how it is filled in. */
const GIVING = /^(?!.*\b(?:bv|bijv|e\.g)\b).*(?:\d\s*(?:vte|fte)\b|\b(?:vte|fte)\b.*[:=]\s*\d)/i;

function competition(index: SheetIndex, columns: readonly Cell[]): Finding {
  const [first = { row: 0, column: 0 }] = columns;
  return findingAt(index, first, { code: "fte-columns-compete", raw: columns.map(textOf).join(" | ") });
}

function nameOf({ row, column }: Cell): string {
  return cellName(row, column);
}
