import { describe, expect, it, jest } from "@jest/globals";
import type { EventHandlerResult } from "../../src/host/office/api";
import type { EmbeddedExcel } from "../../trial/embedded-excel";
import { seed } from "../../trial/seed";
import { book, events, firstSheet, run } from "./batch";

async function listening(embedded: EmbeddedExcel) {
  const heard = jest.fn<(args: object) => Promise<void>>().mockResolvedValue();
  const handler = await run(embedded, async (context): Promise<EventHandlerResult> => {
    const added = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    return added;
  });
  return { heard, handler };
}

const type = ({ engine }: EmbeddedExcel, content: string) =>
  engine.model.dispatch("UPDATE_CELL", { sheetId: engine.sheets()[0]?.id ?? "", row: 0, col: 0, content });

const write = (embedded: EmbeddedExcel) =>
  run(embedded, async (context) => {
    firstSheet(context).getRangeByIndexes(0, 0, 1, 2).formulas = [[1, 2]];
    await context.sync();
  });

describe("a handler of changes", () => {
  it("hears what is typed, after the fact", async () => {
    const embedded = book();
    const { heard } = await listening(embedded);
    type(embedded, "3");
    expect(heard).not.toHaveBeenCalled();
    await events();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ triggerSource: "Unknown" }));
  });

  it("hears the add-in's own writes, once for all cells and marked as such", async () => {
    const embedded = book();
    const { heard } = await listening(embedded);
    await write(embedded);
    await events();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ triggerSource: "ThisLocalAddin" }));
  });

  it("does not hear what is only calculated again", async () => {
    const embedded = book();
    await run(embedded, async (context) => {
      firstSheet(context).getRangeByIndexes(5, 5, 1, 1).formulas = [["=A1*2"]];
      await context.sync();
    });
    const { heard } = await listening(embedded);
    type(embedded, "3");
    await events();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("hears what is undone", async () => {
    const embedded = book();
    type(embedded, "3");
    const { heard } = await listening(embedded);
    embedded.engine.model.dispatch("REQUEST_UNDO", {});
    await events();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("hears nothing before the sync that adds it, nor after the one that removes it", async () => {
    const embedded = book();
    const { heard, handler } = await listening(embedded);
    await embedded.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    type(embedded, "3");
    await events();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("undoing", () => {
  it("ends at the workbook as it was opened", () => {
    const embedded = book();
    const cells = [{ row: 0, column: 0, value: "Stad" }];
    const around = { merges: [], hiddenRows: [], hiddenColumns: [] };
    seed(embedded.world, { sheets: [{ name: "Scores", visibility: "visible", cells, ...around }], names: [] });
    type(embedded, "3");
    for (let times = 0; times < 3; times++) embedded.engine.model.dispatch("REQUEST_UNDO", {});
    const [sheet] = embedded.engine.sheets();
    expect(sheet?.name).toBe("Scores");
    expect(embedded.engine.cell({ sheet: sheet?.id ?? "", row: 0, column: 0 }).value).toBe("Stad");
  });

  it("takes back a whole batch at once", async () => {
    const embedded = book();
    await write(embedded);
    embedded.engine.model.dispatch("REQUEST_UNDO", {});
    expect(embedded.engine.usedArea(embedded.engine.sheets()[0]?.id ?? "")).toBeUndefined();
  });
});
