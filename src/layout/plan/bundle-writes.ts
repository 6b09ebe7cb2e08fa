/**
 * A bundle as cells to write into a workbook that has our sheets already. Pure: whoever holds the workbook writes. What stands
 * in a cell and is something else is not overwritten; it is reported, so that someone can be asked.
 */
import type { ListChange } from "../../host/host";
import type { Snapshot } from "../../host/snapshot";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import { heldOf, rawOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";
import { explanationWrites } from "./explanation-writes";
import { fteWrites } from "./fte-writes";
import { globalWrites } from "./global-writes";
import { listWrites } from "./list-writes";
import { practiceWrites } from "./practice-writes";
import { provenanceSheet } from "./provenance-sheet";
import { questionsSheet } from "./questions-sheet";
import { scoreWrites } from "./score-writes";
import { submissionsSheet } from "./submissions-sheet";
import { type BundleWrite, columnOf, type Subject, subjectKey, type Wanted } from "./wanted";
import { writtenEarlier } from "./written-earlier";

/** A cell that holds something else than the bundle. */
export interface OccupiedCell extends BundleWrite {
  /** What stands there now. */
  readonly held: string;
  readonly about: Subject;
}

export interface BundleWrites {
  readonly writes: readonly BundleWrite[];
  /** Left as they are: to be written only when someone says so. */
  readonly occupied: readonly OccupiedCell[];
  /** Of the lists that are written. */
  readonly lists: readonly ListChange[];
}

/** What an earlier bundle wrote and nobody changed since, is no longer asked about: Herkomst tells. */
export function bundleWrites(workbook: Snapshot, bundle: Bundle, texts: SheetTexts): BundleWrites {
  const earlier = writtenEarlier(workbook, bundle.measurement.definition, texts);
  // By what is read: what we wrote and someone struck through since is no longer ours.
  const isOurs = ({ about, held }: Wanted) => rawOf(held) !== "" && earlier.get(subjectKey(about)) === rawOf(held);
  const wanted = [
    ...scoreWrites(workbook, bundle),
    ...fteWrites(workbook, bundle, texts),
    ...explanationWrites(workbook, bundle, texts),
    ...practiceWrites(workbook, bundle, texts),
  ].filter(
    (each) =>
      rawOf(each.held) !== String(each.write.value ?? "").trim() &&
      (each.write.value !== null || each.contested || isOurs(each)),
  );
  const isFree = (each: Wanted) => heldOf(each.held) === "" || isOurs(each);
  const lists = [
    listWrites(workbook, NAMES.submissions, () => submissionsSheet(bundle, texts, "")),
    listWrites(workbook, NAMES.provenance, () => provenanceSheet(bundle, texts, "")),
    listWrites(workbook, NAMES.questions, () => questionsSheet(bundle, texts, "")),
  ];
  const { ledger = [], definition } = bundle.measurement;
  const writes = [
    ...wanted.filter(isFree).map(({ write }) => write),
    ...globalWrites(workbook, ledger, { definition, texts }),
    ...lists.flatMap((list) => list.writes),
  ];
  const nothingNew = writes.every(forgettingIn(workbook, texts));
  return {
    writes: nothingNew ? [] : writes,
    occupied: wanted
      .filter((each) => !isFree(each))
      .map(({ write, held, about }) => ({ ...write, held: heldOf(held), about })),
    lists: nothingNew ? [] : lists.flatMap(({ list }) => list ?? []),
  };
}

/** Does a write only empty what Herkomst tells of the bundle before? Where nothing else is new, that is told still. */
function forgettingIn(workbook: Snapshot, { provenance: words }: SheetTexts): (write: BundleWrite) => boolean {
  const table = namedTable(NAMES.provenance, workbook);
  const before = table && columnOf(table, words.before);
  return ({ sheet, column, value }) => value === null && sheet === table?.sheet && column === before;
}
