/**
 * Whatever people write on the form of one city, wherever, and whatever they move there: each word arrives under its own theme or is told,
 * and each score that is read is the one that stands in the row of its theme. As long as the form is found: who loses its name and writes
 * over its title as well, has a table of her own. What stands to the left of a table belongs to somebody else.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { identify } from "../../../src/domain/definition/identity";
import { cellName, parseCell } from "../../../src/host/a1";
import type { Cell, SheetSnapshot, Snapshot } from "../../../src/host/snapshot";
import { textOf } from "../../../src/layout/cells/sheet-index";
import { edited, insertColumn, type } from "../edits";
import { FORM, TAB } from "../filled-form";
import { read } from "../read";

type Edit = (workbook: Snapshot) => Snapshot;

const HEADER = 10;
const [rows, columns] = [fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 13 })];
const themeRows = fc.integer({ min: HEADER + 1, max: HEADER + 8 });

const onForm = (change: (sheet: SheetSnapshot) => readonly Cell[]): Edit => {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((each) => (each.name === TAB ? { ...each, cells: inOrder(change(each)) } : each)),
  });
};
const inOrder = (cells: readonly Cell[]) => [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** Each word is written once, so that it is known again. */
const writing = fc.tuple(rows, columns, fc.constantFrom("value", "note")).map(
  ([row, column, what]) =>
    (word: string): Edit =>
      onForm(({ cells }) => {
        const isIt = (cell: Cell) => cell.row === row && cell.column === column;
        const before = cells.find(isIt) ?? { row, column, value: null };
        const made = what === "note" ? { ...before, note: word } : { row, column, value: word };
        return [...cells.filter((cell) => !isIt(cell)), made];
      }),
);
const moving = fc.oneof(
  fc
    .tuple(themeRows, themeRows)
    .map(([one, other]): Edit =>
      onForm(({ cells }) =>
        cells.map((cell) => ({ ...cell, row: cell.row === one ? other : cell.row === other ? one : cell.row })),
      ),
    ),
  fc.integer({ min: 1, max: 13 }).map((column): Edit => insertColumn(TAB, column)),
  fc
    .tuple(themeRows, fc.constantFrom(5, 25, "3 à 4", "n.v.t.", "goed bezig"))
    .map(([row, value]): Edit => type(TAB, cellName(row, 1), value)),
);

const cells = (workbook: Snapshot) => workbook.sheets.find(({ name }) => name === TAB)?.cells ?? [];

describe("the form, edited anyhow", () => {
  const edits = fc.tuple(fc.array(writing, { minLength: 1, maxLength: 3 }), fc.array(moving, { maxLength: 2 }));
  const made = edits.map(([words, moves]) =>
    edited(FORM, ...moves, ...words.map((write, at) => write(`woord${at}x is geschreven`))),
  );

  it("loses no word in silence", () => {
    fc.assert(
      fc.property(made, (workbook) => {
        const { explanations, goodPractices, profiles, scores, period, findings } = read(workbook);
        const arrived = JSON.stringify([explanations, goodPractices, profiles, scores, period]);
        // A row, or a column, is told with one of its cells.
        const told = findings.filter(({ sheet }) => sheet === TAB).flatMap(({ cell }) => parseCell(cell) ?? []);
        const isNamed = (word: string) => arrived.includes(word) || findings.some(({ raw }) => raw.includes(word));
        const isTold = ({ row, column }: Cell) => told.some((at) => at.row === row || at.column === column);
        const lost = cells(workbook).flatMap((cell) => [
          ...wordsIn(cell.value).filter((word) => !isNamed(word) && !isTold(cell)),
          ...wordsIn(cell.note ?? "").filter((word) => !isNamed(word)),
        ]);
        expect(lost).toEqual([]);
      }),
      { numRuns: 200, seed: 15 },
    );
  });

  it("gives no theme a score or a word of another", () => {
    fc.assert(
      fc.property(made, (workbook) => {
        const { explanations, scores } = read(workbook);
        const themeIn = (row: number) =>
          cells(workbook).flatMap((each) =>
            each.row === row ? (identify(textOf(each), klimaatgovernance.themes)?.id ?? []) : [],
          );
        const said = [
          ...scores.map(({ themeId, source }) => ({ themeId, source })),
          ...explanations.flatMap(({ themeId, sources }) =>
            Object.values(sources).map((source) => ({ themeId, source })),
          ),
        ];
        const strange = said.filter(
          ({ themeId, source }) => !themeIn(parseCell(source.cell)?.row ?? -1).includes(themeId),
        );
        const wrong = scores.filter(({ source, score }) => {
          const value = cells(workbook).find(({ row, column }) => cellName(row, column) === source.cell)?.value;
          return typeof value === "number" && value <= 5 && value !== score.value;
        });
        expect([strange, wrong]).toEqual([[], []]);
      }),
      { numRuns: 200, seed: 15 },
    );
  });
});

function wordsIn(text: Cell["value"]): readonly string[] {
  return typeof text === "string" ? (text.match(/woord\dx/g) ?? []) : [];
}
