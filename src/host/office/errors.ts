/** What can go wrong between us and a live Excel. Each says what happened; `cause` keeps what Excel said. */

abstract class HostError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** Excel did not answer in time. What was asked for may or may not have been done. */
export class HostTimeout extends HostError {
  override readonly name = "HostTimeout";
}

/** Excel is occupied: a cell is being edited, a dialog is open, or too much was asked at once. Nothing was done. */
export class HostBusy extends HostError {
  override readonly name = "HostBusy";
}

/** A sheet is protected, and the cells that we must write are locked. Nothing was done. */
export class SheetProtected extends HostError {
  override readonly name = "SheetProtected";
  readonly sheet: string;

  constructor(sheet: string, cause?: unknown) {
    super(`the sheet "${sheet}" is protected`, cause);
    this.sheet = sheet;
  }
}

/** A sheet is hidden, and Excel shows no cell of it. Nothing was done. */
export class SheetHidden extends HostError {
  override readonly name = "SheetHidden";
  readonly sheet: string;

  constructor(sheet: string, cause?: unknown) {
    super(`the sheet "${sheet}" is hidden`, cause);
    this.sheet = sheet;
  }
}

/**
 * Another workbook is in front, or a chart sheet, and Excel does such a thing only in the one that is: after a new workbook was
 * opened, or with two windows. Nothing was done.
 */
export class WorkbookNotInFront extends HostError {
  override readonly name = "WorkbookNotInFront";
}

/** The structure of the workbook is protected: no sheet can be added. Nothing was done. */
export class WorkbookProtected extends HostError {
  override readonly name = "WorkbookProtected";
}

/** A sheet, a name or a cell that we were about to use is gone, or one that we were about to add is there already. */
export class WorkbookChanged extends HostError {
  override readonly name = "WorkbookChanged";
}

/** A name that we were about to give is taken: another pane was first, perhaps. */
export class NameTaken extends WorkbookChanged {}

/** More than Excel hands over in one answer. */
export class WorkbookTooLarge extends HostError {
  override readonly name = "WorkbookTooLarge";
}

/** This Excel is too old. */
export class ApiUnavailable extends HostError {
  override readonly name = "ApiUnavailable";
}

/** Excel lets nothing be written, and no protection that we know of is why: the workbook is open for reading only, perhaps. */
export class WriteDenied extends HostError {
  override readonly name = "WriteDenied";
}

/** Excel refused for a reason that we do not know. */
export class HostRefused extends HostError {
  override readonly name = "HostRefused";
}

/** Excel opens no new workbook here: the organisation does not allow it, perhaps. Nothing was done. */
export class NewWorkbookRefused extends HostError {
  override readonly name = "NewWorkbookRefused";
}

/** Whoever asked for it broke it off, and what was begun was taken away again. */
export class WorkCancelled extends HostError {
  override readonly name = "WorkCancelled";
}

/** What was begun could not be finished, and could not be undone yet either: this is exactly what is there. */
export class PlanHalfApplied extends HostError {
  override readonly name = "PlanHalfApplied";
  readonly sheets: readonly string[];
  readonly names: readonly string[];

  constructor({ sheets, names }: { sheets: readonly string[]; names: readonly string[] }, cause: unknown) {
    super(`left behind: ${[...sheets, ...names].join(", ") || "unknown"}`, cause);
    this.sheets = sheets;
    this.names = names;
  }
}

/**
 * Work broke off and Excel does not even tell what is there now. A plan may have left new sheets, and has
 * touched no other; cells may have changed on the sheets that are named here.
 */
export class OutcomeUnknown extends HostError {
  override readonly name = "OutcomeUnknown";
  readonly sheets: readonly string[];

  constructor(sheets: readonly string[], cause: unknown) {
    super(`may have been left behind: ${sheets.join(", ") || "new sheets"}`, cause);
    this.sheets = sheets;
  }
}

type Meaning = new (message: string, cause?: unknown) => HostError;

/** Microsoft's codes that mean something to us. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: HostBusy,
  HostRestartNeeded: HostBusy,
  ActivityLimitReached: HostBusy,
  RequestAborted: HostBusy,
  ServerBusy: HostBusy,
  ServiceNotAvailable: HostBusy,
  ItemNotFound: WorkbookChanged,
  ItemAlreadyExists: WorkbookChanged,
  InvalidObjectPath: WorkbookChanged,
  RequestPayloadSizeLimitExceeded: WorkbookTooLarge,
  ResponsePayloadSizeLimitExceeded: WorkbookTooLarge,
  AccessDenied: WriteDenied,
  InvalidSelection: WorkbookNotInFront,
  InactiveWorkbook: WorkbookNotInFront,
  UnsupportedSheet: WorkbookNotInFront,
  ApiNotFound: ApiUnavailable,
  ApiNotAvailable: ApiUnavailable,
};

/** Excel's error in our words; ours stay what they are. */
export function hostError(error: unknown): Error {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const isBehind = code === "GeneralException" && NEEDS_THE_FRONT.test(locationOf(error));
  const Meaning = isBehind ? WorkbookNotInFront : (MEANINGS[code] ?? HostRefused);
  return new Meaning(`Excel said ${code || String(error)}`, error);
}

/** What some Excels refuse without saying why while another workbook is in front. */
const NEEDS_THE_FRONT =
  /^(Workbook\.getActiveCell|WorksheetCollection\.add|Worksheet\.(activate|delete)|Range\.select|WorksheetFreezePanes\.\w+)$/;

/** Excel refuses a batch before its first step while a cell is edited: there is nothing to put back, nor to look at. */
export function neverBegan(error: unknown): boolean {
  return error instanceof HostError && codeOf(error.cause) === "InvalidOperationInCellEditMode";
}

/** Where Excel stopped, as `Range.values`; an empty text where it does not say. */
export function locationOf(error: unknown): string {
  const { debugInfo } = (typeof error === "object" ? (error ?? {}) : {}) as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
}

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
