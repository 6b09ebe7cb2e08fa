/** How cells look: fills, fonts, borders, sizes, locks. Only written here; nothing of ours reads it back but the locks. */
import { meets } from "../../src/layout/cells/rectangles";
import { invalidArgument, NotImplementedInHost } from "../client/errors";
import type { Member, Members } from "../client/members";
import type { EngineStyle } from "../engine";
import { isLocked } from "../records";
import type { AreaTarget, World } from "../world";

const itself = (_: World, target: AreaTarget): AreaTarget => target;

/** A property that is written straight to the engine. */
function styled(name: keyof EngineStyle, convert: (value: never) => unknown = (value) => value): Member<AreaTarget> {
  return {
    kind: "value",
    set: (world, target, value) => {
      world.mustBeUnprotected(target);
      world.engine.style(target.sheet, target.area, { [name]: convert(value as never) });
    },
  };
}

/** Points to the pixels of a screen at 100 %. */
const pixels = (points: unknown): number => Math.round((Number(points) * 4) / 3);

export const RANGE_FORMAT: Members<AreaTarget> = {
  fill: { kind: "object", of: "RangeFill", from: itself },
  font: { kind: "object", of: "RangeFont", from: itself },
  borders: { kind: "object", of: "RangeBorderCollection", from: itself },
  protection: { kind: "object", of: "FormatProtection", from: itself },
  horizontalAlignment: styled("horizontal", (value: string) => value.toLowerCase()),
  verticalAlignment: styled("vertical", (value: string) => (value === "Center" ? "middle" : value.toLowerCase())),
  wrapText: styled("wrap"),
  columnWidth: {
    kind: "value",
    set: (world, { sheet, area }, points) => {
      world.mustBeUnprotected({ sheet });
      world.engine.resize(sheet, "column", { from: area.column, count: area.columns, size: pixels(points) });
    },
  },
  rowHeight: {
    kind: "value",
    set: (world, { sheet, area }, points) => {
      world.mustBeUnprotected({ sheet });
      if (Number(points) < 0 || Number(points) > 409.5) throw invalidArgument(`No row of ${String(points)} points.`);
      world.engine.resize(sheet, "row", { from: area.row, count: area.rows, size: pixels(points) });
    },
  },
  /** The engine fits every row that nobody has given a height, all the time. */
  autofitRows: { kind: "act", run: (world, { sheet }) => { world.mustBeUnprotected({ sheet }); } },
};

export const RANGE_FILL: Members<AreaTarget> = { color: styled("fill") };

export const RANGE_FONT: Members<AreaTarget> = {
  color: styled("fontColour"),
  bold: styled("bold"),
  italic: styled("italic"),
  strikethrough: {
    kind: "value",
    set: (world, target, value) => {
      world.mustBeUnprotected(target);
      const { sheet, area } = target;
      world.engine.style(sheet, area, { struck: value === true });
      // Of all characters: none is left that is struck through by itself.
      const { partlyStruck } = world.records.sheet(sheet);
      const others = partlyStruck.filter(({ row, column }) => !meets(area, { row, column, rows: 1, columns: 1 }));
      partlyStruck.splice(0, partlyStruck.length, ...others);
    },
  },
  size: styled("fontSize"),
};

interface BorderTarget extends AreaTarget {
  readonly index: string;
}

export const RANGE_BORDERS: Members<AreaTarget> = {
  getItem: { kind: "find", of: "RangeBorder", from: (_, target, [index]: readonly [string]) => ({ ...target, index }) },
};

/** The engine draws all lines of an area at once, which is when the first edge gets its colour. */
export const RANGE_BORDER: Members<BorderTarget> = {
  style: {
    kind: "value",
    set: (_, __, style) => {
      if (style !== "Continuous") throw new NotImplementedInHost(`a border in the style ${String(style)}`);
    },
  },
  color: {
    kind: "value",
    set: (world, { sheet, area, index }, colour) => {
      world.mustBeUnprotected({ sheet });
      if (index === "EdgeTop") world.engine.style(sheet, area, { border: String(colour) });
    },
  },
};

export const FORMAT_PROTECTION: Members<AreaTarget> = {
  locked: {
    kind: "value",
    get: ({ records }, { sheet, area }) => {
      const states = new Set<boolean>();
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          states.add(isLocked(records.sheet(sheet), { row, column }));
      const [state, ...others] = states;
      return others.length > 0 ? null : state;
    },
    set: (world, target, locked) => {
      world.mustBeUnprotected(target);
      world.records.sheet(target.sheet).locks.push({ area: target.area, locked: locked === true });
    },
  },
};
