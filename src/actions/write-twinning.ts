/**
 * Writing a proposal of pairs from the pane: in the Twinning that is there, as one change, and taken back as long as nobody wrote
 * there since; else on a sheet of its own.
 */
import type { Measurement } from "../domain/measurement/measurement";
import { NOTHING_DECIDED } from "../domain/twinning/record";
import { twinningOf } from "../domain/twinning/twinning-of";
import { positionKey } from "../host/area";
import type { CellWrite, Change, LiveHost } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { twinningChange } from "../layout/plan/twinning-writes";
import type { Inspection } from "./inspect";
import { type TwinningMeasured, twinningMeasured } from "./twin";
import { type TwinningEdit, withEdits } from "./twinning-edits";

export interface WriteTwinning {
  readonly inspection: Inspection;
  readonly edits: readonly TwinningEdit[];
  /** ISO. */
  readonly today: string;
}

export interface WrittenTwinning {
  readonly kind: "same" | "new" | "here" | "beside";
  /** The sheets that were added. */
  readonly sheets: readonly string[];
  /** The one that was there. */
  readonly former: string | undefined;
  /** What was in the cells before, where it can be put back. */
  readonly before: Before | undefined;
}

export interface Before extends Pick<Change, "lists"> {
  readonly written: readonly CellWrite[];
  readonly held: readonly CellWrite[];
}

/** The measurement of a live workbook, as the command has it of a file. Pure. */
export function measuredHere({ workbook, definition }: Inspection, today: string): TwinningMeasured {
  return twinningMeasured(workbook, { builtIn: definition, file: "", today });
}

/** By what the sheet says and what is decided now. @returns the same object for the same measurement and edits, as it is costly */
export function decidedIn(measurement: Measurement, edits: readonly TwinningEdit[]) {
  const record = withEdits(measurement.twinning ?? NOTHING_DECIDED, edits);
  const decided = { ...measurement, twinning: record };
  return { measurement: decided, record, twinning: twinningOf(decided) };
}

export async function writeTwinning(
  host: LiveHost,
  { inspection, edits, today }: WriteTwinning,
): Promise<WrittenTwinning> {
  const { workbook } = inspection;
  const { measurement } = decidedIn(measuredHere(inspection, today).measurement, edits);
  const change = twinningChange(workbook, measurement);
  const { plan, cells } = change;
  const lists = change.kind === "here" ? [change.list] : [];
  if (change.kind === "here") await host.change({ plan, cells, lists, read: workbook });
  else if (plan.sheets.length > 0) await host.apply(plan, workbook);
  return {
    kind: change.kind,
    sheets: plan.sheets.map(({ name }) => name),
    former: change.kind === "new" ? undefined : change.sheet,
    before: change.kind === "here" ? { written: cells, held: heldBefore(cells, workbook), lists } : undefined,
  };
}

/** All of it or nothing. @returns whether it was: not where somebody wrote in one of these cells since */
export async function unwriteTwinning(
  host: LiveHost,
  { inspection, before }: { readonly inspection: Inspection; readonly before: Before },
): Promise<boolean> {
  const { workbook } = inspection;
  const { written, held, lists } = before;
  const now = heldBefore(written, workbook);
  if (now.some(({ value }, index) => value !== written[index]?.value)) return false;
  const looks = lists.map((list) => ({ ...list, formats: [] }));
  await host.change({ plan: { sheets: [], names: [] }, cells: held, lists: looks, read: workbook });
  return true;
}

/** What these cells hold in the workbook. */
function heldBefore(cells: readonly CellWrite[], { sheets }: Snapshot): readonly CellWrite[] {
  const held = new Map(
    sheets.flatMap(({ name, cells: all }) => all.map((cell) => [`${name}\n${positionKey(cell)}`, cell.value] as const)),
  );
  return cells.map(({ sheet, row, column }) => {
    const value = held.get(`${sheet}\n${positionKey({ row, column })}`) ?? null;
    return { sheet, row, column, value: typeof value === "string" || typeof value === "number" ? value : null };
  });
}
