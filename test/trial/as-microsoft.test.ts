/** Where our client was laxer than Microsoft's: each of these is asked of both. */
import { describe, expect, it } from "@jest/globals";
import type { RequestContext } from "../../src/host/office/api";
import { book, firstSheet, run, valuesIn } from "./batch";
import { microsoftClient } from "./microsoft-client";

describe.each([
  ["our client", {}],
  ["Microsoft's client", { client: microsoftClient }],
])("%s", (_, client) => {
  it("sends a table as it is at the sync: changing the array before it changes what is written", async () => {
    const embedded = book(client);
    await run(embedded, async (context) => {
      const values = [[1]];
      firstSheet(context).getRangeByIndexes(0, 0, 1, 1).formulas = values;
      values[0] = [9];
      await context.sync();
      values[0] = [10];
    });
    expect(await valuesIn(embedded, 1, 1)).toEqual([[9]]);
  });

  it("sends an argument as it is at the sync", async () => {
    const embedded = book(client);
    await run(embedded, async (context) => {
      const options = { allowSort: false };
      firstSheet(context).protection.protect(options);
      options.allowSort = true;
      await context.sync();
    });
    const { engine, world } = embedded;
    expect(world.records.sheet(engine.sheets()[0]?.id ?? "").protection).toEqual({ allowSort: true });
  });

  describe("with a table of more than 1,500 cells", () => {
    const rows = 400;
    const table = () => Array.from({ length: rows }, (_, row) => Array.from({ length: 4 }, () => row));
    const assign = (context: RequestContext, values: number[][]) => {
      firstSheet(context).getRangeByIndexes(0, 0, rows, 4).formulas = values;
    };

    it("sends several, and the first stay where a later one is refused", async () => {
      const whole = book(client);
      const write = (context: RequestContext) => {
        assign(context, table());
        return context.sync();
      };
      await run(whole, write);
      const embedded = book(client);
      embedded.controls.breakAt(0, whole.controls.steps - 1);
      await expect(run(embedded, write)).rejects.toMatchObject({ code: "GeneralException" });
      const [values, all] = [await valuesIn(embedded, rows, 1), table().map(([first]) => [first])];
      expect(values.slice(0, 375)).toEqual(all.slice(0, 375));
      expect(values.slice(375).flat().join("")).toBe("");
      expect(await valuesIn(whole, rows, 1)).toEqual(all);
    });

    it("sends none where they do not fit as a whole", async () => {
      const embedded = book(client);
      const batch = run(embedded, async (context) => {
        assign(context, table().slice(1));
        await context.sync();
      });
      await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(embedded.engine.usedArea(embedded.engine.sheets()[0]?.id ?? "")).toBeUndefined();
    });

    it("takes the rows when they are assigned, and what is in them at the sync", async () => {
      const embedded = book(client);
      await run(embedded, async (context) => {
        const values = table();
        assign(context, values);
        (values[0] ?? [])[0] = 77;
        values[1] = [88, 88, 88, 88];
        await context.sync();
      });
      expect(await valuesIn(embedded, 2, 1)).toEqual([[77], [1]]);
    });
  });

  it("has no more use for the result of a worksheet function after a sync, but to read it", async () => {
    const embedded = book(client);
    const batch = run(embedded, async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2);
      day.load("value");
      await context.sync();
      expect(day.value).toBeGreaterThan(0);
      day.load("value");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });

  it("has use for a range, a sheet and a name after a sync", async () => {
    const embedded = book(client);
    await run(embedded, async (context) => {
      const sheet = context.workbook.worksheets.add("Nieuw");
      const range = sheet.getRangeByIndexes(0, 0, 1, 1);
      const name = context.workbook.names.add("Eigen", range);
      await context.sync();
      sheet.name = "Ander";
      range.formulas = [[3]];
      name.delete();
      await context.sync();
    });
    const [, added] = embedded.engine.sheets();
    expect(added?.name).toBe("Ander");
    expect(embedded.engine.cell({ sheet: added?.id ?? "", row: 0, column: 0 }).value).toBe(3);
    expect(embedded.engine.names()).toEqual([]);
  });
});
