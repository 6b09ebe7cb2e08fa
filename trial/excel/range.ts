/** A rectangle of cells: what it holds. How it looks is in format.ts. */
import { parseArea } from "../../src/host/a1";
import { type Area, boundingArea } from "../../src/host/area";
import { invalidArgument, itemNotFound, NotImplementedInHost, OfficeError } from "../client/errors";
import type { Members } from "../client/members";
import type { EngineCell, EngineWrite, EnginePosition } from "../engine";
import type { AreaTarget, World } from "../world";
import { contentOf } from "./input";

const MOST_MERGES = 512;

const itself = (_: World, target: AreaTarget): AreaTarget => target;

export const RANGE: Members<AreaTarget> = {
  rowIndex: { kind: "value", get: (_, { area }) => area.row },
  columnIndex: { kind: "value", get: (_, { area }) => area.column },
  rowCount: { kind: "value", get: (_, { area }) => area.rows },
  columnCount: { kind: "value", get: (_, { area }) => area.columns },
  values: {
    kind: "value",
    isTable: true,
    get: (world, target) => table(world, target, ({ value }) => value ?? ""),
    set: writeContents,
  },
  formulas: {
    kind: "value",
    isTable: true,
    get: (world, target) => table(world, target, ({ formula, value }) => formula ?? value ?? ""),
    set: writeContents,
  },
  valueTypes: { kind: "value", get: (world, target) => table(world, target, valueType) },
  numberFormat: {
    kind: "value",
    isTable: true,
    get: (world, target) => table(world, target, ({ numberFormat }) => numberFormat),
    set: (world, target, codes) => {
      world.mustBeUnprotected(target);
      write(
        world,
        target,
        changes(codes, target, (code) => ({ numberFormat: String(code) })),
      );
    },
  },
  text: { kind: "value", get: (world, target) => positions(target, (at) => world.engine.textShown(at)) },
  format: { kind: "object", of: "RangeFormat", from: itself },
  dataValidation: { kind: "object", of: "DataValidation", from: itself },
  conditionalFormats: { kind: "object", of: "ConditionalFormatCollection", from: itself },
  worksheet: { kind: "object", of: "Worksheet", from: (_, { sheet }) => ({ sheet }) },
  getBoundingRect: {
    kind: "find",
    of: "Range",
    from: (_, { sheet, area }, [other]: readonly [string | AreaTarget]): AreaTarget => {
      const second = typeof other === "string" ? parseArea(other) : other.area;
      if (!second) throw invalidArgument("That is no address.");
      return { sheet, area: boundingArea(area, second) };
    },
  },
  getIntersection: {
    kind: "find",
    of: "Range",
    from: (_, { sheet, area }, [other]: readonly [AreaTarget]): AreaTarget => {
      const common = intersection(area, other.area);
      if (!common || other.sheet !== sheet) throw itemNotFound("cell in both ranges");
      return { sheet, area: common };
    },
  },
  getCellProperties: {
    kind: "ask",
    run: (world, target, [wanted]: readonly [Wanted]) =>
      positions(target, (at) => asWanted(wanted, { format: lookAt(world, at) })),
  },
  getRowProperties: {
    kind: "ask",
    run: ({ engine }, { sheet, area }) =>
      indexes(area.row, area.rows).map((row) => ({ rowHidden: engine.isHidden(sheet, "row", row) })),
  },
  getColumnProperties: {
    kind: "ask",
    run: ({ engine }, { sheet, area }) =>
      indexes(area.column, area.columns).map((column) => ({ columnHidden: engine.isHidden(sheet, "column", column) })),
  },
  getMergedAreasOrNullObject: {
    kind: "find",
    of: "RangeAreas",
    from: ({ engine }, { sheet, area }) => {
      const merges = engine.merges(sheet).filter((merge) => intersection(area, merge));
      if (merges.length > MOST_MERGES) throw new OfficeError("GeneralException", "So many areas are not told of.");
      // Excel takes even asking for a change that cannot be undone.
      engine.forgetHistory();
      return merges.length === 0 ? null : { sheet, merges };
    },
  },
  select: {
    kind: "act",
    run: (world, target) => {
      world.mustBeInFront();
      world.mustBeVisible(target);
      world.engine.select({ sheet: target.sheet, ...target.area });
    },
  },
};

/** What a cell looks like, as far as Excel tells. */
function lookAt({ engine, records, controls }: World, at: EnginePosition) {
  const { fill, struck = false, value } = engine.cell(at);
  const partly = records
    .sheet(at.sheet)
    .partlyStruck.some((each) => each.row === at.row && each.column === at.column && each.content === value);
  return {
    // Excel gives white for a cell without a fill; only the pattern tells it from a white one.
    fill: {
      color: fill ?? "#FFFFFF",
      pattern: controls.withoutPatterns ? null : fill === undefined ? "None" : "Solid",
    },
    font: { strikethrough: partly ? null : struck, superscript: false },
  };
}

/** Which properties a method is asked for, in objects within objects. */
interface Wanted {
  readonly [name: string]: boolean | Wanted;
}

interface Known {
  readonly [name: string]: string | boolean | null | Known;
}

/** Only what was asked for, as in Excel; what is asked for and not known here is not built. */
function asWanted(wanted: Wanted, known: Known): Known {
  const asked = Object.entries(wanted).filter(([, want]) => want !== false);
  return Object.fromEntries(
    asked.map(([name, want]) => {
      const value = known[name];
      if (value === undefined) throw new NotImplementedInHost(`the property ${name} of cells`);
      return [name, want === true || typeof want !== "object" ? value : asWanted(want, value as Known)];
    }),
  );
}

interface AreasTarget {
  readonly sheet: string;
  readonly merges: readonly Area[];
}

export const RANGE_AREAS: Members<AreasTarget> = {
  areas: { kind: "object", of: "RangeCollection", from: (_, target) => target },
};

export const RANGES: Members<AreasTarget> = {
  items: { kind: "items", of: "Range", from: (_, { sheet, merges }) => merges.map((area) => ({ sheet, area })) },
};

function writeContents(world: World, target: AreaTarget, contents: unknown): void {
  world.mustBeOpen(target);
  write(
    world,
    target,
    changes(contents, target, (content) => ({ content: contentOf(content, world.engine) })),
  );
}

type Change = Pick<EngineWrite, "content" | "numberFormat">;

/** All or nothing of one request: a wrong shape or a wrong formula, and none of it is written. */
function write({ engine }: World, { sheet, area }: AreaTarget, rows: readonly (readonly (Change | null)[])[]): void {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((change, c) => (change ? [{ row: area.row + r, column: area.column + c, ...change }] : [])),
  );
  engine.write(sheet, cells);
}

/** `null` leaves a cell as it is. */
function changes(given: unknown, { area }: AreaTarget, change: (value: unknown) => Change): (Change | null)[][] {
  return shaped(given, area).map((row) => row.map((value) => (value === null ? null : change(value))));
}

/** One value is for every cell; a table must have the shape of the range. */
function shaped(given: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`The values do not have the shape of the range, ${rows} × ${columns}.`);
  return given as unknown[][];
}

function table(world: World, target: AreaTarget, look: (cell: EngineCell) => unknown): unknown[][] {
  return positions(target, (at) => look(world.engine.cell(at)));
}

function positions<Result>({ sheet, area }: AreaTarget, look: (at: EnginePosition) => Result): Result[][] {
  return indexes(area.row, area.rows).map((row) =>
    indexes(area.column, area.columns).map((column) => look({ sheet, row, column })),
  );
}

function indexes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function valueType({ value, isError }: EngineCell): string {
  if (isError) return "Error";
  if (value === null || value === "") return "Empty";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
