/**
 * Publicatie: the rules by which a measurement is published. What is confidential stands last, so that more can be added
 * below it. The words to choose from stand on the sheet itself: a list in a validation splits at commas.
 */
import type { Message, ValidationPlan } from "../../host/plan";
import { type Consent, DEFAULT_RULES, SMALLEST_GROUP } from "../../domain/publication/rules";
import { serialOf } from "../../domain/score/date-format";
import { NAMES } from "../names";
import { lekpVte } from "./lekp-vte";
import { publicatie as words } from "./publicatie";
import { below, type Block, heights, lineAt, looks, type Shown, shownAt, tableAt, together } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import * as style from "../drawing/style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "../drawing/table-plan";

const RULES = 3;
const CONSENTS = RULES + 5;
const COLUMNS = 4;
const CHOICES = 5;

export function rulesSheet({ measurement, name }: SheetInput): TableSheet {
  const { definition, rules = DEFAULT_RULES } = measurement;
  const { cities, themes } = definition;
  const yesOrNo = (yes: boolean | undefined) => (yes === undefined ? "" : yes ? words.yes : words.no);
  const confidential = rules.confidential.length > 0 ? rules.confidential : byDefault();
  // Of two for one city, the first.
  const consents = new Map([...rules.consents].reverse().map((each) => [each.cityId, each]));
  const tables = {
    rules: tableOf(RULES, [
      [words.rule, words.value],
      [words.smallestGroup, Math.max(SMALLEST_GROUP, rules.smallestGroup)],
      [words.whenTooSmall, rules.whenTooSmall === "withhold" ? words.withhold : words.refuse],
    ]),
    consents: tableOf(CONSENTS, [
      [words.city, words.consent, words.person, words.date],
      ...cities.map((city) => {
        const { given, person = "", date = "" }: Partial<Consent> = consents.get(city.id) ?? {};
        return [city.name, yesOrNo(given), person, serialOf(date)];
      }),
    ]),
    confidential: tableOf(CONSENTS + cities.length + 3, [
      [words.what, words.confidential],
      ...confidential.map((each) => [each.what, yesOrNo(each.confidential)]),
      ...Array.from({ length: SPARE_ROWS }, () => []),
    ]),
  };
  const { row: confidentialAt } = tables.confidential.area;
  const rows = confidential.length + SPARE_ROWS;
  const end = below(tables.confidential);
  const group: ValidationPlan = {
    area: { row: RULES + 1, column: 1, rows: 1, columns: 1 },
    rule: { kind: "number", minimum: SMALLEST_GROUP },
    prompt: { title: words.rule, message: words.groupPrompt },
    error: { title: words.errorTitle, message: words.groupError(SMALLEST_GROUP) },
  };
  const choices = [words.choices, words.refuse, words.withhold, words.yes, words.no].map((word) => [word]);

  return {
    tables: [
      { table: NAMES.rules, area: tables.rules.area },
      { table: NAMES.consents, area: tables.consents.area },
      { table: NAMES.confidential, area: tables.confidential.area },
    ],
    sheet: ownSheet(
      [
        lineAt(1, words.note, style.NOTE),
        tables.rules,
        looks([RULES + 1, 1, 2, 1], style.INPUT),
        { validations: [group] },
        choice([RULES + 2, 1], 0, { title: words.rule, message: words.whenTooSmallPrompt }),
        shownAt(RULES, CHOICES, choices),
        looks([RULES, CHOICES, 1, 1], style.HEADER),
        looks([RULES + 1, CHOICES, 4, 1], style.TABLE, style.FIGURE),
        lineAt(CONSENTS - 1, words.consents, style.LABEL),
        tables.consents,
        looks([CONSENTS + 1, 1, cities.length, COLUMNS - 1], style.INPUT),
        looks([CONSENTS + 1, COLUMNS - 1, cities.length, 1], style.DATE),
        choice([CONSENTS + 1, cities.length], 2, { title: words.consent, message: words.consentPrompt }),
        lineAt(confidentialAt - 1, words.confidentialTitle, style.LABEL),
        tables.confidential,
        looks([confidentialAt + 1, 0, rows, 2], style.INPUT),
        choice([confidentialAt + 1, rows], 2, { title: words.confidential, message: words.confidentialPrompt }),
        heights(RULES, end - RULES, style.ROW_HEIGHT),
      ],
      {
        ...{ measurement, name, title: words.title, widths: [38, 18, 38, 14, 3, 20] },
        freeze: { rows: 2, columns: 0 },
        print: { orientation: "portrait", rows: end - SPARE_ROWS, columns: COLUMNS, header: 0 },
      },
    ),
  };

  function byDefault() {
    return [
      { what: words.hrBenchmark, confidential: true },
      ...themes.map((theme) => ({ what: theme.name, confidential: false })),
      ...(definition.withoutFte ? [] : [{ what: lekpVte.tab, confidential: false }]),
    ];
  }

  /** Two of the words on the right, from this one on. */
  function choice([row, rows]: readonly [number, number], first: 0 | 2, prompt: Message): Partial<Block> {
    const offered = { row: RULES + 1 + first, column: CHOICES, rows: 2, columns: 1 };
    const error = { title: words.errorTitle, message: words.choiceError };
    const area = { row, column: 1, rows, columns: 1 };
    return { validations: [{ area, rule: { kind: "list", sheet: name, area: offered }, prompt, error }] };
  }
}

/** What is chosen stands in the second column. */
function tableOf(row: number, table: readonly (readonly Shown[])[]) {
  const { area, ...drawn } = tableAt(row, table, style.TEXT);
  return { area, ...together(drawn, looks([row + 1, 1, table.length - 1, 1], style.FIGURE)) };
}
