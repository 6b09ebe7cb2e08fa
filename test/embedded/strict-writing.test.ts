import { describe, expect, it } from "@jest/globals";
import type { CellInput, RequestContext } from "../../src/host/office/api";
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

  it("are fixed when they are assigned: changing the array later changes nothing", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const values = [[1]];
      cell(context).formulas = values;
      values[0] = [9];
      await context.sync();
    });
    expect(await valuesIn(embedded, 1, 1)).toEqual([[1]]);
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

describe("a sheet", () => {
  it.each(["", "a/b", "a:b", "[x]", "'x", "x".repeat(32)])("cannot be called %p", async (name) => {
    const batch = run(book(), async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidArgument"));
  });

  it("cannot have the name of another, whatever the capitals", async () => {
    const batch = run(book(), async (context) => {
      context.workbook.worksheets.add("BLAD1");
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("ItemAlreadyExists"));
  });

  it("cannot be removed when it is the last one in sight", async () => {
    const batch = run(book(), async (context) => {
      firstSheet(context).delete();
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidOperation"));
  });

  it("that is gone meanwhile is not found any more", async () => {
    const embedded = book();
    const batch = run(embedded, async (context) => {
      const sheet = context.workbook.worksheets.add("Even");
      await context.sync();
      const [, added] = embedded.engine.sheets();
      embedded.engine.removeSheet(added?.id ?? "");
      sheet.name = "Langer";
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("ItemNotFound"));
  });

  it("has ranges within Excel's edges only", async () => {
    const batch = run(book(), async (context) => {
      firstSheet(context).getRangeByIndexes(0, 16_384, 1, 1);
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidArgument"));
  });
});

describe("a protected sheet", () => {
  const protectedBook = async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      cell(context).format.protection.locked = false;
      firstSheet(context).protection.protect({});
      await context.sync();
    });
    return embedded;
  };

  it("takes values in unlocked cells only", async () => {
    const embedded = await protectedBook();
    await run(embedded, async (context) => {
      cell(context).formulas = [[1]];
      await context.sync();
    });
    const batch = run(embedded, async (context) => {
      cell(context, 0, 1).formulas = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("AccessDenied"));
    expect(await valuesIn(embedded, 1, 2)).toEqual([[1, ""]]);
  });

  it("does not let its looks be changed", async () => {
    const batch = run(await protectedBook(), async (context) => {
      cell(context).format.fill.color = "#FF0000";
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("AccessDenied"));
  });

  it("cannot be protected twice", async () => {
    const batch = run(await protectedBook(), async (context) => {
      firstSheet(context).protection.protect({});
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("AccessDenied"));
  });

  it("takes what is typed in unlocked cells only", async () => {
    const { engine } = await protectedBook();
    const sheetId = engine.sheets()[0]?.id ?? "";
    const type = (col: number) => engine.model.dispatch("UPDATE_CELL", { sheetId, row: 0, col, content: "3" });
    expect(type(0).reasons).toEqual([]);
    expect(type(1).reasons).toEqual(["SheetLocked"]);
  });
});

describe("a workbook whose structure is protected", () => {
  it("takes no sheet", async () => {
    const embedded = book();
    embedded.world.records.structureProtected = true;
    const batch = run(embedded, async (context) => {
      context.workbook.worksheets.add("Nieuw");
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("AccessDenied"));
  });
});

describe("a name", () => {
  const named = (name: string) =>
    run(book(), async (context) => {
      context.workbook.names.add("KP_Een", cell(context));
      context.workbook.names.add(name, cell(context));
      await context.sync();
    });

  it.each(["kp_een", "A1", "met spatie", "1e"])("cannot be %p", async (name) => {
    await expect(named(name)).rejects.toThrow(failing("InvalidArgument"));
  });

  it("follows its sheet when that is renamed", async () => {
    await run(book(), async (context) => {
      const name = context.workbook.names.add("KP_Een", cell(context));
      firstSheet(context).name = "Onze scores";
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("='Onze scores'!$A$1");
    });
  });
});

describe("the conditional format that was added last", () => {
  it("wins", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const range = cell(context);
      range.formulas = [[3]];
      for (const colour of ["#FF0000", "#00FF00"]) {
        const format = range.conditionalFormats.add("CellValue");
        format.cellValue.rule = { formula1: "3", operator: "EqualTo" };
        format.cellValue.format.fill.color = colour;
      }
      await context.sync();
    });
    const sheet = embedded.engine.sheets()[0]?.id ?? "";
    expect(embedded.engine.fillShown({ sheet, row: 0, column: 0 })).toBe("#00FF00");
  });
});
