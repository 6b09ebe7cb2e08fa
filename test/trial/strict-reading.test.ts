import { describe, expect, it } from "@jest/globals";
import type { Worksheet } from "../../src/host/office/api";
import { anyMember, book, firstSheet, run } from "./batch";

const failing = (code: string) => expect.objectContaining({ code });

describe("reading a property", () => {
  it("fails before it was loaded", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      await context.sync();
      expect(() => range.values).toThrow(failing("PropertyNotLoaded"));
    });
  });

  it("fails before the sync that loads it", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      range.load("values");
      expect(() => range.values).toThrow(failing("PropertyNotLoaded"));
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  it("gives what it was when it was loaded, until it is loaded again", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      range.load("values");
      range.formulas = [[7]];
      await context.sync();
      expect(range.values).toEqual([[""]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });

  it("reaches into objects that belong to it", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      range.load("worksheet/name,format/protection/locked");
      await context.sync();
      expect(range.worksheet.name).toBe("Blad1");
      expect(range.format.protection.locked).toBe(true);
      expect(() => (range.worksheet as Worksheet).visibility).toThrow(failing("PropertyNotLoaded"));
    });
  });

  it.each(["vlaues", "format", "worksheet/nmae", "items/name", ""])("cannot be asked for as %p", async (path) => {
    await run(book(), (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      expect(() => range.load(path)).toThrow(expect.objectContaining({ name: "NotImplementedInHost" }));
      return Promise.resolve();
    });
  });

  it("still works after the batch, for what was loaded in it", async () => {
    const sheet = await run(book(), async (context) => {
      const found = firstSheet(context);
      found.load("name");
      await context.sync();
      return found;
    });
    expect(sheet.name).toBe("Blad1");
  });
});

describe("what a method answers", () => {
  it("is not there before the sync", async () => {
    await run(book(), async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 2, 1);
      const rows = range.getRowProperties({ rowHidden: true });
      expect(() => rows.value).toThrow(failing("ValueNotLoaded"));
      await context.sync();
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: false }]);
    });
  });
});

describe("how cells look", () => {
  it("is told as far as it was asked for, and no further", async () => {
    const embedded = book();
    const [sheet] = embedded.engine.sheets();
    embedded.engine.style(sheet?.id ?? "", { row: 0, column: 0, rows: 1, columns: 1 }, { struck: true });
    await run(embedded, async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 2);
      const ask = {
        format: { fill: { color: false, pattern: true }, font: { strikethrough: true, superscript: false } },
      };
      const looks = range.getCellProperties(ask);
      await context.sync();
      const look = (strikethrough: boolean) => ({ format: { fill: { pattern: "None" }, font: { strikethrough } } });
      expect(looks.value).toEqual([[look(true), look(false)]]);
    });
  });

  it("is not built where it was never needed", async () => {
    await expect(
      run(book(), async (context) => {
        const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
        range.getCellProperties({ format: { font: { subscript: true } } } as never);
        await context.sync();
      }),
    ).rejects.toThrow("NotImplementedInHost");
  });
});

describe("an object that may not be there", () => {
  it("tells so after a sync, and not before", async () => {
    await run(book(), async (context) => {
      const name = context.workbook.names.getItemOrNullObject("KP_Maturiteit");
      expect(() => name.isNullObject).toThrow(failing("PropertyNotLoaded"));
      await context.sync();
      expect(name.isNullObject).toBe(true);
    });
  });

  it("has nothing to read, and nothing can be done with it", async () => {
    await expect(
      run(book(), async (context) => {
        const name = context.workbook.names.getItemOrNullObject("KP_Maturiteit");
        name.load("formula");
        await context.sync();
        expect(() => name.formula).toThrow(failing("PropertyNotLoaded"));
        name.delete();
        await context.sync();
      }),
    ).rejects.toThrow(failing("InvalidArgument"));
  });

  it("is another matter than one that must be there: that fails, at the sync", async () => {
    await expect(
      run(book(), async (context) => {
        const sheet = context.workbook.worksheets.getItem("Maturiteit");
        sheet.load("name");
        await context.sync();
      }),
    ).rejects.toThrow(failing("ItemNotFound"));
  });
});

describe("a member that is not built", () => {
  it.each(["autofitColumns", "valeus", "insert", "merge"])("throws instead of being undefined: %s", async (name) => {
    await run(book(), (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      expect(() => anyMember(range, name)).toThrow(`NotImplementedInHost: Range.${name}`);
      return Promise.resolve();
    });
  });

  it("throws when it is assigned, too", async () => {
    await run(book(), (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      expect(() => Object.assign(range, { vlaues: [[1]] })).toThrow("NotImplementedInHost: Range.vlaues");
      expect(() => Object.assign(range, { rowIndex: 1 })).toThrow("Range.rowIndex is read only");
      return Promise.resolve();
    });
  });
});

describe("a member of a newer requirement set", () => {
  it("is not there", async () => {
    await run(book({ requirementSet: "1.14" }), (context) => {
      expect(() => anyMember(context.workbook, "notes")).toThrow(failing("ApiNotFound"));
      return Promise.resolve();
    });
  });

  it("is there where the host has that set", async () => {
    await run(book({ requirementSet: "1.18" }), async (context) => {
      const notes = anyMember(context.workbook, "notes") as { load(path: string): void; items: unknown[] };
      notes.load("items/content");
      await context.sync();
      expect(notes.items).toEqual([]);
    });
  });

  it("is withheld while a test says so, and can be asked for", () => {
    const { controls, isSetSupported } = book({ requirementSet: "1.18" });
    expect(isSetSupported("ExcelApi", "1.18")).toBe(true);
    controls.requirementSet = "1.9";
    expect(isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  });
});

describe("a batch that is over", () => {
  it("takes no more work", async () => {
    const context = await run(book(), (own) => Promise.resolve(own));
    expect(() => context.workbook.worksheets.add("Te laat")).toThrow(failing("InvalidRequestContext"));
    await expect(context.sync()).rejects.toThrow(failing("InvalidRequestContext"));
  });

  it("goes on in a run that is given its context", async () => {
    const embedded = book();
    const context = await run(embedded, (own) => Promise.resolve(own));
    await embedded.Excel.run(context, async (again) => {
      again.workbook.worksheets.add("Op tijd");
      await again.sync();
    });
    expect(embedded.engine.sheets().map(({ name }) => name)).toEqual(["Blad1", "Op tijd"]);
  });

  it("carries out at its end what was never synced", async () => {
    const embedded = book();
    await run(embedded, (context) => {
      context.workbook.worksheets.add("Nog net");
      return Promise.resolve();
    });
    expect(embedded.engine.sheets()).toHaveLength(2);
  });

  it("does not share its objects with another", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
      await run(embedded, (other) => {
        expect(() => other.workbook.names.add("KP_Test", range)).toThrow(failing("InvalidRequestContext"));
        return Promise.resolve();
      });
    });
  });
});
