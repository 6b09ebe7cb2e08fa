/**
 * Publicatie: the rules by which a measurement is published. What is confidential stands last, so that more can be added
 * below it. The words to choose from stand on the sheet itself: a list in a validation splits at commas.
 */
import type { Area } from "../../host/area";
import type { FormatPlan, Message, ValidationPlan } from "../../host/plan";
import { type Consent, DEFAULT_RULES, SMALLEST_GROUP } from "../../domain/publication/rules";
import { serialOf } from "../../domain/score/date-format";
import { pageFooter } from "../dutch";
import { NAMES } from "../names";
import { lekpVte } from "../sheets/lekp-vte";
import { publicatie as words } from "../sheets/publicatie";
import { rowOf, rowsOf } from "./rows";
import * as style from "./style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "./table-plan";

const RULES = 3;
const CONSENTS = RULES + 5;
const COLUMNS = 4;
const CHOICES = 5;

export function rulesSheet({ measurement, name }: SheetInput): TableSheet {
  const { definition, period, rules = DEFAULT_RULES } = measurement;
  const { cities, themes } = definition;
  const yesOrNo = (yes: boolean | undefined) => (yes === undefined ? "" : yes ? words.yes : words.no);
  const confidential = rules.confidential.length > 0 ? rules.confidential : byDefault();
  // Of two for one city, the first.
  const consents = new Map([...rules.consents].reverse().map((each) => [each.cityId, each]));
  const confidentialAt = CONSENTS + cities.length + 3;
  const rows = confidential.length + SPARE_ROWS;
  const end = confidentialAt + 1 + rows;
  const tables = {
    rules: { row: RULES, column: 0, rows: 3, columns: 2 },
    consents: { row: CONSENTS, column: 0, rows: cities.length + 1, columns: COLUMNS },
    confidential: { row: confidentialAt, column: 0, rows: rows + 1, columns: 2 },
  } satisfies Record<string, Area>;

  return {
    tables: [
      { table: NAMES.rules, area: tables.rules },
      { table: NAMES.consents, area: tables.consents },
      { table: NAMES.confidential, area: tables.confidential },
    ],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: [38, 18, 38, 14, 3, 20],
      rowHeights: [
        { row: 0, height: 30 },
        ...Array.from({ length: end - RULES }, (_, index) => ({ row: RULES + index, height: style.ROW_HEIGHT })),
      ],
      cells: [
        ...rowOf(0, 0, [words.title]),
        ...rowOf(1, 0, [words.note]),
        ...rowsOf(RULES, 0, [
          [words.rule, words.value],
          [words.smallestGroup, Math.max(SMALLEST_GROUP, rules.smallestGroup)],
          [words.whenTooSmall, rules.whenTooSmall === "withhold" ? words.withhold : words.refuse],
        ]),
        ...rowOf(CONSENTS - 1, 0, [words.consents]),
        ...rowsOf(CONSENTS, 0, [
          [words.city, words.consent, words.person, words.date],
          ...cities.map((city) => {
            const { given, person = "", date = "" }: Partial<Consent> = consents.get(city.id) ?? {};
            return [city.name, yesOrNo(given), person, serialOf(date)];
          }),
        ]),
        ...rowOf(confidentialAt - 1, 0, [words.confidentialTitle]),
        ...rowsOf(confidentialAt, 0, [
          [words.what, words.confidential],
          ...confidential.map((each) => [each.what, yesOrNo(each.confidential)]),
        ]),
        ...rowsOf(
          RULES,
          CHOICES,
          [words.choices, words.refuse, words.withhold, words.yes, words.no].map((word) => [word]),
        ),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([CONSENTS - 1, 0, 1, 1], style.LABEL),
        style.format([confidentialAt - 1, 0, 1, 1], style.LABEL),
        ...Object.values(tables).flatMap(tableFormats),
        style.format([RULES + 1, 1, 2, 1], style.INPUT),
        style.format([CONSENTS + 1, 1, cities.length, COLUMNS - 1], style.INPUT),
        style.format([CONSENTS + 1, COLUMNS - 1, cities.length, 1], style.DATE),
        style.format([confidentialAt + 1, 0, rows, 2], style.INPUT),
        style.format([RULES, CHOICES, 1, 1], style.HEADER),
        style.format([RULES + 1, CHOICES, 4, 1], style.TABLE, style.FIGURE),
      ],
      validations: [
        {
          area: { row: RULES + 1, column: 1, rows: 1, columns: 1 },
          rule: { kind: "number", minimum: SMALLEST_GROUP },
          prompt: { title: words.rule, message: words.groupPrompt },
          error: { title: words.errorTitle, message: words.groupError(SMALLEST_GROUP) },
        },
        choice([RULES + 2, 1], 0, { title: words.rule, message: words.whenTooSmallPrompt }),
        choice([CONSENTS + 1, cities.length], 2, { title: words.consent, message: words.consentPrompt }),
        choice([confidentialAt + 1, rows], 2, { title: words.confidential, message: words.confidentialPrompt }),
      ],
      conditionalFormats: [],
      freeze: { rows: 2, columns: 0 },
      protection: "locked",
      print: {
        orientation: "portrait",
        area: { row: 0, column: 0, rows: end - SPARE_ROWS, columns: COLUMNS },
        titleRows: { first: 0, last: 0 },
        footer: pageFooter(definition.name, period),
      },
    },
  };

  function byDefault() {
    return [
      { what: words.hrBenchmark, confidential: true },
      ...themes.map((theme) => ({ what: theme.name, confidential: false })),
      { what: lekpVte.tab, confidential: false },
    ];
  }

  /** Two of the words on the right, from this one on. */
  function choice([row, rows]: readonly [number, number], first: 0 | 2, prompt: Message): ValidationPlan {
    return {
      area: { row, column: 1, rows, columns: 1 },
      rule: { kind: "list", sheet: name, area: { row: RULES + 1 + first, column: CHOICES, rows: 2, columns: 1 } },
      prompt,
      error: { title: words.errorTitle, message: words.choiceError },
    };
  }
}

function tableFormats({ row, column, rows, columns }: Area): readonly FormatPlan[] {
  return [
    style.format([row, column, 1, columns], style.HEADER, style.LEFT),
    style.format([row + 1, column, rows - 1, columns], style.TABLE, style.TEXT),
    style.format([row + 1, column + 1, rows - 1, 1], style.FIGURE),
  ];
}
