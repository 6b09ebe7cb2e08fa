/**
 * Aanbevelingen: where each theme stands (AS IS) beside where it should get to (TO BE). A theme without a recommendation has
 * a row too: the gap must be seen. The score and the package are looked up by formulas.
 */
import { identify } from "../../domain/definition/identity";
import { standingOf } from "../../domain/global-score/global-score";
import { publishedIn } from "../../domain/global-score/ledger";
import { type Measurement, statisticsOf } from "../../domain/measurement/measurement";
import { NO_SUMMARY, type Recommendation, type Summary } from "../../domain/summary/summary";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { nameIn } from "../../domain/definition/definition";
import * as style from "../drawing/style";
import { SPARE_ROWS } from "../drawing/table-plan";
import { asNumber, numbered } from "./fields";
import { themeChoice } from "./goede-praktijken";
import { rowIn } from "./grid";
import type { Calculating, OwnSheet, Reading } from "./sheet";
import { THEME } from "./vocabulary";

export type RecommendationColumn = "theme" | "standing" | "number" | "recommendation" | "package";
type Line = Calculating<Recommendation, RecommendationColumn>;

const NO_PACKAGE = "–";
const BOLD = { ...style.TEXT, bold: true };

export const aanbevelingen: OwnSheet<Recommendation, RecommendationColumn> = {
  table: NAMES.recommendations,
  tab: "Aanbevelingen",
  title: "Aanbevelingen: waar staan we, waar willen we heen?",
  note: "AS IS is de globale score, of de mediaan zolang er niets gepubliceerd is. Een thema mag meerdere regels hebben.",
  columns: {
    theme: {
      ...{ title: "Thema", aliases: THEME, width: 27, format: BOLD, header: style.LEFT, input: true },
      validation: ({ places }) => themeChoice(places?.themes),
      write: ({ themeId }, { bundle }) => nameIn(bundle.measurement.definition.themes, themeId),
    },
    standing: {
      ...{ title: "AS IS", width: 9, header: { ...style.LEFT, ...style.FIGURE }, colours: true },
      ...{ format: { ...BOLD, ...style.SCORE }, calculated: standing, write: () => null },
    },
    number: { ...numbered(6, ({ number }) => asNumber(number)), tall: false },
    recommendation: {
      ...{ title: "Aanbeveling (TO BE)", aliases: ["Aanbeveling", "Aanbevelingen"], width: 92 },
      ...{ format: style.TEXT, header: style.LEFT, input: true, tall: true, write: ({ text }) => text },
    },
    package: {
      ...{ title: "Werkpakket", aliases: ["Werkpakketten"], width: 44, format: style.TEXT, header: style.LEFT },
      ...{ calculated: holdingPackage, write: () => null },
    },
  },
  // Lists of cities look alike: only with all of these it is ours.
  ...{ knownBy: ["theme", "standing", "number", "recommendation", "package"], from: "centre", byNameAlone: true },
  rows: linesOf,
  spare: { rows: SPARE_ROWS, drawn: true, printed: false },
  frozen: 1,
};

/** @param at what stands in each column of a row. A name of a theme that nobody has stays as it is. */
export function recommendationIn(
  at: (column: RecommendationColumn) => string,
  { definition }: Reading,
): Recommendation {
  const theme = at("theme");
  return {
    number: at("number"),
    themeId: identify(theme, definition.themes)?.id ?? theme,
    text: at("recommendation"),
  };
}

/** By theme in the order of the definition, those without a recommendation too; then what belongs to no known theme. */
function linesOf({ measurement: { definition, summary = NO_SUMMARY } }: Bundle): readonly Recommendation[] {
  const { recommendations } = summary;
  const byTheme = new Map<string, Recommendation[]>(definition.themes.map(({ id }) => [id, []]));
  const others: Recommendation[] = [];
  for (const each of recommendations) (byTheme.get(each.themeId) ?? others).push(each);
  return [
    ...[...byTheme].flatMap(([themeId, own]) => (own.length > 0 ? own : [{ themeId, number: "", text: "" }])),
    ...others,
  ];
}

/** The global score of the theme that the row names, else its median; in the rows that are free too. */
function standing({ row, cell, on: { bundle, places } }: Line) {
  const grid = places?.grid;
  if (!grid) return undefined;
  const theme = cell("theme");
  const found = (of: "global" | "median") => `INDEX(${rowIn(grid, of)},1,MATCH(${theme},${rowIn(grid, "header")},0))`;
  const score = `IF(ISNUMBER(${found("global")}),${found("global")},${found("median")})`;
  const value = row ? (standsAt(row.themeId, bundle.measurement) ?? "") : "";
  return { value, formula: `=IF(${theme}="","",IFERROR(${score},""))` };
}

function standsAt(themeId: string, measurement: Measurement): number | null {
  const { median } = statisticsOf(themeId, measurement);
  return standingOf({ published: publishedIn(measurement.ledger ?? [], themeId), median });
}

/** The first package whose list holds the number: alone, at the start, at the end or in between. */
function holdingPackage({ row, cell, on: { bundle, places } }: Line) {
  const packages = places?.packages;
  if (!packages) return undefined;
  const number = cell("number");
  const patterns = [
    ...[number, `${number}&";*"`, `"*;"&${number}`, `"*;"&${number}&";*"`],
    ...[`"*; "&${number}`, `"*; "&${number}&";*"`],
  ];
  const found = patterns.reduceRight(
    (otherwise, pattern) =>
      `IFERROR(INDEX(${packages("package")},MATCH(${pattern},${packages("recommendation")},0)),${otherwise})`,
    `"${NO_PACKAGE}"`,
  );
  const packageOf = holding(bundle.measurement.summary ?? NO_SUMMARY);
  const value = row && row.number !== "" ? (packageOf.get(row.number) ?? NO_PACKAGE) : "";
  return { value, formula: `=IF(${number}="","",${found})` };
}

/** By the number of a recommendation, the name of the first package that holds it. */
function holding({ workPackages }: Summary): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, recommendations } of workPackages)
    for (const number of recommendations) if (!found.has(number)) found.set(number, name);
  return found;
}
