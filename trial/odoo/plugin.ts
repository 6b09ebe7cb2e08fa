/**
 * Our plugin inside the engine: carries out any work as one command, which is evaluated once and undone in one step, and
 * collects what changes, whoever changes it, into one event per sheet.
 */
import { UIPlugin } from "@odoo/o-spreadsheet";
import { type Area, boundingArea } from "../../src/host/area";
import type { EngineEvent } from "../engine";
import type { Getters, Zone } from "./model";
import { renamedLists } from "./renamed-lists";
import { type Command, contentsTouchedBy, type Touched, touchedByHand } from "./touched";
import { isAllowed } from "./typed";

/** What the plugin is given by whoever makes the model, as its `custom` configuration. */
export interface PluginHooks {
  emit: (event: EngineEvent) => void;
  allows: (sheet: string, area: Area) => boolean;
}

export type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

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
          | "CREATE_SHEET"
          | "DUPLICATE_SHEET"
          | "SET_FORMATTING"
          | "HIDE_COLUMNS_ROWS"
          | "UNHIDE_COLUMNS_ROWS"
          | "ADD_COLUMNS_ROWS"
          | "REMOVE_COLUMNS_ROWS"
          | "RENAME_SHEET"
          | "MOVE_SHEET"
          | "HIDE_SHEET"
          | "SHOW_SHEET"
          | "ACTIVATE_SHEET";
      }
    >;

type Answer = ReturnType<UIPlugin["allowDispatch"]>;

/** The engine's own are an enum that only its compiler can see into; it takes every other word for a refusal. */
export const ANSWERS = {
  success: "Success",
  locked: "KlimaatpeilLocked",
  invalid: "KlimaatpeilInvalid",
} as unknown as Readonly<Record<"success" | "locked" | "invalid", Exclude<Answer, readonly unknown[]>>>;

/** Our own command, which the engine passes on like any other. */
interface TransactionCommand {
  readonly type: "KLIMAATPEIL_TRANSACTION";
  readonly work: () => void;
}

export class KlimaatpeilPlugin extends UIPlugin {
  static override getters = ["mayTouch"] as const;
  readonly #hooks: PluginHooks;
  readonly #changed = new Map<string, Area>();
  readonly #moved = new Set<string>();
  readonly #formatted = new Set<string>();
  #within: string | undefined;

  constructor(config: PluginConfig) {
    super(config);
    this.#hooks = (config.custom as { hooks: PluginHooks }).hooks;
  }

  /**
   * The one door for what is done by hand. As in Excel: whatever touches a locked cell is refused as a whole, what is typed is
   * judged by the validation of its cell, and what is pasted, filled or emptied is not.
   */
  override allowDispatch(command: Command): Answer {
    const byItself = this.#within === undefined;
    const touched = byItself ? touchedByHand(command, this.getters) : contentsTouchedBy(command);
    if (touched && !this.mayTouch(touched)) return ANSWERS.locked;
    return byItself && command.type === "UPDATE_CELL" && !this.#mayType(command) ? ANSWERS.invalid : ANSWERS.success;
  }

  /** May these cells all be changed? Tells of it where they may not. */
  mayTouch({ sheet, zones }: Touched): boolean {
    if (zones.every((zone) => this.#hooks.allows(sheet, areaOf(zone)))) return true;
    const { sheetId, row, col } = this.getters.getActivePosition();
    this.#hooks.emit({ kind: "refused", at: { sheet: sheetId, row, column: col }, because: "locked" });
    return false;
  }

  #mayType({ sheetId, row, col, content }: Command & { type: "UPDATE_CELL" }): boolean {
    const at = { sheet: sheetId, row, column: col };
    if (content === undefined || isAllowed(this.getters as unknown as Getters, at, content)) return true;
    this.#hooks.emit({ kind: "refused", at, because: "invalid" });
    return false;
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
      case "SET_FORMATTING":
        this.#formatted.add(command.sheetId);
        break;
      case "HIDE_COLUMNS_ROWS":
      case "UNHIDE_COLUMNS_ROWS":
        // Of columns, Excel says nothing.
        if (command.dimension === "ROW") this.#hooks.emit({ kind: "hidden", sheet: command.sheetId });
        break;
      case "ADD_COLUMNS_ROWS":
      case "REMOVE_COLUMNS_ROWS":
        // Excel's sheets have no end, so that nobody adds to it.
        if (command.type === "REMOVE_COLUMNS_ROWS" || command.position === "before") this.#moved.add(command.sheetId);
        break;
      case "CREATE_SHEET":
        this.#hooks.emit({ kind: "added", sheet: command.sheetId });
        break;
      case "DUPLICATE_SHEET":
        this.#hooks.emit({ kind: "added", sheet: command.sheetIdTo });
        break;
      case "UNDO":
      case "REDO":
        for (const each of command.commands) this.handle(each);
        break;
      case "DELETE_SHEET":
        for (const known of [this.#changed, this.#moved, this.#formatted]) known.delete(command.sheetId);
        this.#hooks.emit({ kind: "removed", sheet: command.sheetId });
        break;
      case "RENAME_SHEET":
        for (const list of renamedLists(this.getters, command)) this.dispatch("ADD_DATA_VALIDATION_RULE", list);
        this.#hooks.emit({ kind: "renamed", sheet: command.sheetId });
        break;
      case "MOVE_SHEET":
        this.#hooks.emit({ kind: "reordered", sheet: command.sheetId });
        break;
      case "HIDE_SHEET":
      case "SHOW_SHEET":
        this.#hooks.emit({ kind: "shown", sheet: command.sheetId });
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
    const [moved, formatted] = [[...this.#moved], [...this.#formatted]];
    for (const known of [this.#moved, this.#formatted]) known.clear();
    for (const sheet of moved)
      this.#hooks.emit({ kind: "changed", sheet, area: areaOf(this.getters.getSheetZone(sheet)), moved: true });
    for (const sheet of formatted) this.#hooks.emit({ kind: "formatted", sheet });
  }

  #note(sheet: string, area: Area): void {
    const known = this.#changed.get(sheet);
    this.#changed.set(sheet, known ? boundingArea(known, area) : area);
  }
}

/** For the parts of the engine that know only its getters, to which the plugin has added its own. */
export function mayTouch(getters: UIPlugin["getters"], touched: Touched): boolean {
  return (getters as unknown as Pick<KlimaatpeilPlugin, "mayTouch">).mayTouch(touched);
}

export function areaOf({ top, bottom, left, right }: Zone): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}
