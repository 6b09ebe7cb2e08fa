/** What the engine is spared must come to the same. */
import { expect, it } from "@jest/globals";
import { createOdooEngine } from "../../trial/odoo/odoo-engine";

const FORMULA = `=A1+1&" van 5"`;

function withTwoSheets() {
  const engine = createOdooEngine();
  const [one = "", two] = [engine.sheets()[0]?.id, engine.addSheet("Blad2")];
  for (const sheet of [one, two])
    engine.write(sheet, [
      { row: 0, column: 0, content: sheet === one ? 2 : 3 },
      { row: 0, column: 1, content: { formula: FORMULA } },
    ]);
  return { engine, one, two };
}

it("takes the same formula for the cells of its own sheet, wherever it stands", () => {
  const { engine, one, two } = withTwoSheets();
  expect([one, two].map((sheet) => engine.cell({ sheet, row: 0, column: 1 }))).toMatchObject([
    { value: "3 van 5", formula: FORMULA },
    { value: "4 van 5", formula: FORMULA },
  ]);
});

it("moves what one formula refers to, and leaves the one that said the same", () => {
  const { engine, one, two } = withTwoSheets();
  const insert = { dimension: "ROW", base: 0, quantity: 1, position: "before" } as const;
  engine.model.dispatch("ADD_COLUMNS_ROWS", { sheetId: one, sheetName: "Blad1", ...insert });
  expect(engine.cell({ sheet: one, row: 1, column: 1 })).toMatchObject({ formula: `=A2+1&" van 5"`, value: "3 van 5" });
  expect(engine.cell({ sheet: two, row: 0, column: 1 })).toMatchObject({ formula: FORMULA, value: "4 van 5" });
  engine.write(two, [{ row: 5, column: 1, content: { formula: FORMULA } }]);
  expect(engine.cell({ sheet: two, row: 5, column: 1 })).toMatchObject({ formula: FORMULA, value: "4 van 5" });
});

it("keeps a formula in a cell that gets a look, and one that is none as it was typed", () => {
  const { engine, one } = withTwoSheets();
  engine.style(one, { row: 0, column: 0, rows: 1, columns: 2 }, { fill: "#FF0000" });
  expect(engine.cell({ sheet: one, row: 0, column: 1 })).toMatchObject({ formula: FORMULA, fill: "#FF0000" });
  for (const row of [2, 3]) engine.write(one, [{ row, column: 0, content: { formula: "=1+(" } }]);
  for (const row of [2, 3])
    expect(engine.cell({ sheet: one, row, column: 0 })).toMatchObject({ formula: "=1+(", isError: true });
});

it("takes back what it sent to nobody, one change after the other, and does it again", () => {
  const { engine, one } = withTwoSheets();
  const inColumn = () => [0, 1, 2].map((row) => engine.cell({ sheet: one, row, column: 0 }).value);
  for (const row of [1, 2]) engine.write(one, [{ row, column: 0, content: 7 }]);
  expect(inColumn()).toEqual([2, 7, 7]);
  for (const [command, left] of [
    ["REQUEST_UNDO", [2, 7, null]],
    ["REQUEST_UNDO", [2, null, null]],
    ["REQUEST_REDO", [2, 7, null]],
  ] as const) {
    engine.model.dispatch(command, {});
    expect(inColumn()).toEqual(left);
  }
});

it("finds a cell where it went, and nothing where it was", () => {
  const { engine, one } = withTwoSheets();
  engine.write(one, [{ row: 0, column: 0, content: null }]);
  expect(engine.usedArea(one)).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  engine.write(one, [{ row: 9, column: 3, content: "hier" }]);
  expect(engine.usedArea(one)).toEqual({ row: 0, column: 1, rows: 10, columns: 3 });
});

it("calculates all anew without what is empty: what a formula puts beside it, and what is made of that, is there", () => {
  const { engine, one, two } = withTwoSheets();
  engine.write(two, [
    { row: 4, column: 0, content: { formula: "=SUM(C5:E9)+G40" } },
    { row: 4, column: 2, content: { formula: "=MUNIT(2)" } },
    { row: 5, column: 7, content: { formula: "=1+2" } },
  ]);
  const values = () =>
    [0, 2, 3, 6, 7].map((column) => [4, 5].map((row) => engine.cell({ sheet: two, row, column }).value));
  const calculated = [
    [2, null],
    [1, 0],
    [0, 1],
    [null, null],
    [null, 3],
  ];
  expect(values()).toEqual(calculated);
  // Both are a reason to calculate all of the workbook.
  engine.addName({ name: "Naam", sheet: one, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  engine.addSheet("Blad3");
  expect(values()).toEqual(calculated);
  engine.write(two, [{ row: 39, column: 6, content: 5 }]);
  expect(engine.cell({ sheet: two, row: 4, column: 0 }).value).toBe(7);
});
