/**
 * What may go from a Twinning that is written anew: our own words and figures, and what people set and decided, which is read and
 * comes back. Anything else that stands there is somebody's. Pure.
 */
import type { Measurement } from "../../domain/measurement/measurement";
import type { Finding } from "../../domain/finding";
import { cellName } from "../../host/a1";
import type { Cell, SheetSnapshot, Snapshot } from "../../host/snapshot";
import { indexSheet, textOf } from "../cells/sheet-index";
import { twinningTable } from "../parse/own/twinning-table";
import { readTwinning } from "../parse/own/read-twinning";
import { twinning as words } from "../sheets/twinning";
import { isOwnSentence } from "../sheets/twinning-words";

interface On {
  readonly sheet: SheetSnapshot;
  readonly workbook: Snapshot;
  readonly measurement: Measurement;
}

/** The first of the cells, or of those that could not be read, that is not ours to let go. */
export function foreignCell(going: readonly Cell[], { sheet, workbook, measurement }: On): Cell | undefined {
  const unread = unreadable(workbook, measurement).filter((each) => each.sheet === sheet.name);
  const lost = sheet.cells.find(({ row, column }) => unread.some(({ cell }) => cell === cellName(row, column)));
  const inputs = inputsOn(workbook);
  const isOurs = ownWords(measurement);
  const mayGo = (cell: Cell) =>
    cell.formula === undefined && (inputs.has(cellName(cell.row, cell.column)) || isOurs(cell));
  return lost ?? going.find((cell) => !mayGo(cell));
}

/** What somebody typed that comes to nothing: it would be gone without a word. */
function unreadable(workbook: Snapshot, { definition }: Measurement): readonly Finding[] {
  const own = { workbook, indexes: workbook.sheets.map(indexSheet), definition };
  return readTwinning(own, []).findings.filter(
    ({ code, raw }) =>
      code === "twinning-setting" || code === "twinning-unclear" || (code === "twinning-unknown" && raw === ""),
  );
}

/** Cells that are read: settings, and what is decided about a pair. A reason without a decision is not. */
function inputsOn(workbook: Snapshot): ReadonlySet<string> {
  const settings = (twinningTable("settings", workbook)?.rows ?? []).map((row) => row.placeOf(words.value));
  const decided = (twinningTable("pairs", workbook)?.rows ?? []).flatMap((row) => {
    const isTyped = row.at(words.why) === "";
    const read = [words.pinned, words.reason, ...(isTyped ? [words.theme, words.learner, words.donor] : [])];
    return isTyped || row.at(words.pinned) !== "" ? read.map(row.placeOf) : [];
  });
  return new Set([...settings, ...decided].flatMap((at) => (at ? [cellName(at.row, at.column)] : [])));
}

/** By what we may have written there ourselves, now or on other scores. */
function ownWords({ definition, goodPractices, summary }: Measurement): (cell: Cell) => boolean {
  const cities = new Set(definition.cities.map(({ name }) => name));
  const known = new Set([
    ...[words.yes, words.no, words.ask, words.none, words.withoutDonor, words.outscored, words.noCalendar],
    ...[...Object.values(words.modules), ...Object.values(words.visits), ...Object.values(words.planOf)],
    ...[...cities, ...definition.themes.map(({ name }) => name)],
    ...goodPractices.flatMap(({ practice }) => practice.split("\n").map((line) => line.trim())),
  ]);
  const packages = (summary?.workPackages ?? []).map(({ name }) => `${name}: van de trekkers hoogstens `);
  return (cell) => {
    if (typeof cell.value === "number") return true;
    const text = textOf(cell);
    return (
      text.split("\n").every((line) => known.has(line.trim())) ||
      text.split(/, | en /).every((name) => cities.has(name)) ||
      new RegExp(`^${words.yes}: `).test(text) ||
      packages.some((beginning) => text.startsWith(beginning)) ||
      isOwnSentence(text)
    );
  };
}
