import { expect, it } from "@jest/globals";
import type { EngineStyle } from "../../trial/engine";
import { inOnePass } from "../../trial/odoo/in-one-pass";
import { createOdooEngine } from "../../trial/odoo/odoo-engine";

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const A1_TO_B2 = { row: 0, column: 0, rows: 2, columns: 2 };

/** An engine with a sheet, and which looks it was asked to give. */
function watched() {
  const plain = createOdooEngine();
  const passes: EngineStyle[] = [];
  const engine = inOnePass({
    ...plain,
    style: (id, area, style) => {
      passes.push(style);
      plain.style(id, area, style);
    },
  });
  return { engine, passes, sheet: engine.sheets()[0]?.id ?? "" };
}

it("gives cells in one pass what they are given one after the other, and the last of two colours", () => {
  const { engine, passes, sheet } = watched();
  engine.transaction(() => {
    for (const style of [{ fill: "#FF0000" }, { bold: true }, { fill: "#00FF00" }])
      engine.style(sheet, A1_TO_B2, style);
    engine.style(sheet, A1, { struck: true });
  });
  expect(passes).toEqual([{ fill: "#00FF00", bold: true }, { struck: true }]);
  expect(engine.cell({ sheet, row: 0, column: 0 })).toMatchObject({ fill: "#00FF00", struck: true });
  expect(engine.cell({ sheet, row: 1, column: 1 })).toMatchObject({ fill: "#00FF00" });
});

it("has given every look before anything else is asked or done, and where the work is broken off", () => {
  const { engine, sheet } = watched();
  const broken = () => {
    engine.transaction(() => {
      engine.style(sheet, A1, { fill: "#FF0000" });
      expect(engine.usedArea(sheet)).toEqual(A1);
      engine.style(sheet, A1, { fill: "#00FF00" });
      engine.write(sheet, [{ row: 0, column: 0, content: 1 }]);
      expect(engine.fillShown({ sheet, row: 0, column: 0 })).toBe("#00FF00");
      engine.style(sheet, A1, { fill: "#0000FF" });
      throw new Error("here");
    });
  };
  expect(broken).toThrow("here");
  expect(engine.fillShown({ sheet, row: 0, column: 0 })).toBe("#0000FF");
});

it("gives a look at once where it is no part of a larger work", () => {
  const { engine, passes, sheet } = watched();
  engine.style(sheet, A1, { fill: "#FF0000" });
  expect(passes).toHaveLength(1);
});
