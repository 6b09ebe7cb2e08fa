/** Reading back what only our own sheets hold: Toelichting, Goede praktijken, and the period. */
import { cellName } from "../../../host/a1";
import { identify } from "../../../domain/definition/identity";
import { findTable, NAMES } from "../../names";
import { type Finding, SEVERITY } from "../../../domain/finding";
import { readScore } from "../../../domain/score/read-score";
import type { Explanation, LocatedPractice, LocatedScore } from "../reading";
import { rawOf, textOf } from "../sheet-index";
import { type OwnWorkbook, rowsOf } from "./own-rows";

export function readExplanations(own: OwnWorkbook): readonly Explanation[] {
  const { cities, themes } = own.definition;
  return rowsOf(NAMES.explanation, ["city", "theme", "motivation"], own).flatMap(({ at }) => {
    const city = identify(at("city"), cities);
    const theme = identify(at("theme"), themes);
    if (!city || !theme) return [];
    const explanation = {
      raw: at("raw"),
      motivation: at("motivation"),
      evidence: at("evidence"),
      previous: at("previous"),
      target: at("target"),
      author: at("author"),
      date: at("date"),
    };
    const empty = Object.values(explanation).every((text) => text === "");
    return empty ? [] : [{ cityId: city.id, themeId: theme.id, ...explanation }];
  });
}

/**
 * Scores that were typed on Toelichting, where the words of a city are kept, while the table has none for that theme. Told once,
 * at the first: nobody looks for a score there.
 */
export function misplacedScores(own: OwnWorkbook, scores: readonly LocatedScore[]): readonly Finding[] {
  const { definition } = own;
  const held = new Set(scores.map(({ cityId, themeId }) => `${cityId}\n${themeId}`));
  for (const { at, sheet, row, columnOf } of rowsOf(NAMES.explanation, ["city", "theme", "motivation"], own)) {
    const city = identify(at("city"), definition.cities);
    const theme = identify(at("theme"), definition.themes);
    const raw = at("raw");
    if (!city || !theme || held.has(`${city.id}\n${theme.id}`)) continue;
    if (readScore({ value: raw }, definition).score.value === null) continue;
    const code = "scores-not-found";
    return [{ code, severity: SEVERITY[code], sheet, cell: cellName(row, columnOf("raw")), raw }];
  }
  return [];
}

export function readPractices(own: OwnWorkbook): readonly LocatedPractice[] {
  const { cities, themes } = own.definition;
  return rowsOf(NAMES.practices, ["theme", "city", "practice"], own).flatMap(({ at, sheet, row, columnOf }) => {
    const city = identify(at("city"), cities);
    const theme = identify(at("theme"), themes);
    const practice = at("practice");
    if (!city || !theme || practice === "") return [];
    const source = { sheet, cell: cellName(row, columnOf("practice")) };
    return [{ cityId: city.id, themeId: theme.id, practice, source }];
  });
}

/**
 * The period: from Maturiteit, where it takes input, else from the definition on Legende, else from any row that says
 * nothing else; empty when there is none.
 */
export function readPeriod({ workbook, indexes }: OwnWorkbook, labels: readonly string[]): string {
  const own = [NAMES.maturity, NAMES.definition].map((table) => findTable(table, workbook)?.sheet);
  const periods = indexes.flatMap((index) =>
    index.sheet.cells
      .filter((cell) => labels.includes(textOf(cell)))
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
