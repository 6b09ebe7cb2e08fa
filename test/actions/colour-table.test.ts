import { describe, expect, it } from "@jest/globals";
import { colourTable } from "../../src/actions/colour-table";
import { areasOf } from "../../src/layout/cells/areas";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { book, HEADER, look } from "./own-table";
import { UNREAD } from "../host/office/live";

describe("colouring a table where it stands", () => {
  it("gives each score the colour of the legend, and changes no value", async () => {
    const workbook = book(HEADER, ["Gent", 1, 2.5, "mooi"]);
    const before = await workbook.host.read();
    const {
      workbook: read,
      reading: { places },
    } = await look(workbook);
    expect(await colourTable(workbook.host, { places, workbook: read, definition })).toEqual(["Blad1"]);
    const { engine } = workbook.embedded;
    const sheet = engine.sheets()[0]?.id ?? "";
    const fills = [1, 2, 3].map((column) => engine.fillShown({ sheet, row: 1, column }));
    expect(fills).toEqual(["#E0685F", "#F7C46B", undefined]);
    expect(await workbook.host.read()).toEqual(before);
  });

  it("twice is once", async () => {
    const workbook = book(HEADER, ["Gent", 1, 2.5, 3]);
    const {
      workbook: read,
      reading: { places },
    } = await look(workbook);
    await colourTable(workbook.host, { places, workbook: read, definition });
    await colourTable(workbook.host, { places, workbook: read, definition });
    const { engine } = workbook.embedded;
    expect(engine.conditionalFormats(engine.sheets()[0]?.id ?? "")).toHaveLength(9);
  });

  it("asks nothing of Excel when there is no table", async () => {
    const workbook = book();
    expect(await colourTable(workbook.host, { places: [], workbook: UNREAD, definition })).toEqual([]);
    expect(workbook.embedded.controls.syncs).toBe(0);
  });

  it("covers a block with one rectangle, and a gap with two", () => {
    const block = [0, 1].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
    expect(areasOf(block)).toEqual([{ row: 0, column: 1, rows: 2, columns: 3 }]);
    expect(areasOf(block.filter(({ column }) => column !== 2))).toEqual([
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 3, rows: 2, columns: 1 },
    ]);
  });
});
