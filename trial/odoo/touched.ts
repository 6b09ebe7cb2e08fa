/**
 * Which cells a command touches, as far as a locked one among them stops it as a whole. Pasting and filling are not here: only
 * the engine's own parts know where they end up (pasting.ts, filling.ts).
 */
import type { UIPlugin } from "@odoo/o-spreadsheet";
import type { Zone } from "./model";

export type Command = Parameters<UIPlugin["handle"]>[0];

export interface Touched {
  readonly sheet: string;
  readonly zones: readonly Zone[];
}

/** What a command does to the contents of cells, by itself or within another one. */
export function contentsTouchedBy(command: Command): Touched | undefined {
  if (command.type === "UPDATE_CELL") return command.content === undefined ? undefined : cellOf(command);
  if (command.type === "CLEAR_CELL") return cellOf(command);
  if (command.type === "CLEAR_CELLS" || command.type === "DELETE_CONTENT")
    return { sheet: command.sheetId, zones: command.target };
  return undefined;
}

/** What a command of its own does that comes from a key or a menu. */
export function touchedByHand(command: Command, getters: UIPlugin["getters"]): Touched | undefined {
  if (command.type === "CUT") return { sheet: getters.getActiveSheetId(), zones: getters.getSelectedZones() };
  if (command.type === "DELETE_UNFILTERED_CONTENT") return { sheet: command.sheetId, zones: command.target };
  if (command.type === "SORT_CELLS") return { sheet: command.sheetId, zones: [command.zone] };
  if (!SHAPING.has(command.type) || isAtTheEnd(command, getters)) return contentsTouchedBy(command);
  const sheet = "sheetId" in command ? command.sheetId : getters.getActiveSheetId();
  return { sheet, zones: [getters.getSheetZone(sheet)] };
}

/** What Excel lets nobody do on a protected sheet, wherever: move cells, or change their looks and their rules. */
const SHAPING: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  ...(["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "MOVE_COLUMNS_ROWS", "INSERT_CELL", "DELETE_CELL"] as const),
  ...(["ADD_MERGE", "REMOVE_MERGE", "CREATE_TABLE"] as const),
  ...(["REMOVE_DUPLICATES", "SPLIT_TEXT_INTO_COLUMNS", "TRIM_WHITESPACE"] as const),
  ...(["SET_FORMATTING", "SET_FORMATTING_WITH_PIVOT", "SET_DECIMAL", "CLEAR_FORMATTING"] as const),
  ...(["SET_ZONE_BORDERS", "PAINT_FORMAT"] as const),
  ...(["ADD_CONDITIONAL_FORMAT", "REMOVE_CONDITIONAL_FORMAT"] as const),
  ...(["ADD_DATA_VALIDATION_RULE", "REMOVE_DATA_VALIDATION_RULE"] as const),
]);

/** Excel's sheets have no end, so that nobody adds to it; the engine's do. */
function isAtTheEnd(command: Command, getters: UIPlugin["getters"]): boolean {
  if (command.type !== "ADD_COLUMNS_ROWS" || command.position !== "after") return false;
  const { bottom, right } = getters.getSheetZone(command.sheetId);
  return command.base === (command.dimension === "ROW" ? bottom : right);
}

function cellOf({ sheetId, row, col }: { sheetId: string; row: number; col: number }): Touched {
  return { sheet: sheetId, zones: [{ top: row, bottom: row, left: col, right: col }] };
}
