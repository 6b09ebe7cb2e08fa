/** The workbook and its sheets. */
import type { Position } from "../../src/host/area";
import { invalidArgument, itemNotFound, OfficeError } from "../client/errors";
import type { Members } from "../client/members";
import type { AreaTarget, SheetTarget, World } from "../world";
import { addNamedItem, findName, type NameTarget, namesOf } from "./names";

/** The one workbook that there is. */
export interface WorkbookTarget {
  readonly workbook: true;
}

const WHOLE: WorkbookTarget = { workbook: true };

export const WORKBOOK: Members<WorkbookTarget> = {
  readOnly: { kind: "value", get: ({ records }) => records.readOnly },
  worksheets: { kind: "object", of: "WorksheetCollection", from: () => WHOLE },
  names: { kind: "object", of: "NamedItemCollection", from: () => WHOLE },
  notes: { kind: "object", of: "NoteCollection", from: () => WHOLE },
  functions: { kind: "object", of: "Functions", from: () => WHOLE },
  protection: { kind: "object", of: "WorkbookProtection", from: () => WHOLE },
  getActiveCell: {
    kind: "find",
    of: "Range",
    from: (world) => {
      world.mustBeInFront();
      const { sheet, row, column } = world.engine.selected();
      return { sheet, area: { row, column, rows: 1, columns: 1 } };
    },
  },
};

export const WORKBOOK_PROTECTION: Members<WorkbookTarget> = {
  protected: { kind: "value", get: ({ records }) => records.structureProtected },
  protect: {
    kind: "act",
    run: ({ records }) => {
      records.structureProtected = true;
    },
  },
};

export const WORKSHEETS: Members<WorkbookTarget> = {
  items: { kind: "items", of: "Worksheet", from: ({ engine }) => engine.sheets().map(({ id }) => ({ sheet: id })) },
  add: { kind: "find", of: "Worksheet", from: (world, _, [name]: readonly [string]) => addSheet(world, name) },
  getItem: {
    kind: "find",
    of: "Worksheet",
    from: (world, _, [name]: readonly [string]) => {
      const found = world.sheetNamed(name);
      if (!found) throw itemNotFound(`sheet "${name}"`);
      return found;
    },
  },
  getItemOrNullObject: {
    kind: "find",
    of: "Worksheet",
    from: (world, _, [name]: readonly [string]) => world.sheetNamed(name) ?? null,
  },
  onChanged: { kind: "event", on: (world, _, handler) => world.on("changed", handler) },
  onFormatChanged: { kind: "event", on: (world, _, handler) => world.on("formatted", handler) },
  onRowHiddenChanged: { kind: "event", on: (world, _, handler) => world.on("hidden", handler) },
  onAdded: { kind: "event", on: (world, _, handler) => world.on("added", handler) },
  onSelectionChanged: { kind: "event", on: (world, _, handler) => world.on("selected", handler) },
  onActivated: { kind: "event", on: (world, _, handler) => world.on("activated", handler) },
  onMoved: { kind: "event", on: (world, _, handler) => world.on("reordered", handler) },
  onNameChanged: { kind: "event", on: (world, _, handler) => world.on("renamed", handler) },
  onVisibilityChanged: { kind: "event", on: (world, _, handler) => world.on("shown", handler) },
  onDeleted: { kind: "event", on: (world, _, handler) => world.on("removed", handler) },
};

function addSheet(world: World, name: string): SheetTarget {
  world.mustBeInFront();
  world.mustHaveOpenStructure();
  mustBeFree(world, name);
  return { sheet: world.engine.addSheet(name) };
}

/** Excel's rules for the name of a sheet, and the engine's own: it knows no apostrophe. */
export function mustBeFree(world: World, name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument(`"${name}" cannot be the name of a sheet.`);
  if (world.sheetNamed(name)) throw new OfficeError("ItemAlreadyExists", `There is a sheet "${name}" already.`);
}

export const NAMED_ITEMS: Members<WorkbookTarget | SheetTarget> = {
  items: { kind: "items", of: "NamedItem", from: (world, owner) => namesOf(world, sheetOf(owner)) },
  add: {
    kind: "find",
    of: "NamedItem",
    from: (world, owner, [name, reference]: readonly [string, AreaTarget | string]) =>
      addNamedItem(world, { name, reference, sheet: sheetOf(owner) }),
  },
  getItemOrNullObject: {
    kind: "find",
    of: "NamedItem",
    from: (world, owner, [name]: readonly [string]): NameTarget | null => findName(world, name, sheetOf(owner)) ?? null,
  },
};

function sheetOf(owner: WorkbookTarget | SheetTarget): string | undefined {
  return "sheet" in owner ? owner.sheet : undefined;
}

export const NOTES: Members<WorkbookTarget> = {
  items: {
    kind: "items",
    of: "Note",
    from: ({ engine, records }) =>
      engine.sheets().flatMap(({ id }) => records.sheet(id).notes.map((note) => ({ sheet: id, ...note }))),
  },
};

interface NoteTarget extends SheetTarget, Position {
  readonly content: string;
}

export const NOTE: Members<NoteTarget> = {
  content: { kind: "value", get: (_, { content }) => content },
  getLocation: {
    kind: "find",
    of: "Range",
    from: (_, { sheet, row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } }),
  },
};

export const FUNCTIONS: Members<WorkbookTarget> = {
  date: {
    kind: "find",
    of: "FunctionResult",
    isOnlyOnce: true,
    from: (_, __, [year, month, day]: readonly [number, number, number]) => ({ value: serialOf(year, month, day) }),
  },
};

export const FUNCTION_RESULT: Members<{ readonly value: number }> = {
  value: { kind: "value", get: (_, { value }) => value },
};

/** The engine counts days from 1900, with Excel's 29 February of that year. */
function serialOf(year: number, month: number, day: number): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / 86_400_000;
  return days > 59 ? days + 1 : days;
}
