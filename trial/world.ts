/** One workbook, with everything that the objects of Office.js act on. */
import type { Area } from "../src/host/area";
import { accessDenied, itemNotFound, OfficeError } from "./client/errors";
import type { Controls } from "./controls";
import type { Engine, EngineEvent } from "./engine";
import { isLocked, type Records } from "./records";

/** The targets that a sheet stands behind. */
export interface SheetTarget {
  readonly sheet: string;
}

export interface AreaTarget extends SheetTarget {
  readonly area: Area;
}

export type Handler = (args: object) => unknown;

export class World {
  readonly engine: Engine;
  readonly records: Records;
  readonly controls: Controls;
  readonly #handlers = new Map<EngineEvent["kind"], Set<Handler>>();
  #addIn = false;

  constructor(engine: Engine, records: Records, controls: Controls) {
    this.engine = engine;
    this.records = records;
    this.controls = controls;
    engine.listen((event) => {
      this.#report(event);
    });
    engine.guard((sheet, area) => this.#addIn || !this.isClosed(sheet, area));
  }

  /** What is changed during this work, the add-in changes: its events say so. */
  asAddIn(work: () => void): void {
    this.#addIn = true;
    try {
      work();
    } finally {
      this.#addIn = false;
    }
  }

  on(kind: EngineEvent["kind"], handler: Handler): () => void {
    const handlers = this.#handlers.get(kind) ?? new Set();
    this.#handlers.set(kind, handlers.add(handler));
    return () => handlers.delete(handler);
  }

  sheetNamed(nameOrId: string): SheetTarget | undefined {
    const wanted = nameOrId.toLowerCase();
    const found = this.engine.sheets().find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
    return found && { sheet: found.id };
  }

  /** Someone may have removed the sheet since the object was found. */
  mustStillExist(target: unknown): void {
    const { sheet } = target as Partial<SheetTarget>;
    if (sheet !== undefined && !this.engine.sheets().some(({ id }) => id === sheet)) throw itemNotFound("such sheet");
  }

  /** Are there cells in this area that a protected sheet does not let go? */
  isClosed(sheet: string, { row, column, rows, columns }: Area): boolean {
    const record = this.records.sheet(sheet);
    if (!record.protection) return false;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (isLocked(record, { row: r, column: c })) return true;
    return false;
  }

  mustBeOpen({ sheet, area }: AreaTarget): void {
    if (this.isClosed(sheet, area)) throw accessDenied("The cell is locked, and its sheet is protected.");
  }

  /** What a cell looks like cannot be changed while its sheet is protected. */
  mustBeUnprotected({ sheet }: SheetTarget): void {
    if (this.records.sheet(sheet).protection) throw accessDenied("The sheet is protected.");
  }

  mustBeInFront(): void {
    if (this.controls.behind !== undefined) throw new OfficeError(this.controls.behind, "Not in this window.");
  }

  mustBeEditable(): void {
    if (this.records.readOnly) throw accessDenied("The workbook is open for reading only.");
  }

  /** Whether Excel refuses, or does nothing, differs; where it refuses, a caller cannot have missed it. */
  mustBeVisible({ sheet }: SheetTarget): void {
    if (!this.engine.sheets().some(({ id, visible }) => id === sheet && visible))
      throw new OfficeError("InvalidOperation", "The sheet is hidden.");
  }

  mustHaveOpenStructure(): void {
    if (this.records.structureProtected) throw accessDenied("The structure of the workbook is protected.");
  }

  /** After the batch, as Excel does: a handler never runs in the middle of one. */
  #report(event: EngineEvent): void {
    const args = {
      ...("sheet" in event && { worksheetId: event.sheet }),
      source: "Local",
      // Of looks and sheets, Excel does not say who changed them.
      ...(event.kind === "changed" && {
        changeType: event.moved ? "RowInserted" : "RangeEdited",
        triggerSource: this.#addIn ? "ThisLocalAddin" : "Unknown",
      }),
    };
    for (const handler of this.#handlers.get(event.kind) ?? []) {
      setTimeout(() => {
        if (this.#handlers.get(event.kind)?.has(handler)) void handler(args);
      });
    }
  }
}
