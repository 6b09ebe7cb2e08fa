/** Recording a step of the ledger, as cells to write into the Globaal that is there. Pure: whoever holds the workbook writes. */
import type { CellWrite } from "../../host/host";
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { type LedgerEntry, publishedIn } from "../../domain/global-score/ledger";
import { serialOf } from "../../domain/score/date-format";
import { numberInto } from "../number-cell";
import { findLedgerRow, readLedger } from "../parse/own/read-ledger";
import { heldOf, indexSheet, rawOf } from "../cells/sheet-index";
import type { LedgerColumn } from "../sheets/globaal";
import { globalCellOf } from "./global-writes";

/** Without a value the step is taken back: its row is emptied. */
export type Step = Omit<LedgerEntry, "raw">;

/** What changes and nothing else. @returns `undefined` for a workbook without a row for this step. */
export function stepWrites(
  workbook: Snapshot,
  step: Step,
  definition: AssessmentDefinition,
): readonly CellWrite[] | undefined {
  const own = { workbook, indexes: workbook.sheets.map(indexSheet), definition };
  const row = findLedgerRow(step, own);
  if (!row) return undefined;
  const isTaken = step.value !== null;
  const into = (id: LedgerColumn, value: number | string): readonly CellWrite[] => {
    const at = row.placeOf(id);
    const wanted = isTaken && value !== "" ? value : null;
    if (!at || rawOf(row.cellAt(id)) === String(wanted ?? "")) return [];
    return [typeof wanted === "number" && id !== "date" ? numberInto(at, wanted, workbook) : { ...at, value: wanted }];
  };
  const { entries } = readLedger(own);
  return [
    ...into("score", step.value ?? ""),
    ...into("reason", step.reason.trim()),
    ...into("person", step.person.trim()),
    ...into("date", dayIn(step.date.trim(), workbook)),
    ...into("median", step.median ?? ""),
    ...(step.step === "published"
      ? alongOnMaturity(workbook, { step, before: publishedIn(entries, step.themeId) }, definition)
      : []),
  ];
}

/** A Maturiteit without formulas follows too, as long as its cell holds nothing but what was published before. */
function alongOnMaturity(
  workbook: Snapshot,
  { step, before }: { readonly step: Step; readonly before: number | null },
  definition: AssessmentDefinition,
): readonly CellWrite[] {
  const { at, held } = globalCellOf(workbook, step.themeId, definition) ?? {};
  const raw = heldOf(held);
  if (!at || held?.formula !== undefined || (raw !== "" && raw !== String(before))) return [];
  if (raw === String(step.value ?? "")) return [];
  return [step.value === null ? { ...at, value: null } : numberInto(at, step.value, workbook)];
}

/** A workbook that began on an old Mac counts its days from 1904. */
const FROM_1904 = 1462;

function dayIn(day: string, { dateBase }: Snapshot): number | string {
  const serial = serialOf(day);
  return typeof serial === "number" && dateBase === 1904 ? serial - FROM_1904 : serial;
}
