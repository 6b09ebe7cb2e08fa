/** The cells of a sheet, which are made as they are written: all of them are there, once. */
import { expect, it } from "@jest/globals";
import type { CellPlan, FormatPlan } from "../../../../src/host/plan";
import { generateXlsx } from "../../../../src/host/xlsx/generate";
import { readXlsx } from "../../../../src/host/xlsx/read/read-xlsx";
import { attributesOf } from "../inside";
import { CREATED, planWith } from "../kitchen-sink";

const made = (cells: readonly CellPlan[], formats: readonly FormatPlan[] = []) =>
  generateXlsx(planWith({ cells, formats }), { title: "Proef", created: CREATED });

function cellsOf(bytes: Uint8Array) {
  const read = readXlsx(bytes);
  if ("fault" in read) throw new Error(read.fault.code);
  return read.snapshot.sheets[0]?.cells;
}

it("counts the later of two values for one cell, and gives cells without one their look as well", async () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const cells = [
    { row: 0, column: 0, value: "eerst" },
    { row: 1, column: 1, value: 3 },
    { row: 0, column: 0, value: "later" },
  ];
  const bytes = await made(cells, [{ area, format: { bold: true } }]);
  const filled = cellsOf(bytes)?.filter(({ value }) => value !== null);
  expect(filled?.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, "later"],
    [1, 1, 3],
  ]);
  expect(attributesOf(bytes, "xl/worksheets/sheet1.xml", "c").map(({ r, s }) => [r, s])).toEqual(
    ["A1", "B1", "A2", "B2"].map((cell) => [cell, "1"]),
  );
});

it("writes a list of ten thousand rows whole, in its order, whatever the order in which it was planned", async () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => [
    { row, column: 0, value: `rij ${row}` },
    { row, column: 1, value: row },
  ]).flat();
  const bytes = await made(cells);
  expect(cellsOf(bytes)).toEqual(cells);
  expect(await made([...cells].reverse())).toEqual(bytes);
});
