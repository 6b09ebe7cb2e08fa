import { describe, expect, it } from "@jest/globals";
import type { EngineEvent } from "../../src/embedded/engine";
import { book, firstSheet, run } from "./batch";

/** B2:C3 takes scores from 1 to 5 or "n.v.t."; the rule is written for B2. */
async function scoreSheet() {
  const embedded = book();
  await run(embedded, async (context) => {
    const range = firstSheet(context).getRangeByIndexes(1, 1, 2, 2);
    range.dataValidation.rule = {
      custom: { formula: '=OR(AND(ISNUMBER(B2),B2>=1,B2<=$A$1),B2="n.v.t.")' },
    };
    firstSheet(context).getRangeByIndexes(0, 0, 1, 1).formulas = [[5]];
    await context.sync();
  });
  const { engine } = embedded;
  const refused: EngineEvent[] = [];
  engine.listen((event) => {
    if (event.kind === "refused") refused.push(event);
  });
  const sheetId = engine.sheets()[0]?.id ?? "";
  const type = (content: string, row = 2, col = 2) => {
    engine.model.dispatch("UPDATE_CELL", { sheetId, row, col, content });
    return engine.cell({ sheet: sheetId, row, column: col }).value;
  };
  return { engine, sheetId, refused, type };
}

describe("typing in a cell with a validation by formula", () => {
  it.each([
    ["3.5", 3.5],
    ["1", 1],
    ["5", 5],
    ["n.v.t.", "n.v.t."],
    ["", null],
  ])("takes %p", async (content, value) => {
    const { type, refused } = await scoreSheet();
    expect(type(content)).toBe(value);
    expect(refused).toEqual([]);
  });

  it.each(["7", "0.5", "tussen geel en groen", '"', "TRUE"])(
    "refuses %p, and leaves what was there",
    async (content) => {
      const { type, refused, sheetId } = await scoreSheet();
      type("3");
      expect(type(content)).toBe(3);
      expect(refused).toEqual([{ kind: "refused", because: "invalid", at: { sheet: sheetId, row: 2, column: 2 } }]);
    },
  );

  it("asks the formula for the very cell that is typed in", async () => {
    const { type } = await scoreSheet();
    expect(type("7", 1, 1)).toBeNull();
    expect(type("7", 0, 2)).toBe(7);
  });

  it("lets an add-in write what it wants, as Excel does", async () => {
    const { engine, sheetId } = await scoreSheet();
    engine.write(sheetId, [{ row: 2, column: 2, content: 7 }]);
    expect(engine.cell({ sheet: sheetId, row: 2, column: 2 }).value).toBe(7);
  });
});

describe("a validation that takes its list from another sheet", () => {
  it("still finds it after that sheet was renamed, as in Excel", () => {
    const { engine } = book();
    const [sheet = ""] = engine.sheets().map(({ id }) => id);
    const list = engine.addSheet("Keuzes");
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    engine.validate(sheet, { ...area, rows: 1 }, { kind: "list", sheet: list, area });
    engine.renameSheet(list, "Andere keuzes");
    const rule = engine.model.getters.getValidationRuleForCell({ sheetId: sheet, row: 0, col: 0 });
    expect(rule?.criterion.values).toEqual(["'Andere keuzes'!$A$1:$A$2"]);
  });
});
