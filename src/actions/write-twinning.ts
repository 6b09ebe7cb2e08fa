/**
 * Writing a proposal of pairs from the pane: in the Twinning that is there, as one change, and taken back as long as nobody wrote
 * there since; else on a sheet of its own.
 */
import type { Measurement } from "../domain/measurement/measurement";
import { NOTHING_DECIDED } from "../domain/twinning/record";
import { twinningOf } from "../domain/twinning/twinning-of";
import { isWithin, positionKey } from "../host/area";
import type { CellWrite, ListChange, LiveHost } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { heldOf } from "../layout/cells/sheet-index";
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

export interface Before {
  readonly list: ListChange;
  readonly held: readonly CellWrite[];
  /** All that stood on the sheet once it was written. */
  readonly stood: Standing;
}

/** By the place of a cell, where it holds something. */
type Standing = ReadonlyMap<string, string>;

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
  if (change.kind === "here") await host.change({ plan, cells, lists: [change.list], read: workbook });
  else if (plan.sheets.length > 0) await host.apply(plan, workbook);
  return {
    kind: change.kind,
    sheets: plan.sheets.map(({ name }) => name),
    former: change.kind === "new" ? undefined : change.sheet,
    before: change.kind === "here" ? beforeOf(cells, { list: change.list, workbook }) : undefined,
  };
}

/** All of it or nothing. @returns whether it was: not where somebody wrote anywhere on the sheet since, as it would come beside another pair */
export async function unwriteTwinning(
  host: LiveHost,
  { inspection, before }: { readonly inspection: Inspection; readonly before: Before },
): Promise<boolean> {
  const { workbook } = inspection;
  const { list, held, stood } = before;
  const now = standing(list, workbook);
  const isAsItWas = now.size === stood.size && [...stood].every(([place, text]) => now.get(place) === text);
  if (!isAsItWas) return false;
  const lists = [{ ...list, formats: [] }];
  await host.change({ plan: { sheets: [], names: [] }, cells: held, lists, read: workbook });
  return true;
}

/** What these cells hold now, and what will stand there once they are written. */
function beforeOf(
  cells: readonly CellWrite[],
  { list, workbook }: { readonly list: ListChange; readonly workbook: Snapshot },
): Before {
  const stood = new Map(standing(list, workbook));
  for (const cell of cells) {
    const text = String(cell.value ?? "").trim();
    if (text === "") stood.delete(positionKey(cell));
    else stood.set(positionKey(cell), text);
  }
  return { list, held: heldBefore(cells, workbook), stood };
}

/** Within what is moved about, and on the whole sheet where nothing is known of that. */
function standing({ sheet: name, standing: area }: ListChange, { sheets }: Snapshot): Standing {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(
    cells
      .filter((cell) => !area || isWithin(cell, area))
      .map((cell) => [positionKey(cell), cell.formula ?? heldOf(cell)] as const)
      .filter(([, text]) => text !== ""),
  );
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
