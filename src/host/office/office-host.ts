/**
 * The port over a live Excel: the desktop, the web, the Mac, or the embedded one.
 * Round trips: reading 2 and one more per 4 MB, applying a plan 1 (more where someone watches), writing cells 2, a change 2, removing sheets 2, naming cells 2, colouring 2, going to a cell 2, everything else 1, whatever the number of cities.
 * Every failure is one of the errors in errors.ts.
 */
import type { CellAddress } from "../area";
import type { LiveHost } from "../host";
import type { Plan } from "../plan";
import type { ExcelApi } from "./api";
import { applyChange } from "./change-writer";
import { addColours } from "./colour-writer";
import { HostRefused, SheetHidden, WorkbookChanged, WorkbookNotInFront } from "./errors";
import { createMemory } from "./memory";
import { readWorkbook } from "./reader";
import { changeNames } from "./name-writer";
import { openNew } from "./new-workbook";
import { lookAtAdded, removeAdded } from "./sheet-remover";
import { batch, type Session, tidy } from "./sync";
import { watchWorkbook } from "./watch";
import { applyPlan } from "./writer";

export interface OfficeHostOptions {
  readonly excel: ExcelApi;
  /** Milliseconds that a round trip may take before it is given up. */
  readonly timeout?: number;
  /** Does this Excel have that version of ExcelApi? As `Office.context.requirements.isSetSupported` tells. */
  readonly supports: (version: string) => boolean;
}

/** Half a minute: a slow network and a large workbook, but not for ever. */
const TIMEOUT = 30_000;

/**
 * @example
 * const host = openOfficeHost({ excel: Excel, supports: (v) => Office.context.requirements.isSetSupported("ExcelApi", v) });
 * const snapshot = await host.read();
 */
export function openOfficeHost({ excel, supports, timeout = TIMEOUT }: OfficeHostOptions): LiveHost {
  const session: Session = {
    excel,
    supports,
    timeout,
    leftovers: new Set(),
    lacking: new Set(),
    memory: createMemory(),
  };
  return {
    read: () => readWorkbook(session),
    apply: (plan, read, watching) => noted(session, [], applyPlan(session, plan, { read, watching })),
    write: (cells, read) => noted(session, cells, applyChange(session, { plan: NOTHING, cells, lists: [], read })),
    change: (change, watching) =>
      noted(session, [...change.cells, ...change.lists], applyChange(session, change, watching)),
    remove: (added, read) => noted(session, [], removeAdded(session, added, read)),
    mayRemove: (added, read) => noted(session, [], lookAtAdded(session, added, read)),
    name: (names, read) => noted(session, [], changeNames(session, names, read)),
    colour: (formats, read) => noted(session, [], addColours(session, formats, read)),
    watch: (watcher) => watchWorkbook(session, watcher),
    openNew: (workbook) => openNew(session, workbook),
    goTo: (cell) => goTo(session, cell),
    selection: () => selection(session),
    lacking: () => {
      const lacking = [...session.lacking];
      session.lacking.clear();
      return lacking;
    },
    tidy: () => tidy(session),
  };
}

/** Where we wrote is read again; after a failure all is, as that may have been because the workbook is not what was read. */
async function noted(
  { memory }: Session,
  on: readonly { readonly sheet: string }[],
  work: Promise<void>,
): Promise<void> {
  try {
    await work;
    memory.written(on.map(({ sheet }) => sheet));
  } catch (error) {
    memory.doubt(error instanceof WorkbookChanged ? "moved" : "contents");
    throw error;
  }
}

const NOTHING: Plan = { sheets: [], names: [] };

/** Throws a `SheetHidden`: some Excels would do nothing, and others refuse without saying why. */
function goTo(session: Session, { sheet: name, row, column }: CellAddress): Promise<void> {
  return batch(session, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw new SheetHidden(name);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/** Nothing depends on it, so that whatever Excel has against it is no reason to stop. */
function selection(session: Session): Promise<CellAddress | undefined> {
  return batch(session, async (context): Promise<CellAddress | undefined> => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  }).catch((error: unknown) => {
    if (error instanceof WorkbookNotInFront || error instanceof HostRefused) return undefined;
    throw error;
  });
}
