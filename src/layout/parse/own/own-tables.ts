/** Reading back what only our own sheets hold: Toelichting, Goede praktijken, and the period. */
import { cellKey } from "../../../domain/definition/subject";
import { cellName } from "../../../host/a1";
import type { GoodPractice, OwnRecords } from "../../../domain/measurement/records";
import { PERIOD } from "../../dutch";
import { findTable, NAMES } from "../../names";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { oncePer } from "../../../domain/kept";
import { begun } from "../../../domain/plain-text";
import { isUnreadTarget } from "../../../domain/score/target";
import { readScore } from "../../../domain/score/read-score";
import type {
  Explanation,
  Located,
  LocatedExplanation,
  LocatedPractice,
  LocatedScore,
  Source,
  WorkbookReading,
} from "../reading";
import { rawOf, says, textOf } from "../../cells/sheet-index";
import type { CityProfile } from "../../../domain/measurement/city-profile";
import { goedePraktijken } from "../../sheets/goede-praktijken";
import { stadsfiches } from "../../sheets/stadsfiches";
import { keysOf } from "../../sheets/merge";
import { idsOf, type RecordSheet, type Texts } from "../../sheets/sheet";
import { toelichting } from "../../sheets/toelichting";
import { figureProblem } from "./figures-beside";
import { type Form, readForms } from "./form";
import type { OwnWorkbook } from "./own-table";
import { type ReadRecord, readRecords } from "./read-records";

/** All that our own sheets hold beside the scores. */
export function readOwn(own: OwnWorkbook, forms: readonly Form[]): Pick<WorkbookReading, keyof OwnRecords> {
  const form = readForms(forms, own);
  return {
    explanations: [...readExplanations(own), ...form.explanations],
    goodPractices: [...readPractices(own), ...form.goodPractices],
    profiles: [...readProfiles(own), ...form.profiles],
  };
}

function readExplanations(own: OwnWorkbook): readonly LocatedExplanation[] {
  return readRecords<Explanation>(toelichting, own).map((each) => {
    const odd = idsOf(toelichting).filter((id) => figureProblem(id, each.at.cellAt(id), own));
    const record = { ...each.record, ...Object.fromEntries(odd.map((id) => [id, ""])) };
    return located({ ...each, record }, toelichting);
  });
}

/** With the cell of everything in which something is said. */
function located<Row extends Texts<Row>>({ record, at }: ReadRecord<Row>, sheet: RecordSheet<Row>): Located<Row> {
  const keys = keysOf(sheet);
  const said = idsOf(sheet).filter((id) => record[id] !== "" && !keys.includes(id));
  const sources = said.flatMap((id): readonly (readonly [string, Source])[] => {
    const place = at.placeOf(id);
    return place ? [[id, { sheet: at.sheet, cell: cellName(place.row, place.column) }]] : [];
  });
  return { ...record, sources: Object.fromEntries(sources) as Located<Row>["sources"] };
}

/**
 * Scores that were typed on Toelichting, where the words of a city are kept, while the table has none for that theme. Told once,
 * at the first: nobody looks for a score there.
 */
export function misplacedScores(own: OwnWorkbook, scores: readonly LocatedScore[]): readonly Finding[] {
  const { definition } = own;
  for (const { record, at } of readRecords<Explanation>(toelichting, own)) {
    const { cityId, themeId, raw } = record;
    const cell = at.placeOf("raw");
    if (!cell || readScore({ value: raw }, definition).score.value === null) continue;
    if (placesOf(scores).has(cellKey(cityId, themeId))) continue;
    const code = "scores-not-found";
    return [{ code, severity: SEVERITY[code], sheet: at.sheet, cell: cellName(cell.row, cell.column), raw }];
  }
  return [];
}

/** Targets in words that no figure can be made of: they are kept, but an export would leave them out in silence. */
export function unreadTargets(
  explanations: readonly LocatedExplanation[],
  { definition }: OwnWorkbook,
): readonly Finding[] {
  const code = "target-unreadable";
  return explanations.flatMap(({ target, sources }) =>
    sources.target && isUnreadTarget(target, definition)
      ? [{ code, severity: SEVERITY[code], ...sources.target, raw: begun(target) }]
      : [],
  );
}

const placesOf = oncePer(
  (scores: readonly LocatedScore[]) => new Set(scores.map(({ cityId, themeId }) => cellKey(cityId, themeId))),
);

function readProfiles(own: OwnWorkbook): readonly Located<CityProfile>[] {
  return readRecords<CityProfile>(stadsfiches, own).map((each) => located(each, stadsfiches));
}

function readPractices(own: OwnWorkbook): readonly LocatedPractice[] {
  return readRecords<GoodPractice>(goedePraktijken, own).map(({ record, at }) => {
    const { row, column } = at.placeOf("practice") ?? { row: at.row, column: 0 };
    return { ...record, source: { sheet: at.sheet, cell: cellName(row, column) } };
  });
}

/**
 * The period: from Maturiteit, where it takes input, else from the definition on Legende, else from any row that says
 * nothing else; empty when there is none.
 */
export function readPeriod({ workbook, indexes }: Pick<OwnWorkbook, "workbook" | "indexes">): string {
  const own = [NAMES.maturity, NAMES.selfEvaluation, NAMES.definition].map(
    (table) => findTable(table, workbook)?.sheet,
  );
  const telling = indexes.filter(({ sheet }) => says(sheet, PERIOD));
  const periods = telling.flatMap((index) =>
    index.sheet.cells
      .filter((cell) => textOf(cell) === PERIOD)
      .map(({ row }) =>
        index
          .cellsIn(row)
          .map(rawOf)
          .filter((text) => text !== ""),
      )
      .flatMap(([, period, ...others]) =>
        period === undefined || others.length > 0 ? [] : { sheet: index.sheet.name, period },
      ),
  );
  const [first] = [...own.flatMap((name) => periods.filter(({ sheet }) => sheet === name)), ...periods];
  return first?.period ?? "";
}
