/**
 * Our plugin inside the engine: carries out any work as one command, which is evaluated once and undone in one step, and
 * collects what changes, whoever changes it, into one event per sheet.
 */
import { UIPlugin } from "@odoo/o-spreadsheet";
import type { Area } from "../../host/area";
import type { EngineEvent, Position } from "../engine";
import { isAllowed } from "./custom-validation";
import type { Zone } from "./model";
import { renamedLists } from "./renamed-lists";

/** What the plugin is given by whoever makes the model, as its `custom` configuration. */
export interface PluginHooks {
  emit: (event: EngineEvent) => void;
  allows: (at: Position) => boolean;
}

type Command = Parameters<UIPlugin["handle"]>[0];

type SeenCommand =
  | TransactionCommand
  | Extract<
      Command,
      {
        type:
          | "UPDATE_CELL"
          | "DELETE_CONTENT"
          | "CLEAR_CELLS"
          | "UNDO"
          | "REDO"
          | "DELETE_SHEET"
          | "RENAME_SHEET"
          | "ACTIVATE_SHEET";
      }
    >;

/** The engine exports these as an enum that only its own compiler can see into. */
const ANSWERS: Readonly<Record<"success" | "locked", unknown>> = { success: "Success", locked: "SheetLocked" };

type Refusal = Omit<Extract<EngineEvent, { kind: "refused" }>, "kind">;

type Answer = ReturnType<UIPlugin["allowDispatch"]>;

/** Our own command, which the engine passes on like any other. */
interface TransactionCommand {
  readonly type: "KLIMAATPEIL_TRANSACTION";
  readonly work: () => void;
}

export class KlimaatpeilPlugin extends UIPlugin {
  readonly #hooks: PluginHooks;
  readonly #changed = new Map<string, Area>();
  #within: string | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.#hooks = (config.custom as { hooks: PluginHooks }).hooks;
  }

  override allowDispatch(command: Command): Answer {
    const refusal = command.type === "UPDATE_CELL" ? this.#refusal(command) : undefined;
    if (refusal) this.#hooks.emit({ kind: "refused", ...refusal });
    return ANSWERS[refusal ? "locked" : "success"] as Answer;
  }

  #refusal({ sheetId, row, col, content }: SeenCommand & { type: "UPDATE_CELL" }): Refusal | undefined {
    const at = { sheet: sheetId, row, column: col };
    if (content === undefined) return undefined;
    if (!this.#hooks.allows(at)) return { at, because: "locked" };
    const typed = this.#within === undefined;
    return typed && !isAllowed(this.getters as never, at, content) ? { at, because: "invalid" } : undefined;
  }

  /** What is typed comes as a command of its own; in a paste or a batch, cells are changed within another command. */
  override beforeHandle(command: Command): void {
    this.#within ??= command.type;
  }

  /** Every command passes here; all but these change no cell. */
  override handle(passing: Command | TransactionCommand): void {
    const command = passing as SeenCommand;
    switch (command.type) {
      case "KLIMAATPEIL_TRANSACTION":
        command.work();
        break;
      case "UPDATE_CELL":
        if (command.content !== undefined)
          this.#note(command.sheetId, { row: command.row, column: command.col, rows: 1, columns: 1 });
        break;
      case "DELETE_CONTENT":
      case "CLEAR_CELLS":
        for (const zone of command.target) this.#note(command.sheetId, areaOf(zone));
        break;
      case "UNDO":
      case "REDO":
        for (const each of command.commands) this.handle(each);
        break;
      case "DELETE_SHEET":
        this.#changed.delete(command.sheetId);
        this.#hooks.emit({ kind: "removed", sheet: command.sheetId });
        break;
      case "RENAME_SHEET":
        for (const list of renamedLists(this.getters, command)) this.dispatch("ADD_DATA_VALIDATION_RULE", list);
        break;
      case "ACTIVATE_SHEET":
        this.#hooks.emit({ kind: "activated", sheet: command.sheetIdTo });
        break;
    }
  }

  override finalize(): void {
    this.#within = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [sheet, area] of changed) this.#hooks.emit({ kind: "changed", sheet, area });
  }

  #note(sheet: string, area: Area): void {
    const known = this.#changed.get(sheet);
    this.#changed.set(sheet, known ? boundingArea(known, area) : area);
  }
}

export function areaOf({ top, bottom, left, right }: Zone): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
