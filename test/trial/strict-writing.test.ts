import { describe, expect, it } from "@jest/globals";
import type { RequestContext } from "../../src/host/office/api";
import type { CellInput } from "../../src/host/office/api-range";
import { seed } from "../../trial/seed";
import { book, firstSheet, run, valuesIn } from "./batch";

const failing = (code: string) => expect.objectContaining({ code });
const cell = (context: RequestContext, row = 0, column = 0) => firstSheet(context).getRangeByIndexes(row, column, 1, 1);

describe("writes", () => {
  it("are done at the sync, in order", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const range = cell(context);
      range.formulas = [[1]];
      range.formulas = [[2]];
      expect(embedded.engine.usedArea(embedded.engine.sheets()[0]?.id ?? "")).toBeUndefined();
      await context.sync();
    });
    expect(await valuesIn(embedded, 1, 1)).toEqual([[2]]);
  });

  it("stop at the first error, and what was done before stays", async () => {
    const embedded = book();
    const batch = run(embedded, async (context) => {
      cell(context).formulas = [[1]];
      context.workbook.worksheets.getItem("Weg").name = "Terug";
      cell(context, 0, 1).formulas = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(await valuesIn(embedded, 1, 2)).toEqual([[1, ""]]);
  });

  it("can use an object before it is there", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      context.workbook.worksheets.add("Nieuw").getRangeByIndexes(0, 0, 1, 1).formulas = [["hallo"]];
      await context.sync();
    });
    const [, added] = embedded.engine.sheets();
    expect(embedded.engine.cell({ sheet: added?.id ?? "", row: 0, column: 0 }).value).toBe("hallo");
  });
});

it.each(["2,5", "007", "'x", "1/2", "10%", "-", "tussen geel en groen"])(
  "keeps %s in a cell of the format text as it stands in a file",
  (text) => {
    const embedded = book();
    seed(embedded.world, {
      sheets: [{ ...BLANK, name: "Scores", cells: [{ row: 0, column: 0, value: text, numberFormat: "@" }] }],
      names: [],
    });
    const sheet = embedded.engine.sheets().find(({ name }) => name === "Scores")?.id ?? "";
    expect(embedded.engine.cell({ sheet, row: 0, column: 0 }).value).toBe(text);
  },
);

const BLANK = { visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] } as const;

it("answers General for a formula that was given General", async () => {
  const embedded = book();
  const codes = await run(embedded, async (context) => {
    const range = cell(context);
    range.formulas = [["=1+1"]];
    range.numberFormat = [["General"]];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(codes).toEqual([["General"]]);
});

describe("the values of a range", () => {
  it.each([
    [[[1]]],
    [[[1, 2, 3]]],
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  ])("must have its shape: %j", async (values: CellInput[][]) => {
    const batch = run(book(), async (context) => {
      firstSheet(context).getRangeByIndexes(0, 0, 2, 2).formulas = values;
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidArgument"));
  });

  it("are left by null and cleared by an empty text", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 3);
      range.formulas = [[1, 2, 3]];
      range.formulas = [[null, "", 4]];
      await context.sync();
    });
    expect(await valuesIn(embedded, 1, 3)).toEqual([[1, "", 4]]);
  });

  it("cannot be undefined", async () => {
    await run(book(), (context) => {
      const range = cell(context);
      expect(() => Object.assign(range, { formulas: [[undefined]] })).toThrow(failing("InvalidArgument"));
      return Promise.resolve();
    });
  });

  it("take one format for all cells", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 2);
      range.numberFormat = "dd/mm/yyyy";
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["dd/mm/yyyy", "dd/mm/yyyy"]]);
    });
  });

  it("are text behind an apostrophe, which does not show", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      firstSheet(context).getRangeByIndexes(0, 0, 1, 3).formulas = [["'=A1", "'3-4", "'2,5"]];
      await context.sync();
    });
    expect(await valuesIn(embedded, 1, 3)).toEqual([["=A1", "3-4", "2,5"]]);
  });

  it.each(["3-4", "2,5", "+32 9 266", "-x", "@SUM", "TRUE", "maart 2024"])(
    "are never left to be guessed: %s",
    async (text) => {
      const batch = run(book(), async (context) => {
        cell(context).formulas = [[text]];
        await context.sync();
      });
      await expect(batch).rejects.toThrow(`guessing what "${text}" means`);
    },
  );

  it("tell errors, truth values, numbers, texts and nothing apart", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 5);
      range.formulas = [["=1/0", true, 2.5, "'#N/A", null]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", true, 2.5, "#N/A", ""]]);
      expect(range.valueTypes).toEqual([["Error", "Boolean", "Double", "String", "Empty"]]);
    });
  });

  it("fail the batch for a formula that cannot be read", async () => {
    const batch = run(book(), async (context) => {
      cell(context).formulas = [["=SUM("]];
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidArgument"));
  });

  it("are not stopped by a validation", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const range = cell(context);
      range.dataValidation.rule = { decimal: { formula1: 1, formula2: 5, operator: "Between" } };
      range.formulas = [[7]];
      await context.sync();
    });
    expect(await valuesIn(embedded, 1, 1)).toEqual([[7]]);
  });
});
