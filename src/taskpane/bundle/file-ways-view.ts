/** How each file of a bundle was read: where someone must choose, where someone did, and the rest. Pure. */
import type { Submissions } from "../../actions/read-submissions";
import type { Submission } from "../../consolidation/submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { meets } from "../../layout/cells/rectangles";
import type { Choice as WayChoice } from "../../layout/way";
import type { TableWay } from "../../layout/tables/ways";
import { type TableView, tableViews } from "../ways/way-view";

export interface FileWays {
  /** Someone must choose. */
  readonly asked: readonly Submission[];
  /** Someone chose, now or in a bundle before; in another table of the file one may have to choose still. */
  readonly chosen: readonly Submission[];
  readonly others: readonly Submission[];
}

/** Looks at no more than it must: of ten thousand files, one opens a few. */
export function fileWays({ submissions, bundles }: Pick<Submissions, "submissions" | "bundles">): FileWays {
  const files = submissions.filter(({ file }) => !bundles.has(file));
  return {
    asked: files.filter(({ reading }) => reading.ways.some(isAsked)),
    chosen: files.filter(({ reading }) => reading.ways.some(isChosen)),
    others: files.filter(({ reading }) => !reading.ways.some(isChosen)),
  };
}

/** The cities of which a file hands in what nobody has chosen from yet, each with these files. */
export function waitingCities(asked: readonly Submission[]): ReadonlyMap<string, readonly string[]> {
  const waiting = new Map<string, string[]>();
  for (const { file, reading } of asked) {
    const candidates = reading.ways.filter(isAsked).flatMap((way) => way.candidates);
    const cityIds = candidates.filter(({ verdict }) => verdict === "asked").flatMap((each) => each.cityIds);
    for (const cityId of new Set(cityIds)) waiting.set(cityId, [...(waiting.get(cityId) ?? []), file]);
  }
  return waiting;
}

/** As those of a workbook; tables of other files may have the same place. */
export function tablesOf({ file, reading }: Submission, definition: AssessmentDefinition): readonly TableView[] {
  return tableViews(reading, definition).map((table) => ({ ...table, key: `${file}\n${table.key}` }));
}

/** The choices that say nothing of this table. */
export function choicesBeside(choices: readonly WayChoice[], table: TableView): readonly WayChoice[] {
  const own = table.options.flatMap(({ candidate: { areas } }) => areas);
  return choices.filter(
    ({ sheet, areas }) => sheet !== table.sheet || !areas.some((area) => own.some((each) => meets(area, each))),
  );
}

function isAsked({ verdict }: TableWay): boolean {
  return verdict === "asked" || verdict === "other-scale";
}

function isChosen({ by, candidates }: TableWay): boolean {
  return by !== "rule" || candidates.some(({ use }) => use !== undefined);
}
