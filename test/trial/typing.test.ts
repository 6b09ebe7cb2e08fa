import { describe, expect, it } from "@jest/globals";
import type { EngineCriterion, EngineEvent } from "../../trial/engine";
import { book, firstSheet, run } from "./batch";

/** B2:C3 takes scores from 1 to 5 or "n.v.t."; the rule is written for B2. */
async function scoreSheet(formula = '=OR(AND(ISNUMBER(B2),B2>=1,B2<=$A$1),B2="n.v.t.")') {
  const embedded = book();
  await run(embedded, async (context) => {
    const range = firstSheet(context).getRangeByIndexes(1, 1, 2, 2);
    range.dataValidation.rule = { custom: { formula } };
    firstSheet(context).getRangeByIndexes(0, 0, 1, 1).formulas = [[5]];
    await context.sync();
  });
  return { ...embedded, ...typist(embedded) };
}

function typist({ engine }: ReturnType<typeof book>) {
  const refused: EngineEvent[] = [];
  engine.listen((event) => {
    if (event.kind === "refused") refused.push(event);
  });
  const sheetId = engine.sheets()[0]?.id ?? "";
  const type = (content: string, row = 2, col = 2) => {
    engine.model.dispatch("UPDATE_CELL", { sheetId, row, col, content });
    return engine.cell({ sheet: sheetId, row, column: col }).value;
  };
  const empty = () => {
    const target = [{ top: 2, bottom: 2, left: 2, right: 2 }];
    engine.model.dispatch("DELETE_UNFILTERED_CONTENT", { sheetId, target });
  };
  return { sheetId, refused, type, empty };
}

describe("typing in a cell with a validation by formula", () => {
  it.each([
    ["3.5", 3.5],
    ["1", 1],
    ["5", 5],
    ["300%", 3],
    ["=2+1", 3],
    ["n.v.t.", "n.v.t."],
    ["", null],
  ])("takes %p", async (content, value) => {
    const { type, refused } = await scoreSheet();
    expect(type(content)).toBe(value);
    expect(refused).toEqual([]);
  });

  it.each(["7", "0.5", "tussen geel en groen", '"', "TRUE", "'3", "=2+8", "=1/0", "3/05/2026"])(
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

  it("asks the formula about the other cells that it names as they are, in an area and on a sheet by name too", async () => {
    const { type } = await scoreSheet("=AND(COUNT($B$2:$C$3)=0,COUNT(Blad1!B2)=0,COUNT('Blad1'!B2)=0,B2=3)");
    expect(type("3")).toBe(3);
    expect(type("3", 1, 1)).toBeNull();
  });

  it("lets an add-in write what it wants, as Excel does", async () => {
    const { engine, sheetId } = await scoreSheet();
    engine.write(sheetId, [{ row: 2, column: 2, content: 7 }]);
    expect(engine.cell({ sheet: sheetId, row: 2, column: 2 }).value).toBe(7);
  });
});

const KEYS = { row: 0, column: 4, rows: 2, columns: 1 };

const RULES: readonly (readonly [kind: string, criterion: (sheet: string) => EngineCriterion, valid: string])[] = [
  ["a formula", () => ({ kind: "formula", formula: "=AND(ISNUMBER(B2),B2>=1,B2<=5)" }), "3.5"],
  ["a lowest and a highest", () => ({ kind: "between", minimum: "1", maximum: "5" }), "3.5"],
  ["a lowest", () => ({ kind: "at least", minimum: "0" }), "0"],
  ["a list", (sheet) => ({ kind: "list", sheet, area: KEYS }), "Gent"],
];

describe.each(RULES)("a validation by %s", (_, criterion, valid) => {
  const value = Number.isNaN(Number(valid)) ? valid : Number(valid);

  function sheet() {
    const embedded = book();
    const typing = typist(embedded);
    const { engine } = embedded;
    engine.write(
      typing.sheetId,
      ["Gent", "Genk"].map((content, row) => ({ row, column: KEYS.column, content })),
    );
    engine.validate(typing.sheetId, { row: 1, column: 1, rows: 2, columns: 2 }, criterion(typing.sheetId));
    /** Not by hand. */
    const write = (content: string | number) => {
      engine.write(typing.sheetId, [{ row: 2, column: 2, content }]);
    };
    return { ...typing, write };
  }

  it("takes what it allows in a cell that is empty, filled, filled with what it does not allow, and emptied again", () => {
    const { type, empty, write, refused } = sheet();
    expect(type(valid)).toBe(value);
    expect(type(valid)).toBe(value);
    write(-7);
    expect(type(valid)).toBe(value);
    write("tussen geel en groen");
    expect(type(valid)).toBe(value);
    empty();
    expect(type(valid)).toBe(value);
    expect(refused).toEqual([]);
  });

  it("refuses what it does not allow in every such cell, and leaves what was there", () => {
    const { type, empty, write, refused } = sheet();
    expect(type("-7")).toBeNull();
    type(valid);
    expect(type("-7")).toBe(value);
    expect(type("Parijs")).toBe(value);
    write("tussen geel en groen");
    expect(type("-7")).toBe("tussen geel en groen");
    empty();
    expect(type("-7")).toBeNull();
    expect(refused).toHaveLength(5);
  });

  it("lets every such cell be emptied", () => {
    const { type, empty, write, refused } = sheet();
    type(valid);
    expect(type("")).toBeNull();
    write("tussen geel en groen");
    expect(type("")).toBeNull();
    type(valid);
    empty();
    expect(type("")).toBeNull();
    expect(refused).toEqual([]);
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
