/**
 * What every host promises, whatever it writes to: the same plans, the same snapshots.
 * Each host's own tests run it with a way to open a workbook.
 */
import { describe, expect, it } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { areaName, parseSheetArea } from "../../src/host/a1";
import type { Host } from "../../src/host/host";
import type { CellPlan, FormatPlan, Plan, SheetPlan } from "../../src/host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { bundlePlan, PUBLISHED } from "../layout/published";

export interface HostUnderTest {
  /** A workbook with one empty sheet, or none where there need not be one. */
  readonly open: () => Promise<Host> | Host;
  /** The sheets that `open` gives. */
  readonly sheets: readonly string[];
  /** The charts in a workbook that `open` gave. */
  readonly charts: (host: Host) => readonly SeenChart[];
}

export interface SeenChart {
  readonly title: string;
  readonly stacked: boolean;
  /** The cells that it covers, such as `A7:F16`. */
  readonly covers: string;
  /** The numbers of each series, such as `B2:B5`. */
  readonly series: readonly string[];
  readonly seeThrough: readonly boolean[];
  /** The first category stands on top. */
  readonly fromTheTop: boolean;
  readonly scale: readonly (number | undefined)[];
}

export function describeHost(name: string, { open, sheets, charts }: HostUnderTest): void {
  const empty: Snapshot = { sheets: sheets.map(emptySheet), names: [], dateBase: 1900 };
  // Of all plans the one with the most in it: formulas from one new sheet to another too.
  const layout = bundlePlan(PUBLISHED, empty);

  describe(`${name}, as every host`, () => {
    it("holds every value and formula of a plan afterwards, each in its place", async () => {
      const host = await open();
      await host.apply(layout);
      const snapshot = await host.read();
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([
        ...sheets,
        ...layout.sheets.map((each) => each.name),
      ]);
      for (const plan of layout.sheets) expect(contents(sheetNamed(snapshot, plan.name).cells)).toEqual(planned(plan));
    });

    it("calculates what the plan says, or keeps it", async () => {
      const host = await open();
      await host.apply(layout);
      const maturity = sheetNamed(await host.read(), "Maturiteit");
      const median = maturity.cells.find(({ value }) => value === "Mediaan")?.row;
      const medians = maturity.cells
        .filter(({ row, column }) => row === median && column > 0)
        .map(({ value }) => value);
      expect(medians).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    });

    it("shows the fills that the plan gives", async () => {
      const host = await open();
      await host.apply(layout);
      const snapshot = await host.read();
      for (const plan of layout.sheets) {
        const cells = sheetNamed(snapshot, plan.name).cells.filter(({ value }) => value !== null);
        expect(cells.map(fillAt)).toEqual(cells.map((cell) => fillIn(plan.formats, cell)));
      }
    });

    it("finds the names where the plan put them", async () => {
      const host = await open();
      await host.apply(layout);
      const { names } = await host.read();
      const found = names.map((each) => [each.name, each.sheet, ...placeOf(each.refersTo)]);
      expect(sorted(found)).toEqual(
        sorted(layout.names.map((each) => [each.name, undefined, each.sheet, areaName(each.area)])),
      );
    });

    it("lays out once, however often it is asked", async () => {
      const host = await open();
      await host.apply(layout);
      const before = await host.read();
      expect(await layOut(host, najaar2024)).toEqual([]);
      expect(await host.read()).toEqual(before);
    });

    it("gives a name to cells that were there, with a sheet or without one, and changes nothing else", async () => {
      const host = await open();
      const name = "Oost, west";
      await host.apply(columnOf(["een", "twee"], name));
      const before = await host.read();
      const area = { row: 0, column: 0, rows: 2, columns: 1 };
      await host.apply({ sheets: [], names: [{ name: "KP_TeltNietMee", sheet: name, area }] });
      await host.apply({ ...columnOf(["drie"]), names: [{ name: "KP_TeltNietMee_2", sheet: name, area }] });
      const { sheets: after, names } = await host.read();
      expect(after.slice(0, before.sheets.length)).toEqual(before.sheets);
      expect(names.map((each) => [each.name, ...placeOf(each.refersTo)])).toEqual([
        ["KP_TeltNietMee", name, "A1:A2"],
        ["KP_TeltNietMee_2", name, "A1:A2"],
      ]);
    });

    it("keeps text that looks like something else as text", async () => {
      const host = await open();
      const texts = ["=1+1", "+32 9 266 50 00", "-", "@stad", "2,5", "3-4", "1/2", "TRUE", "#N/A", "'s morgens", " x"];
      await host.apply(columnOf(texts));
      const { cells } = sheetNamed(await host.read(), "Teksten");
      expect(cells.map(({ value, formula }) => [value, formula])).toEqual(texts.map((text) => [text, undefined]));
    });

    it("holds what is struck through, and does not read it", async () => {
      const host = await open();
      await host.apply(withStruck());
      const { cells } = sheetNamed(await host.read(), "Doorstreept");
      expect(cells).toEqual([
        { row: 0, column: 0, value: 3, plain: "" },
        { row: 0, column: 1, value: "3,5", plain: "" },
        { row: 0, column: 2, value: 4, formula: "=2+2", plain: "" },
        { row: 1, column: 0, value: 3 },
      ]);
    });

    it("draws the charts of a plan from the cells that it says", async () => {
      const host = await open();
      await host.apply(withCharts());
      const both = { covers: "E1:J12", fromTheTop: true };
      expect(charts(host)).toEqual([
        {
          ...both,
          title: "Spreiding & meer",
          stacked: true,
          series: ["B2:B3", "C2:C3"],
          seeThrough: [true, false],
          scale: [1, 5, 1],
        },
        {
          ...both,
          title: "Aantal",
          stacked: false,
          series: ["B2:B3"],
          seeThrough: [false],
          scale: [0, undefined, undefined],
        },
      ]);
    });

    it("takes what was there before as it is, when it adds more", async () => {
      const host = await open();
      await host.apply(columnOf(["eerst"]));
      const before = await host.read();
      await host.apply(layout);
      const after = await host.read();
      expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      expect(after.names.slice(0, before.names.length)).toEqual(before.names);
    });
  });
}

/** A plan of one sheet, with a column of texts. */
export function columnOf(texts: readonly string[], name = "Teksten"): Plan {
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  const sheet: SheetPlan = {
    name,
    tabColour: "#17505E",
    columnWidths: [20],
    rowHeights: [],
    cells: texts.map((value, row) => ({ row, column: 0, value })),
    formats: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    protection: "open",
    print: { orientation: "portrait", area, titleRows: { first: 0, last: 0 }, footer: "" },
  };
  return { sheets: [sheet], names: [] };
}

/** A row of cells that are struck through, the last of which is empty; and below it one that is not. */
function withStruck(): Plan {
  const { sheets } = columnOf(["3", "3"], "Doorstreept");
  const cells = [
    { row: 0, column: 0, value: 3 },
    { row: 0, column: 1, value: "3,5" },
    { row: 0, column: 2, value: 4, formula: "=2+2" },
    { row: 1, column: 0, value: 3 },
  ];
  const formats = [{ area: { row: 0, column: 0, rows: 1, columns: 4 }, format: { struck: true } }];
  return { names: [], sheets: sheets.map((sheet) => ({ ...sheet, cells, formats })) };
}

/** Two charts of the same cells, on a sheet whose name needs quotes. */
export function withCharts(name = "Blad met grafieken"): Plan {
  const { sheets } = columnOf([], name);
  const rows = [
    ["Thema", "van", "tot"],
    ["Strategie", 2, 1.5],
    ["Aanpak", 1, 3],
  ];
  const area = { row: 0, column: 4, rows: 12, columns: 6 };
  return {
    names: [],
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: rows.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value }))),
      print: { ...sheet.print, area: { row: 0, column: 0, rows: 12, columns: 10 }, breaks: [2, 5] },
      charts: [
        {
          title: "Spreiding & meer",
          description: "Van laag tot hoog.",
          area,
          source: { row: 0, column: 0, rows: 3, columns: 3 },
          series: [{ colour: "see-through" }, { colour: "#17505E" }],
          axis: { minimum: 1, maximum: 5, step: 1 },
        },
        {
          title: "Aantal",
          description: "Hoeveel.",
          area,
          source: { row: 0, column: 0, rows: 3, columns: 2 },
          series: [{ colour: "#17505E" }],
        },
      ],
    })),
  };
}

function emptySheet(name: string): SheetSnapshot {
  return { name, visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

function sheetNamed({ sheets }: Snapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

type Content = readonly [row: number, column: number, value: unknown, formula: string | undefined];

function contents(cells: readonly Cell[]): readonly Content[] {
  return cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula }) => [row, column, comparable(value, formula), formula]);
}

function planned({ cells }: SheetPlan): readonly Content[] {
  return [...cells]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, value, formula }: CellPlan) => [row, column, comparable(value, formula), formula]);
}

/** A formula that makes text of a number writes it in the language of whoever calculates: `2,5` or `2.5`. */
function comparable(value: unknown, formula: string | undefined): unknown {
  if (formula !== undefined && (value === "" || value === null)) return "";
  return formula !== undefined && typeof value === "string" ? value.replaceAll(",", ".") : value;
}

function fillAt({ row, column, fill }: Cell): readonly unknown[] {
  return [row, column, fill];
}

/** The last format with a fill wins. */
function fillIn(formats: readonly FormatPlan[], { row, column }: Cell): readonly unknown[] {
  const fills = formats.filter(
    ({ area, format }) =>
      format.fill !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return [row, column, fills.at(-1)?.format.fill];
}

function placeOf(refersTo: string): readonly unknown[] {
  const found = parseSheetArea(refersTo);
  return found ? [found.sheet, areaName(found.area)] : [refersTo];
}

function sorted<Item extends readonly unknown[]>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
}
