import { describe, expect, it } from "@jest/globals";
import type { RequestContext, Worksheet } from "../../src/host/office/api";
import { book, firstSheet, run, valuesIn } from "./batch";

const failing = (code: string): unknown => expect.objectContaining({ code });
const cell = (context: RequestContext, row = 0, column = 0) => firstSheet(context).getRangeByIndexes(row, column, 1, 1);

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

  it.each([
    [
      "activated",
      (sheet: Worksheet) => {
        sheet.activate();
      },
    ],
    [
      "selected",
      (sheet: Worksheet) => {
        sheet.getRangeByIndexes(0, 0, 1, 1).select();
      },
    ],
  ])("that is hidden cannot be %s", async (_, show) => {
    const embedded = book();
    embedded.engine.setVisible(embedded.engine.addSheet("Verborgen"), false);
    const batch = run(embedded, async (context) => {
      show(context.workbook.worksheets.getItem("Verborgen"));
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("InvalidOperation"));
  });

  it("that is very hidden says so, and cannot be removed", async () => {
    const embedded = book();
    const id = embedded.engine.addSheet("Diep");
    embedded.engine.setVisible(id, false);
    embedded.world.records.sheet(id).veryHidden = true;
    const batch = run(embedded, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Diep");
      sheet.load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("VeryHidden");
      sheet.delete();
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("GeneralException"));
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
    expect(type(1).reasons).toEqual(["KlimaatpeilLocked"]);
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

describe("a workbook that is open for reading only", () => {
  const readOnly = () => {
    const embedded = book();
    embedded.world.records.readOnly = true;
    return embedded;
  };

  it.each<[string, (context: RequestContext) => unknown]>([
    ["value", (context) => (cell(context).formulas = [[1]])],
    ["look", (context) => (cell(context).format.fill.color = "#FF0000")],
    ["sheet", (context) => context.workbook.worksheets.add("Nieuw")],
    ["name", (context) => context.workbook.names.add("KP_Een", cell(context))],
    [
      "protection",
      (context) => {
        firstSheet(context).protection.protect({});
      },
    ],
  ])("takes no %s", async (_, change) => {
    const batch = run(readOnly(), async (context) => {
      change(context);
      await context.sync();
    });
    await expect(batch).rejects.toThrow(failing("AccessDenied"));
  });

  it("gives its values, and lets its cells be gone to", async () => {
    const embedded = book();
    const second = embedded.engine.addSheet("Blad2");
    embedded.engine.write(embedded.engine.sheets()[0]?.id ?? "", [{ row: 0, column: 0, content: 3 }]);
    embedded.world.records.readOnly = true;
    await run(embedded, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.activate();
      sheet.getRangeByIndexes(2, 2, 1, 1).select();
      await context.sync();
    });
    expect(embedded.engine.selected()).toEqual({ sheet: second, row: 2, column: 2 });
    expect(await valuesIn(embedded, 1, 1)).toEqual([[3]]);
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
