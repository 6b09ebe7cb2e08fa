/** What a line of Globaal says and no step of a theme takes: the next bundle is drawn from what was read, and would lose it. */
import { isBlank, readable } from "../../../domain/cell-content";
import { fold } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { isWritten, type LedgerEntry } from "../../../domain/global-score/ledger";
import type { Cell } from "../../../host/snapshot";
import { hasNote, type SheetIndex, textOf } from "../../cells/sheet-index";
import { type LedgerColumn, words } from "../../sheets/globaal";
import type { OwnRow } from "./table-under";
import { untakenAt } from "./untaken-form";

interface ReadLine {
  readonly theme: object | undefined;
  readonly step: string | undefined;
  readonly entry: LedgerEntry | undefined;
}

/** At most one for the line, at what is strange in it, and one for each of its notes. */
export function untakenInLedger(line: OwnRow<LedgerColumn>, read: ReadLine, index: SheetIndex): readonly Finding[] {
  const lost = firstLost(line, read);
  return [...(lost ? [untakenAt(index, lost, "row").finding] : []), ...notesOn(line, index)];
}

export function notesOn({ cells }: OwnRow<LedgerColumn>, index: SheetIndex): readonly Finding[] {
  return cells.filter(hasNote).map((cell) => untakenAt(index, cell, "note").finding);
}

function firstLost({ at, cellAt }: OwnRow<LedgerColumn>, { theme, step, entry }: ReadLine): Cell | undefined {
  const [score, reason, ...others] = (["score", "reason", "person", "date", "median"] as const).map((id) => {
    const cell = cellAt(id);
    return cell && !isBlank(readable(cell)) ? cell : undefined;
  });
  const median = others.at(-1);
  if (entry && isWritten(entry)) return entry.median === undefined ? median : undefined;
  const written = [score, reason, ...others];
  if (fold(at("step")) === fold(words.median))
    return [...[score, reason].filter((cell) => cell && !isDrawn(cell)), ...others].find(Boolean);
  if (!step && at("step") !== "") return cellAt("step");
  if (!theme && (!step || written.some(Boolean)))
    return [cellAt("theme"), ...written].find((cell) => textOf(cell) !== "");
  return written.find(Boolean);
}

/** Of the median itself: figures, which are counted anew. */
function isDrawn(cell: Cell): boolean {
  return cell.formula !== undefined || textOf(cell) === "" || textOf(cell).startsWith(words.count);
}
