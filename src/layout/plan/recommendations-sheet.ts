/**
 * Aanbevelingen: where each theme stands (AS IS) beside where it should get to (TO BE). A theme without a recommendation has
 * a row too: the gap must be seen. The score and the package are looked up by formulas.
 */
import { cellName } from "../../host/a1";
import type { CellPlan } from "../../host/plan";
import { publishedIn } from "../../domain/global-score/ledger";
import { standingOf } from "../../domain/global-score/global-score";
import { type Measurement, statisticsOf } from "../../domain/measurement/measurement";
import { NO_SUMMARY, type Recommendation, type Summary } from "../../domain/summary/summary";
import { NAMES, type NamedArea } from "../names";
import { type GridPlace, rowIn } from "./grid-place";
import { themeChoice } from "../sheets/goede-praktijken";
import { nameIn, rowOf } from "./rows";
import { scoreColours } from "./score-cells";
import * as style from "./style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "./table-plan";
import { figure, type PackagePlace } from "./work-packages-sheet";

const HEADER = 3;
const FIRST = HEADER + 1;
const [THEME, STANDING, NUMBER, PACKAGE] = [0, 1, 2, 4];
const WIDTHS = [27, 9, 6, 92, 44];
const COLUMNS = WIDTHS.length;
const NO_PACKAGE = "–";

/** What the formulas and the list refer to; where one is not there, its cells are left empty. */
export interface RecommendationPlaces {
  readonly grid: GridPlace | undefined;
  readonly packages: PackagePlace | undefined;
  readonly themes: NamedArea | undefined;
}

export function recommendationsSheet(
  { measurement, texts, name }: SheetInput,
  { grid, packages, themes }: RecommendationPlaces,
): TableSheet {
  const { definition, period } = measurement;
  const words = texts.recommendations;
  const lines = recommendationLines(measurement);
  const packageOf = holdingPackages(measurement.summary ?? NO_SUMMARY);
  const rows = lines.length + SPARE_ROWS;
  const choice = themeChoice(themes);
  const all = Array.from({ length: rows }, (_, index) => ({ row: FIRST + index, line: lines[index] }));

  return {
    tables: [{ table: NAMES.recommendations, area: { row: HEADER, column: 0, rows: rows + 1, columns: COLUMNS } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: WIDTHS,
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        ...all.map(({ row, line }) => ({ row, height: style.heightOf([[line?.text ?? "", 92]]) })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.instruction]),
        ...rowOf(HEADER, 0, [words.theme, words.standing, words.number, words.text, words.workPackage]),
        ...all.flatMap(({ row, line }) => [
          ...(line ? rowOf(row, THEME, [nameIn(definition.themes, line.themeId)]) : []),
          ...standingCell(row, line),
          ...(line ? rowOf(row, NUMBER, [figure(line.number), line.text]) : []),
          ...packageCell(row, line),
        ]),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, COLUMNS], style.HEADER, style.LEFT),
        style.format([FIRST, 0, rows, COLUMNS], style.TABLE, style.TEXT),
        style.format([FIRST, THEME, rows, 1], style.INPUT, { bold: true }),
        style.format([FIRST, STANDING, rows, 1], style.SCORE, { bold: true }),
        style.format([FIRST, NUMBER, rows, 2], style.INPUT),
        ...[STANDING, NUMBER].map((column) => style.format([HEADER, column, 1, 1], style.FIGURE)),
        style.format([FIRST, NUMBER, rows, 1], style.FIGURE),
      ],
      validations: choice ? [{ area: { row: FIRST, column: THEME, rows, columns: 1 }, ...choice }] : [],
      conditionalFormats: scoreColours({ row: FIRST, column: STANDING, rows, columns: 1 }, definition),
      freeze: { rows: FIRST, columns: 1 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: FIRST + lines.length, columns: COLUMNS },
        titleRows: { first: HEADER, last: HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };

  /** The global score of the theme that the row names, else its median; in the rows that are free too. */
  function standingCell(row: number, line: Recommendation | undefined): readonly CellPlan[] {
    if (!grid) return [];
    const theme = `$${cellName(row, THEME)}`;
    const found = (of: "global" | "median") => `INDEX(${rowIn(grid, of)},1,MATCH(${theme},${rowIn(grid, "header")},0))`;
    const score = `IF(ISNUMBER(${found("global")}),${found("global")},${found("median")})`;
    const value = line ? (standing(line.themeId, measurement) ?? "") : "";
    return [{ row, column: STANDING, value, formula: `=IF(${theme}="","",IFERROR(${score},""))` }];
  }

  /** The first package whose list holds the number: alone, at the start, at the end or in between. */
  function packageCell(row: number, line: Recommendation | undefined): readonly CellPlan[] {
    if (!packages) return [];
    const number = `$${cellName(row, NUMBER)}`;
    const patterns = [
      ...[number, `${number}&";*"`, `"*;"&${number}`, `"*;"&${number}&";*"`],
      ...[`"*; "&${number}`, `"*; "&${number}&";*"`],
    ];
    const found = patterns.reduceRight(
      (otherwise, pattern) =>
        `IFERROR(INDEX(${packages.names},MATCH(${pattern},${packages.recommendations},0)),${otherwise})`,
      `"${NO_PACKAGE}"`,
    );
    const value = line && line.number !== "" ? (packageOf.get(line.number) ?? NO_PACKAGE) : "";
    return [{ row, column: PACKAGE, value, formula: `=IF(${number}="","",${found})` }];
  }
}

/** By the number of a recommendation, the name of the first package that holds it. */
function holdingPackages({ workPackages }: Summary): ReadonlyMap<string, string> {
  const holding = new Map<string, string>();
  for (const { name, recommendations } of workPackages)
    for (const number of recommendations) if (!holding.has(number)) holding.set(number, name);
  return holding;
}

/** By theme in the order of the definition, those without a recommendation too; then what belongs to no known theme. */
export function recommendationLines({ definition, summary = NO_SUMMARY }: Measurement): readonly Recommendation[] {
  const { recommendations } = summary;
  const byTheme = new Map<string, Recommendation[]>(definition.themes.map(({ id }) => [id, []]));
  const others: Recommendation[] = [];
  for (const each of recommendations) (byTheme.get(each.themeId) ?? others).push(each);
  return [
    ...[...byTheme].flatMap(([themeId, own]) => (own.length > 0 ? own : [{ themeId, number: "", text: "" }])),
    ...others,
  ];
}

function standing(themeId: string, measurement: Measurement): number | null {
  const { median } = statisticsOf(themeId, measurement);
  return standingOf({ published: publishedIn(measurement.ledger ?? [], themeId), median });
}
