/**
 * What bundling would make of a workbook, before anything is written. Pure: on the workbook as it was last read.
 *
 * A cell that someone filled in is never overwritten unasked. Where it stays as it is, that is a choice: what stands there
 * counts, and Herkomst says so. So a workbook that was written never contradicts its own Herkomst.
 */
import { bundleOf } from "../consolidation/bundle";
import type { Choice } from "../consolidation/choice";
import { consolidate } from "../consolidation/consolidate";
import { repeatsIn } from "../consolidation/repeats";
import { holdsStaff } from "../consolidation/staff";
import type { Conflict, Consolidation } from "../consolidation/consolidation";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { cellKey } from "../domain/definition/subject";
import type { FteEntry } from "../domain/fte/fte";
import { readFte } from "../domain/fte/read-fte";
import { readScore } from "../domain/score/read-score";
import { cellName } from "../host/a1";
import type { Change } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { Bundle } from "../layout/bundle";
import { indexSheet } from "../layout/cells/sheet-index";
import { findTable, NAMES, sheetsWith } from "../layout/names";
import { cellAt } from "../layout/number-cell";
import { readPeriod } from "../layout/parse/own/own-tables";
import { readDefinition } from "../layout/parse/own/read-definition";
import { readBundle } from "../layout/parse/own/read-bundle";
import { waysIn } from "../layout/parse/own/read-ways";
import type { RememberedWay } from "../layout/way";
import { bundleWrites, type FilledCell, type OccupiedCell } from "../layout/plan/bundle-writes";
import { planBundle } from "../layout/plan/plan-layout";
import type { Unplaced } from "../layout/plan/wanted";
import { words } from "../layout/sheets/herkomst";
import { changeOf } from "./bundle-change";
import { previousIn } from "./read-previous";
import type { Submissions } from "./read-submissions";

export interface DraftInput {
  readonly submissions: Submissions;
  readonly choices: readonly Choice[];
  /** The cells that may be overwritten, by `occupiedKey`. */
  readonly overwrite: ReadonlySet<string>;
  readonly builtIn: AssessmentDefinition;
  /** Head counts of the files go to HR-benchmark. */
  readonly takesStaff?: boolean;
  /** Which meting it is, in the place of what the files agree on; it comes on sheets that are new. */
  readonly period?: string | undefined;
}

export interface AskedCell extends OccupiedCell {
  /** What files say of it that contradict it, or each other; empty where they say one thing, which is its `value`. */
  readonly against: Conflict["candidates"];
}

export interface BundleDraft {
  readonly consolidation: Consolidation;
  readonly bundle: Bundle;
  /** Is the workbook a bundle already? Then `consolidation.changes` tells what becomes different. */
  readonly isBundle: boolean;
  /** What is to be asked about: cells that hold something else. Ticked or not, until it is written. */
  readonly asked: readonly AskedCell[];
  /** How many of the files hold head counts, taken or not. */
  readonly staffFiles: number;
  /** The scores, numbers of FTE and words that are written in cells of sheets that are there: each is in `change` too. */
  readonly filled: readonly FilledCell[];
  /** What has no place on the sheets that are there, and is written nowhere. */
  readonly unplaced: readonly Unplaced[];
  /** By file, the one that the bundle has by another name and that says the very same. */
  readonly repeats: ReadonlyMap<string, string>;
  /** What would be written. */
  readonly change: Change;
  /** Does the grid come with it, on which the meting is written? Where it stands already, it says so itself. */
  readonly takesPeriod: boolean;
}

export function draftBundle(workbook: Snapshot, input: DraftInput): BundleDraft {
  const { submissions, choices, overwrite, builtIn, takesStaff, period } = input;
  const { definition, bundles, faults } = submissions;
  const isBundle = isBundleHere(workbook);
  const file = words.thisWorkbook;
  const previous = isBundle ? previousIn(workbook, { builtIn, file, asksAtCells: true }).previous : undefined;
  const here = periodOnGrid(workbook);
  const given = submissions.submissions.filter((each) => !bundles.has(each.file));
  const made = (chosen: readonly Choice[]) => {
    const agreed = consolidate(given, definition, {
      fileFindings: faults,
      choices: chosen,
      ...{ previous, period: here },
      takesStaff,
    });
    const consolidation = period === undefined ? agreed : { ...agreed, period };
    const bundle = bundleOf(consolidation);
    return { consolidation, bundle, ...bundleWrites(workbook, bundle) };
  };
  const first = made(choices);
  const fteOf = new Map(first.consolidation.cities.map(({ city, fte }) => [city.id, fte]));
  const kept = first.occupied
    .filter((cell) => !overwrite.has(occupiedKey(cell)))
    .flatMap((cell) => keepingChoice(cell, { workbook, definition, fteOf }));
  const { consolidation, bundle, writes, filled, occupied, unplaced, lists } =
    kept.length === 0 ? first : made([...choices, ...kept]);
  const plan = planBundle(workbook, bundle);
  const allowed = occupied.filter((cell) => overwrite.has(occupiedKey(cell)));
  return {
    ...{ consolidation, bundle, isBundle, asked: first.occupied.map(askedOf(first.consolidation)), unplaced },
    filled: [...filled, ...allowed.map((cell) => ({ ...cell, again: false }))],
    repeats: repeatsIn(given, previous),
    staffFiles: given.filter(holdsStaff).length,
    change: changeOf(workbook, { plan, writes: [...writes, ...allowed], lists }),
    takesPeriod: plan.names.some(({ name }) => name === NAMES.maturity),
  };
}

function askedOf({ conflicts }: Consolidation): (cell: OccupiedCell) => AskedCell {
  const of = new Map(conflicts.map((each) => [cellKey(each.cityId, each.subjectId), each.candidates]));
  return (cell) => {
    const { cityId, subjectId, kind } = cell.about;
    const candidates = kind === "words" ? [] : (of.get(cellKey(cityId, subjectId)) ?? []);
    return { ...cell, against: candidates.filter(({ source }) => source.file !== words.thisWorkbook) };
  };
}

export function isBundleHere(workbook: Snapshot): boolean {
  return findTable(NAMES.provenance, workbook) !== undefined;
}

/** Empty where there is no grid: it comes with the bundle. */
function periodOnGrid(workbook: Snapshot): string {
  const grid = sheetsWith([NAMES.maturity], workbook);
  return readPeriod({ workbook, indexes: workbook.sheets.filter(({ name }) => grid.has(name)).map(indexSheet) });
}

/** The definition by which files for this workbook are read; `undefined` when it carries none. */
export function definitionHere(
  workbook: Snapshot,
  { builtIn }: Pick<DraftInput, "builtIn">,
): AssessmentDefinition | undefined {
  return readDefinition(workbook, { builtIn })?.definition;
}

/** How files for this workbook are read, as someone chose for others of the same shape. */
export function waysHere(workbook: Snapshot, input: Pick<DraftInput, "builtIn">): readonly RememberedWay[] {
  return waysIn(readBundle(workbook, definitionHere(workbook, input) ?? input.builtIn)?.provenance ?? []);
}

/** A cell with what it holds and what would come there: when either changes, it must be asked again. */
export function occupiedKey({ sheet, row, column, held, value }: OccupiedCell): string {
  return [sheet, row, column, held, value ?? ""].join("\n");
}

interface KeepingInput {
  readonly workbook: Snapshot;
  readonly definition: AssessmentDefinition;
  /** What the files say of the FTE of each city. */
  readonly fteOf: ReadonlyMap<string, FteEntry | undefined>;
}

/** Words beside the values are on no row of Herkomst: they are simply left. */
function keepingChoice(cell: OccupiedCell, { workbook, definition, fteOf }: KeepingInput): readonly Choice[] {
  const { cityId, subjectId, kind } = cell.about;
  const { value = null, plain } = cellAt(cell, workbook) ?? {};
  const content = { value, ...(plain !== undefined && { plain }) };
  const by = words.keptInWorkbook(`${cell.sheet}!${cellName(cell.row, cell.column)}`);
  if (kind === "score") return [{ cityId, subjectId, by, take: { kind, score: readScore(content, definition).score } }];
  if (kind === "words") return [];
  const { remark = "", domains = "" } = fteOf.get(cityId) ?? {};
  return [{ cityId, subjectId, by, take: { kind, fte: { ...readFte(content).fte, remark, domains } } }];
}
