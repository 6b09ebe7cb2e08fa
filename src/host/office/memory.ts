/**
 * What was read of each sheet, for as long as Excel tells of what changes: an edit on one sheet is no reason to read the others again.
 * Limits: sheets with a formula are read again each time, as it may come out otherwise without Excel saying so; and where Excel keeps
 * silent about an edit, the next writing finds other cells than it was told of, is refused, and all is read again.
 */
import type { Area } from "../area";
import type { SheetSnapshot } from "../snapshot";
import { asBefore } from "./same-sheets";
import type { Size } from "./windows";

/** What was read of a sheet, but for its notes. */
export interface GridRead extends Pick<SheetSnapshot, "cells" | "hiddenRows" | "hiddenColumns" | "unreadFrom"> {
  /** So much of it was read. */
  readonly size: Size;
  readonly hasFormulas: boolean;
  /** Did Excel tell what the cells look like? */
  readonly looks: boolean;
}

/** By its id, which a sheet keeps when it is renamed. */
export interface Held {
  readonly id: string;
  readonly name: string;
  readonly grid: GridRead;
  /** `undefined` where Excel did not tell. */
  readonly merges: readonly Area[] | undefined;
}

/** Cells have moved, or only what they hold or look like has changed. */
export type Mark = "moved" | "contents";

export interface Memory {
  /** From now on Excel tells, or does no longer. */
  listen(does: boolean): void;
  changed(id: string, mark: Mark): void;
  /** We wrote on these sheets, and perhaps added others. */
  written(names: readonly string[]): void;
  /** Did we write a moment ago? Then looks and sheets of which Excel tells are ours most likely: it does not say so itself. */
  wroteLately(): boolean;
  /** Any sheet may be another by now. */
  doubt(mark: Mark): void;
  /** What changed since this was last asked. */
  marks(): ReadonlyMap<string, Mark>;
  heldOf(id: string): Held | undefined;
  keep(sheets: readonly Held[]): void;
  /** The sheet as it was last told of, or as much of it as is the same. */
  told(id: string, sheet: SheetSnapshot): SheetSnapshot;
}

/** In milliseconds. */
const MOMENT = 3000;

export function createMemory(): Memory {
  let listening = false;
  let quietUntil = 0;
  let held = new Map<string, Held>();
  const told = new Map<string, SheetSnapshot>();
  let marks = new Map<string, Mark>();
  const changed = (id: string, mark: Mark) => {
    if (marks.get(id) !== "moved") marks.set(id, mark);
  };
  return {
    listen: (does) => {
      listening = does;
      held = new Map();
      told.clear();
    },
    changed,
    wroteLately: () => Date.now() < quietUntil,
    written: (names) => {
      // Until we have read what came of it, and a moment more.
      quietUntil = Infinity;
      for (const { id, name } of held.values()) if (names.includes(name)) changed(id, "contents");
    },
    doubt: (mark) => {
      quietUntil = Date.now() + MOMENT;
      for (const id of held.keys()) changed(id, mark);
    },
    marks: () => {
      const taken = marks;
      marks = new Map();
      return taken;
    },
    heldOf: (id) => held.get(id),
    keep: (sheets) => {
      if (quietUntil === Infinity) quietUntil = Date.now() + MOMENT;
      if (!listening) return;
      held = new Map(sheets.map((sheet) => [sheet.id, sheet]));
      for (const id of told.keys()) if (!held.has(id)) told.delete(id);
    },
    told: (id, sheet) => {
      const now = asBefore(sheet, told.get(id));
      if (listening) told.set(id, now);
      return now;
    },
  };
}
