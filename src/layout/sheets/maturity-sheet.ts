/**
 * Maturiteit: the city-by-theme grid. Global score, median, n and range stand right under the header, so that adding a
 * city below moves nothing and needs no formula changed.
 */
import { areaName, cellName } from "../../host/a1";
import type { Area } from "../../host/area";
import type { CellPlan } from "../../host/plan";
import { type AssessmentDefinition, highestLevel, lowestLevel, type Theme } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import { publishedIn } from "../../domain/global-score/ledger";
import { type CityAssessment, statisticsOf } from "../../domain/measurement/measurement";
import { number, PERIOD } from "../dutch";
import { NAMES } from "../names";
import { words as globaal } from "./globaal";
import type { GridPlace } from "./grid";
import { colourWords } from "./legende";
import { maturiteit as words } from "./maturiteit";
import type { Places } from "./sheet";
import { type Block, heights, lineAt, looks, type Shown, shownAt } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import { scoreCell, scoreColours, scoreValidation } from "./score-cells";
import * as style from "../drawing/style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "../drawing/table-plan";

const LEGEND = 3;
const GROUPS = 4;
const HEADER = 5;
/** More than these stand in narrower columns, and beyond a page on the next one. */
const MANY_THEMES = 12;
const WIDTH = { city: 24, theme: 16, narrow: 12, page: 240 };
const [GLOBAL, MEDIAN, COUNT, RANGE, FIRST_CITY] = [HEADER + 1, HEADER + 2, HEADER + 3, HEADER + 4, HEADER + 5];

/**
 * @param ledger where Globaal will stand that is added beside this one: then the global scores come from there. Without one
 * they are typed here.
 */
export function maturitySheet({ measurement, name }: SheetInput, ledger?: Places["ledger"]): TableSheet {
  const { definition, cities, period } = measurement;
  const themes = definition.themes.length;
  const rows = cities.length + SPARE_ROWS;
  const scores: Area = { row: FIRST_CITY, column: 1, rows, columns: themes };
  const grid: Area = { row: HEADER, column: 0, rows: FIRST_CITY - HEADER + rows, columns: themes + 1 };
  const figures: Area = { row: GLOBAL, column: 1, rows: 2, columns: themes };
  /** Where the global scores are typed. */
  const typed = ledger === undefined ? [{ ...figures, rows: 1 }] : [];
  const levels = bandsOf(definition).filter(({ lower, upper }) => lower === upper);
  const legend = levels.map(({ lower, fill, ink }) => ({
    value: `${number(lower.value)} ${lower.name}`,
    format: { ...style.coloured(fill, ink), wrap: true, fontSize: 9 },
  }));
  // The legend above the grid may be wider than the grid.
  const columns = Math.max(themes, levels.length);
  const width = themes > MANY_THEMES ? WIDTH.narrow : WIDTH.theme;
  const pagesWide = Math.ceil((WIDTH.city + columns * width) / WIDTH.page);

  return {
    tables: [{ table: NAMES.maturity, area: grid }],
    sheet: ownSheet(
      [
        shownAt(1, 0, [[{ value: PERIOD, format: style.LABEL }, period]]),
        looks([1, 1, 1, 1], style.INPUT, { bold: true, vertical: "center" }),
        lineAt(2, words.note(definition.step), style.NOTE),
        lineAt(LEGEND, words.legend, style.LABEL),
        shownAt(LEGEND, 1, [legend]),
        heights(1, 2, style.ROW_HEIGHT),
        heights(LEGEND, 1, style.heightOf(legend.map(({ value, format }) => [value, width, format.fontSize]))),

        ...groupBand(definition.themes),
        shownAt(HEADER, 0, [[definition.unit ?? words.city, ...definition.themes.map((theme) => theme.name)]]),
        looks([HEADER, 0, 1, themes + 1], style.HEADER),
        looks([HEADER, 0, 1, 1], style.LEFT),
        heights(HEADER, 1, style.HEADER_HEIGHT),

        shownAt(GLOBAL, 0, [[words.global], [words.median], [words.count], [words.range]]),
        { cells: definition.themes.flatMap((theme, index) => published(1 + index, theme.id)) },
        { cells: definition.themes.flatMap((theme, index) => summary(scoreColumn(scores, index), theme.id)) },
        looks([GLOBAL, 0, 4, themes + 1], style.TABLE, style.SUMMARY, style.LEFT),
        looks([GLOBAL, 1, 4, themes], style.SCORE),
        looks([GLOBAL, 1, typed.length, themes], style.INPUT),

        looks([FIRST_CITY, 0, cities.length, themes + 1], style.TABLE),
        looks([FIRST_CITY, 0, cities.length, 1], style.LEFT, { bold: true }),
        looks([FIRST_CITY, 1, rows, themes], style.INPUT),
        ...centred(),
        looks([FIRST_CITY + cities.length, 0, SPARE_ROWS, 1], style.INPUT, style.LEFT, { bold: true }),
        shownAt(FIRST_CITY, 0, cities.map(cityRow)),
        heights(GLOBAL, FIRST_CITY - GLOBAL + cities.length, style.ROW_HEIGHT),
        {
          validations: [scores, ...typed].map((area) => ({
            area,
            ...scoreValidation(cellName(area.row, area.column), definition),
          })),
          conditionalFormats: [figures, scores].flatMap((area) => scoreColours(area, definition)),
        },
      ],
      {
        ...{ measurement, name, title: words.title(definition.name) },
        widths: [WIDTH.city, ...Array<number>(columns).fill(width)],
        freeze: { rows: FIRST_CITY, columns: 1 },
        print: {
          ...{ rows: FIRST_CITY + cities.length, header: HEADER },
          ...(pagesWide > 1 && { pagesWide }),
        },
      },
    ),
  };

  function published(column: number, themeId: string): readonly CellPlan[] {
    const value = publishedIn(measurement.ledger ?? [], themeId) ?? "";
    if (ledger === undefined) return value === "" ? [] : [{ row: GLOBAL, column, value }];
    const formula = publishedFormula(ledger, headerCell(column), definition);
    return [{ row: GLOBAL, column, value, formula }];
  }

  function summary(column: Area, themeId: string): readonly CellPlan[] {
    const present = areaName(column);
    const { n, median, lowest, highest } = statisticsOf(themeId, measurement);
    const range = lowest === null || highest === null ? "" : `${number(lowest)} – ${number(highest)}`;
    const at = { column: column.column };
    return [
      { ...at, row: MEDIAN, value: median ?? "", formula: `=IF(COUNT(${present})=0,"",MEDIAN(${present}))` },
      { ...at, row: COUNT, value: n, formula: `=COUNT(${present})` },
      { ...at, row: RANGE, value: range, formula: `=IF(COUNT(${present})=0,"",MIN(${present})&" – "&MAX(${present}))` },
    ];
  }

  /**
   * Scores are in the middle, and so are words that fit. Longer ones run on over the empty cells beside them: these are left as Excel has it,
   * at the left, and not aligned, or a number that comes in their place would stay there.
   */
  function centred(): readonly Block[] {
    const longIn = (each: CityAssessment | undefined) =>
      definition.themes.flatMap(({ id }, at) => {
        const value = scoreCell(each?.scores.get(id));
        return typeof value === "string" && value.length > width ? [at] : [];
      });
    const apart = cities.flatMap((each, at) => (longIn(each).length > 0 ? [at] : []));
    return [
      ...between(apart, rows).map(([from, count]) => looks([FIRST_CITY + from, 1, count, themes], style.SCORE)),
      ...apart.flatMap((at) =>
        between(longIn(cities[at]), themes).map(([from, count]) =>
          looks([FIRST_CITY + at, 1 + from, 1, count], style.SCORE),
        ),
      ),
    ];
  }

  function cityRow({ city, scores: own }: CityAssessment): readonly Shown[] {
    return [city.name, ...definition.themes.map(({ id }) => scoreCell(own.get(id)))];
  }
}

/** What is left of so many, from where on and how many of it: some of them may have nothing between them. @param cuts rising */
function between(cuts: readonly number[], size: number): readonly (readonly [from: number, count: number])[] {
  return [-1, ...cuts].map((cut, at) => [cut + 1, (cuts[at] ?? size) - cut - 1]);
}

/** Above the headings, where the themes that stand beside each other are a group: its name over the first of them. */
function groupBand(themes: readonly Theme[]): readonly Block[] {
  const begins = themes.flatMap(({ group = "" }, at) => (group !== themes[at - 1]?.group && group !== "" ? [at] : []));
  return begins.flatMap((at) => {
    const { group = "" } = themes[at] ?? {};
    const after = themes.findIndex((theme, index) => index > at && theme.group !== group);
    const count = (after < 0 ? themes.length : after) - at;
    // Over one theme it is wrapped; over several it runs on.
    const look = { ...style.SUMMARY, ...style.LEFT, vertical: "center" as const, wrap: count === 1 };
    return [
      shownAt(GROUPS, 1 + at, [[group]]),
      looks([GROUPS, 1 + at, 1, count], look),
      heights(GROUPS, 1, style.HEADER_HEIGHT),
    ];
  });
}

function scoreColumn(scores: Area, index: number): Area {
  return { ...scores, column: scores.column + index, columns: 1 };
}

/**
 * What is published for the theme that a cell names, looked up by name and step: it stays right when the ledger is sorted.
 * Empty as long as nothing is, and for what is no score. A colour in words counts as its value, as whoever reads Globaal takes it.
 */
function publishedFormula(
  ledger: NonNullable<Places["ledger"]>,
  theme: string,
  definition: AssessmentDefinition,
): string {
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  const score = ledger("score");
  const found = `(${ledger("theme")}=${theme})*(${ledger("step")}="${globaal.steps.published}")`;
  const isScore = `ISNUMBER(${score})*(${score}>=${lowest})*(${score}<=${highest})`;
  const said = bandsOf(definition).map(({ lower, upper }) => ({
    is: `(${score}="${colourWords(lower, upper).replaceAll('"', '""')}")`,
    value: (lower.value + upper.value) / 2,
  }));
  const isSaid = said.map(({ is }) => is).join("+");
  const value = said.map(({ is, value }) => `${is}*${value}`).join("+");
  const inWords = `IF(SUMPRODUCT(${found}*(${isSaid}))=1,SUMPRODUCT(${found}*(${value})),"")`;
  const formula = `=IF(SUMPRODUCT(${found}*${isScore})=1,SUMPRODUCT(${found},${score}),${inWords})`;
  // A long legend stays in numbers.
  return formula.length <= LONGEST_FORMULA ? formula : formula.replace(inWords, '""');
}

/** Excel takes no longer one. */
const LONGEST_FORMULA = 8192;

/** The cell that names the theme of a column: the row stays, the column follows. */
function headerCell(column: number): string {
  return cellName(HEADER, column).replace(/(\d+)$/, "$$$1");
}

/** Where its figures are, on a sheet that is being planned. */
export function plannedGrid(sheet: string, { themes }: AssessmentDefinition): GridPlace {
  const columns = new Map(themes.map(({ id }, index) => [id, 1 + index]));
  return { sheet, columns, header: HEADER, global: GLOBAL, median: MEDIAN, count: COUNT };
}
