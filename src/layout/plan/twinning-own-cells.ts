/**
 * What may go from a Twinning that is written anew: our own words and figures, and what people set and decided, which is read and
 * comes back. Anything else that stands there is somebody's. Pure.
 */
import type { Measurement } from "../../domain/measurement/measurement";
import type { Finding } from "../../domain/finding";
import { cellName } from "../../host/a1";
import { positionKey } from "../../host/area";
import type { Cell, SheetSnapshot, Snapshot } from "../../host/snapshot";
import { indexSheet, textOf } from "../cells/sheet-index";
import { twinningTable } from "../parse/own/twinning-table";
import { readTwinning } from "../parse/own/read-twinning";
import { twinning as words } from "../sheets/twinning";
import { isOwnSentence, namedAsAbsent } from "../sheets/twinning-words";

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
  const changed = changedPairs(workbook);
  const mayGo = (cell: Cell) => {
    const at = cellName(cell.row, cell.column);
    return cell.formula === undefined && !changed.has(at) && (inputs.has(at) || isOurs(cell));
  };
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

/**
 * The names in our rows that somebody changed into another pair without deciding: a donor that is among the others who could be it, and
 * a need that waits or has a row already.
 */
function changedPairs(workbook: Snapshot): ReadonlySet<string> {
  const rows = (twinningTable("pairs", workbook)?.rows ?? []).filter(
    (row) => isOwnSentence(row.at(words.why)) && row.at(words.pinned) === "",
  );
  const needIn = (row: Pick<(typeof rows)[number], "at">) => `${row.at(words.theme)}\n${row.at(words.learner)}`;
  const needs = rows.map(needIn);
  const waiting = new Set(waitingNeeds(workbook));
  return new Set(
    rows.flatMap((row) => {
      const need = needIn(row);
      const isTwice = waiting.has(need) || needs.indexOf(need) !== needs.lastIndexOf(need);
      const isOther = namesIn(row.at(words.otherDonors)).includes(row.at(words.donor));
      const names = [...(isTwice ? [words.theme, words.learner] : []), ...(isOther ? [words.donor] : [])];
      return names.flatMap((heading) => row.placeOf(heading) ?? []).map((at) => cellName(at.row, at.column));
    }),
  );
}

/** As theme and learner stand there, below the title of what waits. */
function waitingNeeds({ sheets }: Snapshot): readonly string[] {
  return sheets.flatMap(({ cells }) => {
    const title = cells.find((cell) => cell.column === 0 && textOf(cell) === words.waiting);
    const texts = new Map(cells.filter(({ column }) => column < 2).map((cell) => [positionKey(cell), textOf(cell)]));
    const end = cells.find((cell) => cell.column === 0 && textOf(cell) === words.withoutDonor)?.row ?? 0;
    if (!title) return [];
    return Array.from({ length: Math.max(0, end - title.row - 2) }, (_, nth) => {
      const row = title.row + 2 + nth;
      return [0, 1].map((column) => texts.get(positionKey({ row, column })) ?? "").join("\n");
    }).filter((need) => need !== "\n");
  });
}

function namesIn(text: string): readonly string[] {
  return text.split(/, | en /);
}

/** Where the learner, the donor and the others who could be it stand. */
const NAMED = new Set([1, 3, 9]);

/** By what we may have written there ourselves, now or on other scores. */
function ownWords({ definition, goodPractices, summary }: Measurement): (cell: Cell) => boolean {
  const cities = new Set(definition.cities.map(({ name }) => name));
  const known = new Set([
    ...[
      words.yes,
      words.no,
      words.ask,
      words.none,
      words.withoutDonor,
      words.outscored,
      words.absent,
      words.noCalendar,
    ],
    ...[...Object.values(words.modules), ...Object.values(words.visits), ...Object.values(words.planOf)],
    ...definition.themes.map(({ name }) => name),
    ...goodPractices.flatMap(({ practice }) => practice.split("\n").map((line) => line.trim())),
  ]);
  const packages = (summary?.workPackages ?? []).map(({ name }) => `${name}: van de trekkers hoogstens `);
  return (cell) => {
    if (typeof cell.value === "number") return true;
    const text = textOf(cell);
    return (
      text.split("\n").every((line) => known.has(line.trim())) ||
      (NAMED.has(cell.column) && namesIn(text).every((name) => cities.has(name))) ||
      new RegExp(`^${words.yes}: `).test(text) ||
      packages.some((beginning) => text.startsWith(beginning)) ||
      namesIn(namedAsAbsent(text) ?? "-").every((name) => cities.has(name)) ||
      isOwnSentence(text)
    );
  };
}
