/**
 * What a hand does to many cells at once. As in Excel, no validation judges it, and whatever touches a locked cell of a protected
 * sheet is refused as a whole, and told of.
 */
import { describe, expect, it } from "@jest/globals";
import { areaOf, protectedSheet } from "./protected-sheet";

describe("emptying cells with Delete", () => {
  it("empties what can be filled in", () => {
    const { put, empty, values, reasons } = protectedSheet();
    put("B2", 3);
    empty("B2:C2");
    expect(values("B2")).toEqual([null]);
    expect(reasons()).toEqual([]);
  });

  it.each(["B1", "A2", "B1:B2"])("leaves all as it is where a cell of %s is locked, and says so once", (area) => {
    const { put, empty, values, reasons } = protectedSheet();
    put("B2", 3);
    empty(area);
    expect(values("B1", "A2", "B2")).toEqual(["Strategie", "Gent", 3]);
    expect(reasons()).toEqual(["locked"]);
  });
});

describe("pasting", () => {
  it("is not judged by a validation, and what is typed over it is", () => {
    const { paste, type, values, reasons } = protectedSheet();
    paste("B2", "7\t3,5\nn.v.t.\t2");
    expect(values("B2", "C2", "B3", "C3")).toEqual([7, 3.5, "n.v.t.", 2]);
    expect(reasons()).toEqual([]);
    type("B2", "8");
    expect([values("B2"), reasons()]).toEqual([[7], ["invalid"]]);
    type("B2", "4");
    expect(values("B2")).toEqual([4]);
  });

  it("takes the end of the last line for no more than that", () => {
    const { put, paste, values } = protectedSheet();
    put("B3", 4);
    paste("B2", "3\r\n");
    expect(values("B2", "B3")).toEqual([3, 4]);
  });

  it.each([
    ["text on a heading", "B1", "x"],
    ["text that is half on a heading", "B1", "x\n5"],
    ["text beside what can be filled in", "C2", "5\tx"],
    ["one text in a selection that is locked further on", "B8:B12", "5"],
  ])("of %s changes nothing, and says so once", (_, area, text) => {
    const { put, paste, values, reasons } = protectedSheet();
    put("B2", 3);
    paste(area, text);
    expect(values("B1", "A2", "B2", "C2", "D2", "B8")).toEqual(["Strategie", "Gent", 3, null, null, null]);
    expect(reasons()).toEqual(["locked"]);
  });

  it("of what was copied fills a selection as often as it fits, and no further than it may", () => {
    const { put, take, paste, values, reasons } = protectedSheet();
    put("B2", 3);
    take("COPY", "B2");
    paste("B3:C4");
    expect(values("B3", "C3", "B4", "C4")).toEqual([3, 3, 3, 3]);
    take("COPY", "B2:C2");
    paste("B5:B6");
    expect(values("B5", "C5", "B6", "C6")).toEqual([3, null, 3, null]);
    paste("C7");
    expect(values("C7", "D7")).toEqual([null, null]);
    expect(reasons()).toEqual(["locked"]);
  });

  it("of what was cut moves it, and cannot take away what is locked", () => {
    const { put, take, paste, values, reasons } = protectedSheet();
    put("B2", 3);
    take("CUT", "B2");
    paste("C4:C12");
    expect(values("B2", "C4", "C5")).toEqual([null, 3, null]);
    take("CUT", "B1:B2");
    expect([values("B1"), reasons()]).toEqual([["Strategie"], ["locked"]]);
  });

  it.each([3, ""])("of %p again, by Ctrl+Y elsewhere, still leaves what is locked", (copied) => {
    const { model, put, take, paste, select, values, reasons } = protectedSheet();
    put("B2", copied);
    put("B3", 4);
    take("COPY", "B2");
    paste("B3");
    select("A2");
    model.dispatch("REQUEST_REDO", {});
    expect([values("A2"), reasons()]).toEqual([["Gent"], ["locked"]]);
  });

  it("goes across frozen panes, as in Excel", () => {
    const { engine, put, take, paste } = protectedSheet();
    put("B3", 4);
    take("COPY", "B2:C3");
    const own = engine.addSheet("Eigen blad");
    engine.freeze(own, 1, 1);
    engine.activate(own);
    paste("A1");
    expect(engine.cell({ sheet: own, row: 1, column: 0 }).value).toBe(4);
  });

  it("leaves the validation of other cells about those cells", () => {
    const { engine, sheet, put, take, paste, type, values, reasons } = protectedSheet();
    const own = engine.addSheet("Eigen blad");
    engine.write(own, [{ row: 0, column: 0, content: 3 }]);
    engine.activate(own);
    take("COPY", "A1");
    engine.activate(sheet);
    paste("B2:C2");
    put("B3", 3);
    type("B4", "7");
    expect([values("B2", "B4"), reasons()]).toEqual([[3, null], ["invalid"]]);
  });
});

describe("validations and colours", () => {
  /** Only B2:C9 are judged and coloured, and D2 is coloured too; nothing is locked. */
  function openSheet() {
    const opened = protectedSheet();
    const { engine, world, sheet } = opened;
    world.records.sheet(sheet).protection = undefined;
    const rule = { kind: "formula", formula: "=D2=1" } as const;
    engine.addConditionalFormat(sheet, { area: areaOf("D2"), rule, fill: "#00FF00" });
    return opened;
  }

  it("stay on their cells when something is pasted", () => {
    const { sheet, getters, put, take, paste, type, fill } = openSheet();
    put("D2", 1);
    take("COPY", "D2");
    paste("B2");
    paste("E9");
    expect([fill("B2"), fill("D2"), fill("E9")]).toEqual(["#FF0000", "#00FF00", undefined]);
    type("B2", "2");
    expect(fill("B2")).toBeUndefined();
    take("COPY", "B2");
    paste("E2");
    expect(getters.getValidationRuleForCell({ sheetId: sheet, row: 1, col: 4 })).toBeUndefined();
  });

  it("stay on their cells when a corner is dragged", () => {
    const { put, drag, type, values, fill, reasons } = openSheet();
    put("C9", 1);
    drag("C9", "C10");
    expect([values("C10"), fill("C9"), fill("C10")]).toEqual([[1], "#FF0000", undefined]);
    type("C10", "7");
    expect([values("C10"), reasons()]).toEqual([[7], []]);
    type("C9", "7");
    expect([values("C9"), reasons()]).toEqual([[1], ["invalid"]]);
  });
});

describe("dragging the corner of a cell", () => {
  it("fills what can be filled in, whatever the validation", () => {
    const { put, drag, values, reasons } = protectedSheet();
    put("B2", 7);
    drag("B2", "B4");
    expect(values("B3", "B4", "B5")).toEqual([7, 7, null]);
    expect(reasons()).toEqual([]);
  });

  it.each([
    ["B3", "B1"],
    ["B2", "A2"],
    ["C2", "D2"],
    ["B8", "B12"],
  ])("from %s to %s fills nothing, because a cell on the way is locked, and says so once", (from, to) => {
    const { put, drag, values, reasons } = protectedSheet();
    put(from, 3);
    put("A2", "Gent");
    drag(from, to);
    expect(values("B1", "A2", "B9", "D2", "B12")).toEqual(["Strategie", "Gent", null, null, null]);
    expect(reasons()).toEqual(["locked"]);
  });
});

describe("what a protected sheet lets nobody do", () => {
  it("sorts nothing where a cell is locked, and all where none is", () => {
    const { sheet, put, model, zone, values, reasons } = protectedSheet();
    for (const [cell, score] of Object.entries({ B2: 4, B3: 2, B4: 3 })) put(cell, score);
    const sorted = (area: string) =>
      model.dispatch("SORT_CELLS", { sheetId: sheet, row: 1, col: 1, zone: zone(area), sortDirection: "asc" });
    sorted("A2:B4");
    expect([values("B2", "B3", "B4"), reasons()]).toEqual([[4, 2, 3], ["locked"]]);
    sorted("B2:B4");
    expect(values("B2", "B3", "B4")).toEqual([2, 3, 4]);
  });

  it("formats nothing and moves no rows, and still grows at its end", () => {
    const { sheet, model, zone, getters, reasons } = protectedSheet();
    const { bottom } = getters.getSheetZone(sheet);
    const rows = { sheetId: sheet, sheetName: "Blad1", dimension: "ROW", position: "after", quantity: 1 } as const;
    model.dispatch("SET_FORMATTING", { sheetId: sheet, target: [zone("B2")], style: { bold: true } });
    model.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: 1 });
    expect([getters.getSheetZone(sheet).bottom, reasons()]).toEqual([bottom, ["locked", "locked"]]);
    model.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: bottom });
    expect([getters.getSheetZone(sheet).bottom, reasons().length]).toEqual([bottom + 1, 2]);
  });
});
