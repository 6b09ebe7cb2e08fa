/** Toelichting: why each score is what it is, a row per city and theme. It also keeps the words that a number came from. */
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import type { Measurement } from "../../domain/measurement/measurement";
import type { Explanation } from "../../domain/measurement/explanation";
import { serialOf } from "../../domain/score/date-format";
import { readNumber } from "../../domain/score/phrase";
import type { Score } from "../../domain/score/score";
import { NAMES } from "../names";
import { rowOf, rowsOf } from "./rows";
import * as style from "./style";
import type { SheetInput, TableSheet } from "./table-plan";

const HEADER = 3;

export function explanationSheet({ measurement, texts, name }: SheetInput): TableSheet {
  const { definition, cities, period } = measurement;
  const words = texts.explanation;
  const header = [
    words.city,
    words.theme,
    words.raw,
    words.motivation,
    words.evidence,
    words.previous,
    words.target,
    words.author,
    words.date,
  ];
  const themes = definition.themes.length;
  const body = explanationRows(measurement);
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];

  return {
    tables: [
      { table: NAMES.explanation, area: { row: HEADER, column: 0, rows: body.length + 1, columns: header.length } },
    ],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: [16, 26, 26, 48, 34, 11, 12, 20, 13],
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        ...body.map((_, index) => ({ row: HEADER + 1 + index, height: style.ROW_HEIGHT })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.instruction]),
        ...rowOf(HEADER, 0, header),
        ...rowsOf(HEADER + 1, 0, body),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, header.length], style.HEADER),
        style.format([HEADER, 0, 1, 5], style.LEFT),
        style.format([HEADER + 1, 0, body.length, header.length], style.TABLE, style.TEXT),
        ...cities.flatMap((_, index) =>
          index % 2 === 0 ? [] : style.format([HEADER + 1 + index * themes, 0, themes, header.length], style.ALTERNATE),
        ),
        style.format([HEADER + 1, 2, body.length, header.length - 2], style.INPUT),
        style.format([HEADER + 1, 5, body.length, 2], style.FIGURE),
        style.format([HEADER + 1, 8, body.length, 1], style.DATE),
      ],
      validations: [
        {
          area: { row: HEADER + 1, column: 5, rows: body.length, columns: 2 },
          rule: { kind: "number", minimum: lowest, maximum: highest },
          prompt: {
            title: texts.maturity.promptTitle(lowest, highest),
            message: texts.maturity.promptMessage([], definition.step).trim(),
          },
          error: { title: texts.maturity.errorTitle, message: texts.maturity.errorMessage(lowest, highest) },
        },
      ],
      conditionalFormats: [],
      freeze: { rows: HEADER + 1, columns: 2 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: HEADER + 1 + body.length, columns: header.length },
        titleRows: { first: HEADER, last: HEADER },
        footer: texts.pageFooter(definition.name, period),
      },
    },
  };
}

/** City, theme, the words that the number came from, and what is said of it: a row per city and theme. */
export function explanationRows({
  definition,
  cities,
  explanations = [],
}: Measurement): readonly (readonly (string | number)[])[] {
  const said = new Map(explanations.map((each) => [keyOf(each.cityId, each.themeId), each]));
  return cities.flatMap(({ city, scores }) =>
    definition.themes.map((theme) => [
      city.name,
      theme.name,
      inWords(scores.get(theme.id)),
      ...explained(said.get(keyOf(city.id, theme.id))),
    ]),
  );
}

/** The columns after the words, in the order of the header. */
function explained(explanation: Explanation | undefined): readonly (string | number)[] {
  if (!explanation) return [];
  const { motivation, evidence, previous, target, author, date } = explanation;
  return [motivation, evidence, figure(previous), figure(target), author, serialOf(date)];
}

/** A number where there is one, so that Excel takes it for one too. */
function figure(text: string): string | number {
  return readNumber(text) ?? text;
}

/** A line feed stands in no id. */
function keyOf(cityId: string, themeId: string): string {
  return `${cityId}\n${themeId}`;
}

/** What the city wrote, where the grid shows the number that was made of it. */
function inWords(score: Score | undefined): string {
  return score === undefined || score.value === null || score.raw === String(score.value) ? "" : score.raw;
}
