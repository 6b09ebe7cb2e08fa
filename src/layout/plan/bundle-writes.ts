/**
 * A bundle as cells to write into a workbook that has our sheets already. Pure: whoever holds the workbook writes. What stands
 * in a cell and is something else is not overwritten; it is reported, so that someone can be asked.
 */
import { cellKey } from "../../domain/definition/subject";
import type { ListChange } from "../../host/host";
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { tableHere } from "../parse/own/own-table";
import { heldOf, rawOf } from "../cells/sheet-index";
import { herkomst } from "../sheets/herkomst";
import { SHEETS } from "../sheets/registry";
import { globalWrites } from "./global-writes";
import { listWrites } from "./list-writes";
import { rowWrites } from "./row-writes";
import { scoreWrites } from "./score-writes";
import { summaryWithoutPlace } from "./summary-place";
import { type BundleWrite, type CellAbout, together, type Unplaced, type Wanted } from "./wanted";
import { heldEarlier, wordsWrittenEarlier, writtenEarlier } from "./written-earlier";

/** A cell that holds something else than the bundle. */
export interface OccupiedCell extends BundleWrite {
  /** What stands there now. */
  readonly held: string;
  readonly about: CellAbout;
}

/** A cell of a score, of a number of FTE or of words in which something else comes to stand. */
export interface FilledCell extends OccupiedCell {
  /** It is empty, and an earlier bundle held something there: someone emptied it, and it comes back. */
  readonly again: boolean;
}

export interface BundleWrites {
  readonly writes: readonly BundleWrite[];
  /** Those among them that are a score, a number of FTE or words; not those of the lists. */
  readonly filled: readonly FilledCell[];
  /** Left as they are: to be written only when someone says so. */
  readonly occupied: readonly OccupiedCell[];
  /** What the sheets have no place for: a column or a row is lacking. Nothing of it is written. */
  readonly unplaced: readonly Unplaced[];
  /** Of the lists that are written. */
  readonly lists: readonly ListChange[];
}

/** What an earlier bundle wrote and nobody changed since, is no longer asked about: Herkomst tells. */
export function bundleWrites(workbook: Snapshot, bundle: Bundle): BundleWrites {
  const earlier = writtenEarlier(workbook, bundle.measurement.definition);
  const said = wordsWrittenEarlier(workbook, bundle.measurement.definition);
  // By what is read: what we wrote and someone struck through since is no longer ours.
  const isOurs = ({ about: { kind, cityId, subjectId, field }, held }: Wanted) => {
    const text = rawOf(held);
    if (text === "") return false;
    const key = cellKey(cityId, subjectId);
    return kind === "words" ? (said.get(`${key}\n${field ?? ""}`) ?? []).includes(text) : earlier.get(key) === text;
  };
  const on = { bundle };
  const before = heldEarlier(workbook, bundle.measurement.definition);
  const comesBack = ({ write: { value }, held, about: { kind, cityId, subjectId, field } }: Wanted) => {
    if (value === null || heldOf(held) !== "") return false;
    const key = cellKey(cityId, subjectId);
    return kind === "words" ? (said.get(`${key}\n${field ?? ""}`) ?? []).includes(String(value)) : before.has(key);
  };
  const asked = together([
    scoreWrites(workbook, bundle),
    ...SHEETS.map((sheet) => sheet.as((own) => rowWrites(own, { workbook, on }))),
  ]);
  const wanted = asked.wanted.filter(
    (each) =>
      rawOf(each.held) !== String(each.write.value ?? "").trim() &&
      (each.write.value !== null || each.contested || isOurs(each)),
  );
  const isFree = (each: Wanted) => heldOf(each.held) === "" || isOurs(each);
  const lists = SHEETS.filter(({ from }) => from === "bundle").map((sheet) =>
    sheet.as((own) => listWrites(workbook, own, on)),
  );
  const { ledger = [], definition } = bundle.measurement;
  const writes = [
    ...wanted.filter(isFree).map(({ write }) => write),
    ...globalWrites(workbook, ledger, definition),
    ...lists.flatMap((list) => list.writes),
  ];
  const nothingNew = writes.every(forgettingIn(workbook));
  return {
    writes: nothingNew ? [] : writes,
    filled: wanted.filter(isFree).map((each) => ({ ...occupiedBy(each), again: comesBack(each) })),
    occupied: wanted.filter((each) => !isFree(each)).map(occupiedBy),
    unplaced: [
      ...asked.unplaced,
      ...lists.flatMap((list) => list.unplaced),
      ...summaryWithoutPlace(workbook, bundle.measurement),
    ],
    lists: nothingNew ? [] : lists.flatMap(({ list }) => list ?? []),
  };
}

function occupiedBy({ write, held, about }: Wanted): OccupiedCell {
  return { ...write, held: heldOf(held), about };
}

/** Does a write only empty what Herkomst tells of the bundle before? Where nothing else is new, that is told still. */
function forgettingIn(workbook: Snapshot): (write: BundleWrite) => boolean {
  const table = tableHere(herkomst, workbook);
  const before = table?.columnOf("before");
  return ({ sheet, column, value }) => value === null && sheet === table?.sheet && column === before;
}
