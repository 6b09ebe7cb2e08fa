/** What went wrong, as data: which words to show, and what they speak of. */

export type ProblemKind =
  | "timeout"
  | "busy"
  | "sheet-protected"
  | "sheet-hidden"
  | "workbook-protected"
  /** Another workbook is in front. */
  | "elsewhere"
  | "changed"
  | "too-large"
  | "half-done"
  | "unknown"
  | "too-old"
  /** What was asked for is done; only going to where it is was not. */
  | "not-shown"
  | "not-loaded"
  | "refused"
  /** Whoever asked for it broke it off; nothing is left of it. */
  | "cancelled"
  /** Another way is offered beside it: a sheet here, or a download. */
  | "no-new-workbook"
  | "denied"
  /** A mistake of our own. */
  | "mistake";

export interface Problem {
  readonly kind: ProblemKind;
  /** Names of sheets, where they matter. */
  readonly details: readonly string[];
}

/** What was asked for when it went wrong. */
export type Doing =
  | "open"
  | "read"
  | "go"
  | "undo"
  | "fill-in"
  | "accept"
  | "lay-out"
  | "city"
  | "rebuild"
  | "colour"
  | "bundle"
  | "way"
  | "record"
  | "publish"
  | "add-sheet"
  | "link"
  | "take-top"
  | "benchmark"
  | "pairs";

/** Is it certain that nothing of it was done? */
export function certaintyOf(kind: ProblemKind): "not done" | "perhaps" | "half done" | "done" {
  if (kind === "half-done") return "half done";
  if (kind === "not-shown") return "done";
  return kind === "timeout" || kind === "unknown" || kind === "mistake" ? "perhaps" : "not done";
}

/** The hosts throw named errors; their names are their contract. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  HostTimeout: "timeout",
  HostBusy: "busy",
  SheetProtected: "sheet-protected",
  SheetHidden: "sheet-hidden",
  WorkbookProtected: "workbook-protected",
  WorkbookNotInFront: "elsewhere",
  WorkbookChanged: "changed",
  WorkbookTooLarge: "too-large",
  PlanHalfApplied: "half-done",
  OutcomeUnknown: "unknown",
  ApiUnavailable: "too-old",
  HostRefused: "refused",
  NewWorkbookRefused: "no-new-workbook",
  WriteDenied: "denied",
  PartNotLoaded: "not-loaded",
  WorkCancelled: "cancelled",
};

/** Anything else is a mistake of our own. That too is told: a pane that fell silent would be worse. */
export function problemOf(error: unknown): Problem {
  const kind = error instanceof Error ? KINDS[error.name] : undefined;
  if (kind && error instanceof Error) return { kind, details: detailsOf(error) };
  // For developers: the browser's console has it, with its stack.
  if ("reportError" in globalThis) reportError(error);
  return { kind: "mistake", details: [] };
}

function detailsOf(error: Error): readonly string[] {
  if ("sheet" in error && typeof error.sheet === "string") return [error.sheet];
  return "sheets" in error && Array.isArray(error.sheets) ? error.sheets.map(String) : [];
}

/** How a ribbon button, which has no pane, hands a problem to the page that shows it. */
export function problemAddress({ kind, details }: Problem): string {
  return `?${new URLSearchParams([["problem", kind], ...details.map((detail) => ["detail", detail])]).toString()}`;
}

/** The problem in an address, where there is one. */
export function problemFrom(address: URLSearchParams): Problem | undefined {
  const kind = [...Object.values(KINDS), "mistake" as const].find((each) => each === address.get("problem"));
  return kind && { kind, details: address.getAll("detail") };
}
