/**
 * Choosing how a table is read: what someone points at is the score from now on, or never is. It is remembered in the workbook
 * itself, by names for the cells, so that it survives saving, renaming and moving. A choice that could not be read is not made.
 */
import type { LiveHost } from "../host/host";
import { namesForChoices, namesForForgettings } from "../layout/plan/choice-names";
import { parseWorkbook } from "../layout/parse/parse-workbook";
import type { Choice } from "../layout/way";
import type { CandidateWay, TableWay } from "../layout/tables/ways";
import type { Area } from "../host/area";
import { meets } from "../layout/cells/rectangles";
import type { Inspection } from "./inspect";

export interface ChooseWay {
  readonly inspection: Inspection;
  /** Its areas are those of a `CandidateWay`, or of a whole table (`tableAreas`). */
  readonly choice: Choice;
  /** What is said of other tables by the same click. */
  readonly beside?: readonly Choice[];
}

export type WayChosen =
  /** It stands in the workbook now, or stood there already. */
  | "chosen"
  /** No row or column that could be scores lies within. */
  | "nowhere"
  /** By its numbers it is on another scale: it was not chosen. */
  | "other-scale"
  /** Several rows or columns of one city that contradict each other: none was chosen. */
  | "contradicts";

/** All of it or nothing; twice is once. Two round trips, none where nothing has to be written. */
export async function chooseWay(host: LiveHost, { inspection, choice, beside = [] }: ChooseWay): Promise<WayChosen> {
  const { workbook, reading } = inspection;
  const choices = [choice, ...beside];
  const names = namesForChoices({ workbook, ways: reading.ways, choices });
  if (!names) return "nowhere";
  const refused = choice.use === "score" ? refusal(inspection, choice, choices) : undefined;
  if (refused) return refused;
  if (names.add.length + names.remove.length > 0) await host.name(names, workbook);
  return "chosen";
}

export interface ForgetWay {
  readonly inspection: Inspection;
  readonly choice: Pick<Choice, "sheet" | "areas">;
  /** What is forgotten of other tables in the same step. */
  readonly beside?: readonly Pick<Choice, "sheet" | "areas">[];
}

/** The rules decide again. */
export async function forgetWay(host: LiveHost, { inspection, choice, beside = [] }: ForgetWay): Promise<void> {
  const { workbook, reading } = inspection;
  const names = namesForForgettings({ workbook, ways: reading.ways, choices: [choice, ...beside] });
  if (names.remove.length > 0) await host.name(names, workbook);
}

/** All rows and columns of a table that could be scores: to set it aside, or to forget what was said of it. */
export function tableAreas({ candidates }: Pick<TableWay, "candidates">): readonly Area[] {
  return candidates.flatMap(({ areas }) => areas);
}

/** What would be read, tried before it is written. */
function refusal(
  { workbook, definition }: Inspection,
  choice: Choice,
  choices: readonly Choice[],
): WayChosen | undefined {
  const { ways } = parseWorkbook(workbook, { definition, choices });
  const isMeant = ({ areas }: CandidateWay) => areas.some((area) => choice.areas.some((own) => meets(area, own)));
  const tables = ways.filter(
    ({ sheet, candidates }) =>
      sheet === choice.sheet && candidates.some((each) => each.use === "score" && isMeant(each)),
  );
  if (tables.some(({ verdict }) => verdict === "other-scale")) return "other-scale";
  return tables.some(({ candidates }) => candidates.some((each) => isMeant(each) && each.verdict === "asked"))
    ? "contradicts"
    : undefined;
}
