import { expect, it } from "@jest/globals";
import { createEmbeddedExcel, putAside } from "../../trial/embedded-excel";
import { ownWorkbook } from "../reliability/own-workbook";
import { stateOf } from "../reliability/workbook-state";

it("begins a workbook as another was when it was put aside, whatever became of that one", () => {
  const { embedded } = ownWorkbook();
  const before = stateOf(embedded);
  const from = putAside(embedded);
  const sheet = embedded.engine.addSheet("Later");
  embedded.engine.write(sheet, [{ row: 0, column: 0, content: 1 }]);
  embedded.engine.select({ sheet, row: 0, column: 0 });
  for (const { id } of embedded.engine.sheets()) {
    embedded.world.records.sheet(id).notes.push({ row: 0, column: 0, content: "Later" });
    embedded.world.records.sheet(id).page["orientation"] = "Landscape";
  }
  expect(stateOf(createEmbeddedExcel({ from }))).toEqual(before);
});

it("begins each of them apart: what is done in the one is not done in the other", () => {
  const from = putAside(ownWorkbook().embedded);
  const [one, other] = [createEmbeddedExcel({ from }), createEmbeddedExcel({ from })];
  const before = stateOf(other);
  const [sheet] = one.engine.sheets();
  one.engine.write(sheet?.id ?? "", [{ row: 3, column: 1, content: "anders" }]);
  one.world.records.names.pop();
  one.world.records.structureProtected = true;
  expect(stateOf(other)).toEqual(before);
  expect(stateOf(createEmbeddedExcel({ from }))).toEqual(before);
});

it("gives a new sheet an id that none of those before had", () => {
  const { embedded } = ownWorkbook();
  const again = createEmbeddedExcel({ from: putAside(embedded) });
  const ids = embedded.engine.sheets().map(({ id }) => id);
  expect(ids).not.toContain(again.engine.addSheet("Nieuw"));
});

it("selects the cell that was selected", () => {
  const { embedded } = ownWorkbook();
  const [, second] = embedded.engine.sheets();
  embedded.engine.select({ sheet: second?.id ?? "", row: 6, column: 2 });
  const again = createEmbeddedExcel({ from: putAside(embedded) });
  expect(again.engine.selected()).toEqual({ sheet: second?.id, row: 6, column: 2 });
});

it("remembers what a cell looks like where that does not show yet: a text on the left that becomes a formula", () => {
  const { embedded } = ownWorkbook();
  const [{ id } = { id: "" }] = embedded.engine.sheets();
  const area = { row: 20, column: 0, rows: 1, columns: 2 };
  embedded.engine.write(id, [{ row: 20, column: 0, content: "tekst" }]);
  embedded.engine.style(id, area, { horizontal: "left" });
  const again = createEmbeddedExcel({ from: putAside(embedded) });
  for (const each of [embedded, again])
    each.engine.write(
      id,
      [0, 1].map((column) => ({ row: 20, column, content: { formula: "=1+1" } })),
    );
  expect(stateOf(again)).toEqual(stateOf(embedded));
});
