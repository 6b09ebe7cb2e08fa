import { describe, expect, it } from "@jest/globals";
import { seed } from "../../../trial/seed";
import type { Cell } from "../../../src/host/snapshot";
import { onlyOverOurs } from "../../trial/clients";
import { live, liveWith, sheetIn } from "./live";

const cells: readonly Cell[] = [
  { row: 0, column: 0, value: "Stad" },
  { row: 1, column: 0, value: 2.5 },
  { row: 1, column: 1, value: 45_000, numberFormat: "d-mmm" },
  { row: 2, column: 0, value: 5, formula: "=A2*2" },
  { row: 2, column: 1, value: { error: "#DIV/0!" }, formula: "=1/0" },
  { row: 3, column: 0, value: true },
  { row: 4, column: 0, value: "=geen formule" },
  { row: 5, column: 0, value: "#N/A" },
  { row: 6, column: 3, value: null, fill: "#FFC000" },
];

describe("a reading", () => {
  it("takes two round trips, whatever the number of sheets", async () => {
    for (const count of [1, 12]) {
      const sheets = Array.from({ length: count }, (_, index) => ({ name: `Blad ${index}`, cells }));
      const { host, embedded } = liveWith(sheets);
      expect((await host.read()).sheets).toHaveLength(count);
      expect(embedded.controls.syncs).toBe(2);
    }
  });

  it("gives value, formula, format, error and fill of every cell that has something", async () => {
    const { host } = liveWith([{ name: "Onze scores", cells }]);
    const { sheets } = await host.read();
    expect(sheets).toEqual([
      { name: "Onze scores", visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] },
    ]);
  });

  it("gives the empty text that a formula gave as a file does: that is a result, and no formula that was never calculated", async () => {
    const formula = '=IF(Z1="","",Z1)';
    const { host } = liveWith([{ cells: [{ row: 0, column: 0, value: "", formula }] }]);
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: "", formula }]);
  });

  it("tells what is struck through, in the same two round trips", async () => {
    const { host, embedded } = liveWith([{ cells: [{ row: 0, column: 0, value: 4, plain: "", fill: "#FFC000" }] }]);
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 4, plain: "", fill: "#FFC000" }]);
    expect(embedded.controls.syncs).toBe(2);
  });

  it("reads nothing of what is struck through in part: which part, Excel does not tell", async () => {
    const { host, embedded } = liveWith([{ cells: [{ row: 0, column: 0, value: "2-3", plain: "3" }] }]);
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: "2-3", plain: "" }]);
    embedded.engine.write(embedded.engine.sheets()[0]?.id ?? "", [{ row: 0, column: 0, content: "3-4" }]);
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: "3-4" }]);
  });

  it("counts from the first cell of the sheet, wherever the first filled one is", async () => {
    const { host } = liveWith([{ cells: [{ row: 20, column: 7, value: "ver weg" }] }]);
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 20, column: 7, value: "ver weg" }]);
  });

  it("tells merges, and which rows, columns and sheets are hidden", async () => {
    const { host } = liveWith([
      {
        name: "Open",
        cells,
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        hiddenRows: [
          { first: 1, last: 2 },
          { first: 4, last: 4 },
        ],
        hiddenColumns: [{ first: 1, last: 1 }],
      },
      { name: "Weg", visibility: "hidden" },
    ]);
    const snapshot = await host.read();
    expect(sheetIn(snapshot, "Open")).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      hiddenRows: [
        { first: 1, last: 2 },
        { first: 4, last: 4 },
      ],
      hiddenColumns: [{ first: 1, last: 1 }],
    });
    expect(sheetIn(snapshot, "Weg").visibility).toBe("hidden");
  });

  it("tells the workbook's names and those of single sheets", async () => {
    const { host, embedded } = live();
    seed(embedded.world, {
      sheets: (await host.read()).sheets,
      names: [
        { name: "KP_Steden", refersTo: "Blad1!$A$1:$B$3" },
        { name: "Stap", refersTo: "0.25" },
        { name: "Eigen", sheet: "Blad1", refersTo: "Blad1!$C$1" },
      ],
    });
    expect((await host.read()).names).toEqual([
      { name: "KP_Steden", refersTo: "Blad1!$A$1:$B$3" },
      { name: "Stap", refersTo: "0.25" },
      { name: "Eigen", sheet: "Blad1", refersTo: "Blad1!$C$1" },
    ]);
  });

  const noted = [{ cells: [{ row: 1, column: 1, value: null, note: "Nog te bespreken" }] }];

  it("tells notes where Excel can, without another round trip", async () => {
    const { host, embedded } = liveWith(noted, { requirementSet: "1.18" });
    embedded.engine.write(embedded.engine.sheets()[0]?.id ?? "", [{ row: 1, column: 1, content: 3 }]);
    const note = onlyOverOurs("notes", { note: "Nog te bespreken" });
    expect((await host.read()).sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 3, ...note }]);
    expect(embedded.controls.syncs).toBe(2);
  });

  it("does without notes where Excel cannot", async () => {
    const { host } = liveWith(noted, { requirementSet: "1.14" });
    expect((await host.read()).sheets[0]?.cells).toEqual([]);
  });

  it("begins again when a co-author removes a sheet in the meantime", async () => {
    const { host, embedded } = liveWith([{ name: "Blijft" }, { name: "Gaat" }]);
    embedded.controls.beforeSync(1, () => {
      embedded.engine.removeSheet(embedded.engine.sheets()[1]?.id ?? "");
    });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Blijft"]);
    expect(embedded.controls.syncs).toBe(4);
  });

  it("counts days from 1900, as Excel on Windows does", async () => {
    expect((await live().host.read()).dateBase).toBe(1900);
  });

  it.each([
    ["rows", { row: 5000, column: 0 }, { row: 5000, column: 0 }],
    ["columns", { row: 0, column: 200 }, { row: 0, column: 200 }],
  ])("says from where on a sheet with more %s is not read", async (_, at, unreadFrom) => {
    const { host, embedded } = liveWith([{}]);
    for (const { id } of embedded.engine.sheets()) embedded.engine.write(id, [{ ...at, content: 3 }]);
    expect((await host.read()).sheets[0]).toMatchObject({ cells: [], unreadFrom });
  });

  it("finds nothing missing on a sheet that is only coloured to its end", async () => {
    const far = { row: 5000, column: 0, value: null, fill: "#FFFF00" };
    const { host } = liveWith([{ cells: [{ row: 0, column: 0, value: 3 }, far] }]);
    expect((await host.read()).sheets[0]).not.toHaveProperty("unreadFrom");
  });

  it("reads a list to its end when a name covers it, however long it is", async () => {
    const { host, embedded } = liveWith([{ name: "Herkomst" }, { name: "Blad1" }]);
    for (const { id } of embedded.engine.sheets()) embedded.engine.write(id, [{ row: 6000, column: 0, content: 3 }]);
    await embedded.Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const list = workbook.worksheets.getItem("Herkomst").getRangeByIndexes(0, 0, 6001, 1);
      workbook.names.add("KP_Herkomst", list);
      await context.sync();
    });
    const { sheets } = await host.read();
    expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["Herkomst", 1],
      ["Blad1", 0],
    ]);
  });
});
