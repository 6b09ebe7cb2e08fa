/** Bundling in an embedded Excel: files as they were read, and what is drafted and written of them. */
import type { CellValue } from "../../src/domain/cell-content";
import type { AssessmentDefinition, Named } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { readScore } from "../../src/domain/score/read-score";
import { type BundleDraft, draftBundle, occupiedKey } from "../../src/actions/draft-bundle";
import type { Submissions } from "../../src/actions/read-submissions";
import { writeDraft, type WrittenBundle } from "../../src/actions/write-bundle";
import type { Choice } from "../../src/consolidation/choice";
import type { Submission } from "../../src/consolidation/submission";
import type { Snapshot } from "../../src/host/snapshot";
import type { OccupiedCell } from "../../src/layout/plan/bundle-writes";
import { NOTHING } from "../consolidation/submissions";
import type { Live } from "../host/office/live";

export interface Wanted {
  readonly choices?: readonly Choice[];
  /** Which of the cells that hold something else may be overwritten. */
  readonly overwrite?: (cell: OccupiedCell) => boolean;
  readonly definition?: AssessmentDefinition;
}

export function drafted(workbook: Snapshot, files: readonly Submission[], wanted: Wanted = {}): BundleDraft {
  const { choices = [], overwrite = () => false, definition = klimaatgovernance } = wanted;
  const input = { submissions: handedIn(files, definition), choices, builtIn: klimaatgovernance };
  const { asked } = draftBundle(workbook, { ...input, overwrite: new Set() });
  return draftBundle(workbook, { ...input, overwrite: new Set(asked.filter(overwrite).map(occupiedKey)) });
}

export function handedIn(
  submissions: readonly Submission[],
  definition: AssessmentDefinition = klimaatgovernance,
): Submissions {
  return { submissions, bundles: new Set(), faults: [], definition };
}

/** Reads, drafts and writes, as the pane does. */
export async function written(
  { host }: Pick<Live, "host">,
  files: readonly Submission[],
  wanted?: Wanted,
): Promise<WrittenBundle> {
  return writeDraft(host, drafted(await host.read(), files, wanted));
}

/** A scan of that many cities and themes. */
export function scanOf(cities: number, themes: number): AssessmentDefinition {
  const named = (kind: string, count: number): readonly Named[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `${kind.toLowerCase()}-${index + 1}`, name: `${kind} ${"abcdefghij"[index % 10] ?? ""} ${index + 1}` },
      aliases: [],
    }));
  return { ...klimaatgovernance, id: "groot", cities: named("Gemeente", cities), themes: named("Thema", themes) };
}

/** One file per city, with a score for each theme. */
export function filesFor({ cities, themes }: AssessmentDefinition, value: CellValue = 3): readonly Submission[] {
  return cities.map(({ id, name }) => ({
    file: `${name}.xlsx`,
    reading: {
      ...NOTHING,
      scores: themes.map((theme, index) => ({
        ...{ cityId: id, themeId: theme.id, score: readScore({ value }, klimaatgovernance).score },
        source: { sheet: "Blad1", cell: `B${index + 2}` },
      })),
    },
  }));
}
