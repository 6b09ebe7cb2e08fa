/**
 * Twinning, drawn: the settings and the calendar beside each other, the pairs with room for those that people type, then who waits,
 * themes without a donor and work packages whose leads are outscored. Sentences run on over the cells beside them.
 */
import { nameIn } from "../../domain/definition/definition";
import { serialOf } from "../../domain/score/date-format";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { absentIn } from "../../domain/twinning/absent";
import { figuresOf } from "../../domain/twinning/figures";
import { outscoredLeads } from "../../domain/twinning/leads";
import { isDay, USUAL_PROGRAMME } from "../../domain/twinning/programme";
import { NOTHING_DECIDED, type UnreadSetting } from "../../domain/twinning/record";
import { USUAL_SETTINGS } from "../../domain/twinning/settings";
import { twinningOf } from "../../domain/twinning/twinning-of";
import type { Area } from "../../host/area";
import type { ValidationPlan } from "../../host/plan";
import { type Block, heights, lineAt, looks, shownAt, tableAt, together } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import * as style from "../drawing/style";
import { type SheetInput, SPARE_ROWS, type TableSheet } from "../drawing/table-plan";
import { listed, number } from "../dutch";
import { NAMES } from "../names";
import { themeChoice } from "./goede-praktijken";
import { offered } from "./offered";
import { scoreColours } from "./score-cells";
import type { Places } from "./sheet";
import { twinning as words } from "./twinning";
import { calendarAt } from "./twinning-calendar";
import { type TwinningLine, twinningLines } from "./twinning-lines";
import { inFigures, takesNoPart } from "./twinning-words";

const SETTINGS = 4;
/** The column from which the calendar stands beside the settings. */
const CALENDAR = 6;

/** The columns of the pairs, from left to right. */
const PAIRS: readonly { readonly id: keyof TwinningLine; readonly title: string; readonly width: number }[] = [
  { id: "theme", title: words.theme, width: 29 },
  { id: "learner", title: words.learner, width: 14 },
  { id: "learnerScore", title: words.learnerScore, width: 9 },
  { id: "donor", title: words.donor, width: 14 },
  { id: "donorScore", title: words.donorScore, width: 9 },
  { id: "difference", title: words.difference, width: 10 },
  { id: "practice", title: words.practice, width: 36 },
  { id: "twoWay", title: words.twoWay, width: 13 },
  { id: "leads", title: words.leads, width: 13 },
  { id: "others", title: words.otherDonors, width: 24 },
  { id: "pinned", title: words.pinned, width: 11 },
  { id: "reason", title: words.reason, width: 24 },
  { id: "why", title: words.why, width: 40 },
];
const WIDTHS = PAIRS.map(({ width }) => width);
const columnOf = (id: keyof TwinningLine) => PAIRS.findIndex((column) => column.id === id);
const FIGURES: readonly (keyof TwinningLine)[] = ["learnerScore", "donorScore", "difference", "twoWay", "pinned"];
const INPUTS: readonly (keyof TwinningLine)[] = ["pinned", "reason"];
/** Of a pair that someone types. */
const TYPED: readonly (keyof TwinningLine)[] = ["theme", "learner", "donor"];

/** How many rows the pairs and what waits have at least: those of a sheet that is written anew where it stands. */
export interface TwinningRoom {
  readonly pairs: number;
  readonly waiting: number;
}

export function twinningSheet(
  { measurement, name }: SheetInput,
  places: Places,
  least: TwinningRoom = { pairs: 0, waiting: 0 },
): TableSheet {
  const { definition, cities, summary = NO_SUMMARY, twinning: record = NOTHING_DECIDED } = measurement;
  const made = twinningOf(measurement, record);
  const { matches, decided, waiting } = twinningLines(measurement, made, record);
  const { settings, programme, unread = {} } = record;
  const set = tableAt(
    SETTINGS,
    [
      [words.setting, words.value],
      [words.settings.minimum, asSet("minimum", settings.minimum, USUAL_SETTINGS.minimum)],
      [words.settings.difference, asSet("difference", settings.difference, USUAL_SETTINGS.difference)],
      [words.settings.perDonor, asSet("perDonor", settings.perDonor, USUAL_SETTINGS.perDonor)],
      [words.settings.perLearner, asSet("perLearner", settings.perLearner, USUAL_SETTINGS.perLearner)],
      [words.settings.start, dayOrText(programme.start)],
      [words.settings.months, asSet("months", programme.months, USUAL_PROGRAMME.months)],
      [words.settings.plan, asSet("plan", words.plans[programme.plan], words.plans[USUAL_PROGRAMME.plan])],
      [words.settings.planDate, dayOrText(programme.planDate)],
    ],
    style.TEXT,
  );
  const calendar = calendarAt([SETTINGS, CALENDAR], programme);
  const pairsAt = SETTINGS + set.area.rows + 2;
  const rows = [...matches, ...decided];
  const room = least.pairs > rows.length ? least.pairs : rows.length + SPARE_ROWS;
  const first = pairsAt + 1;
  const under = (id: keyof TwinningLine, from = first, count = room): Area => ({
    ...{ row: from, column: columnOf(id), rows: count, columns: 1 },
  });
  const spare = first + rows.length;
  const waitingAt = first + room + 2;
  const donorless = waitingAt + Math.max(waiting.length, least.waiting) + 2;
  const without = sentences(
    made.withoutDonor.map((id) => [nameIn(definition.themes, id), ""]),
    { row: donorless, title: words.withoutDonor },
  );
  const outscored = sentences(
    outscoredLeads({ definition, cities, workPackages: summary.workPackages }).map(
      ({ workPackage, themeId, lead, best }) => [
        nameIn(definition.themes, themeId),
        `${workPackage.name}: van de trekkers hoogstens ${standing(lead)}, elders ${standing(best)}.`,
      ],
    ),
    { row: without.end + 1, title: words.outscored },
  );

  const absent = sentences(
    takesNoPart(absentIn(measurement), definition).map((line) => [line, ""]),
    { row: outscored.end + 1, title: words.absent },
  );

  return {
    tables: [
      { table: NAMES.twinning, area: { row: pairsAt, column: 0, rows: 1 + room, columns: PAIRS.length } },
      { table: NAMES.twinningSettings, area: set.area },
      { table: NAMES.twinningCalendar, area: calendar.area },
      { table: NAMES.twinningWaiting, area: { row: waitingAt, column: 0, rows: 1 + waiting.length, columns: 4 } },
    ],
    sheet: ownSheet(
      [
        lineAt(1, words.note, style.NOTE),
        lineAt(2, inFigures(figuresOf(made)), style.LABEL),
        lineAt(3, words.terms, style.NOTE),
        heights(1, 3, style.ROW_HEIGHT),
        set,
        looks([SETTINGS + 1, 1, set.area.rows - 1, 1], style.INPUT, style.FIGURE),
        ...[5, 8].map((row) => looks([SETTINGS + row, 1, 1, 1], style.DATE)),
        heights(SETTINGS, set.area.rows, style.ROW_HEIGHT),
        { validations: settingValidations() },
        offered(Object.values(words.plans), {
          ...{ name, at: { row: SETTINGS + 7, column: 2 }, title: words.settings.plan },
          area: { row: SETTINGS + 7, column: 1, rows: 1, columns: 1 },
        }),
        calendar,
        lineAt(pairsAt - 1, words.pairs, style.LABEL),
        pairsTable(pairsAt, rows),
        looks([spare, 0, first + room - spare, PAIRS.length], style.TABLE, style.TEXT),
        ...FIGURES.map((id) => looks([first, columnOf(id), room, 1], style.FIGURE)),
        ...["learnerScore" as const, "donorScore" as const].map((id) =>
          looks([first, columnOf(id), room, 1], style.SCORE),
        ),
        ...INPUTS.map((id) => looks([first, columnOf(id), room, 1], style.INPUT)),
        ...TYPED.map((id) => looks([spare, columnOf(id), first + room - spare, 1], style.INPUT)),
        heights(spare, SPARE_ROWS, style.ROW_HEIGHT),
        offered([words.yes, words.no], {
          ...{ name, at: { row: pairsAt - 1, column: columnOf("pinned") }, area: under("pinned") },
          ...{ title: words.pinned, hint: "Ja houdt de koppeling, nee sluit ze uit." },
        }),
        { validations: typedValidations() },
        lineAt(waitingAt - 1, words.waiting, style.LABEL),
        tableAt(
          waitingAt,
          [
            [words.theme, words.learner, words.learnerScore],
            ...waiting.map(({ theme, learner, learnerScore }) => [theme, learner, learnerScore]),
          ],
          style.LEFT,
        ),
        looks([waitingAt + 1, 2, waiting.length, 1], style.SCORE),
        shownAt(waitingAt, 3, [[words.whyWaiting], ...waiting.map(({ why }) => [why])]),
        looks([waitingAt, 3, 1, PAIRS.length - 3], style.HEADER, style.LEFT, { wrap: false }),
        looks([waitingAt + 1, 3, waiting.length, 1], { ...style.LEFT, vertical: "center" }),
        heights(waitingAt, 1, style.HEADER_HEIGHT),
        heights(waitingAt + 1, waiting.length, style.LIST_HEIGHT),
        without.block,
        outscored.block,
        absent.block,
        {
          conditionalFormats: [
            under("learnerScore"),
            under("donorScore"),
            { row: waitingAt + 1, column: 2, rows: Math.max(1, waiting.length), columns: 1 },
          ].flatMap((area) => scoreColours(area, definition)),
        },
      ],
      {
        ...{ measurement, name, title: words.title, widths: WIDTHS },
        freeze: { rows: 0, columns: 2 },
        print: { rows: absent.end, header: pairsAt },
      },
    ),
  };

  /** What cannot be used stays for all to see, until somebody sets something else. */
  function asSet<Value extends string | number>(id: UnreadSetting, value: Value, usual: Value): Value | string {
    return value === usual ? (unread[id] ?? value) : value;
  }

  function standing({ value, cityIds }: { readonly value: number; readonly cityIds: readonly string[] }): string {
    return `${number(value)} (${listed(cityIds.map((id) => nameIn(definition.cities, id)))})`;
  }

  /** From the lists on Legende. */
  function typedValidations(): readonly ValidationPlan[] {
    const theme = themeChoice(places.themes);
    const list = places.cities;
    const city = list && {
      rule: { kind: "list" as const, ...list },
      prompt: { title: words.donor, message: "Kies uit de lijst." },
      error: {
        title: "Niet in de lijst",
        message: "Kies een waarde uit de lijst. De lijst staat op het blad Legende.",
      },
    };
    return [
      ...(theme ? [{ area: under("theme", spare, SPARE_ROWS), ...theme }] : []),
      ...(city ? [{ area: under("donor", spare, SPARE_ROWS), ...city }] : []),
      ...(city
        ? [{ area: under("learner", spare, SPARE_ROWS), ...city, prompt: { ...city.prompt, title: words.learner } }]
        : []),
    ];
  }
}

/** What is no day stays as it was written: as a number, "2026" would be a day in 1905. */
function dayOrText(text: string): string | number {
  return isDay(text) ? serialOf(text) : text;
}

function pairsTable(row: number, lines: readonly TwinningLine[]): Block {
  const table = tableAt(
    row,
    [PAIRS.map(({ title }) => title), ...lines.map((line) => PAIRS.map(({ id }) => line[id]))],
    style.TEXT,
  );
  const rowHeights = lines.map((line, index) => ({
    row: row + 1 + index,
    height: style.heightOf(PAIRS.map(({ id, width }) => [String(line[id] ?? ""), width] as const)),
  }));
  return together(table, heights(row, 1, style.HEADER_HEIGHT), { rowHeights });
}

/** A title with lines below it: a name, and a sentence that runs on. */
function sentences(
  lines: readonly (readonly [name: string, sentence: string])[],
  { row, title }: { readonly row: number; readonly title: string },
): { readonly block: Block; readonly end: number } {
  const shown = lines.length > 0 ? lines : [[words.none, ""] as const];
  return {
    end: row + 1 + shown.length,
    block: together(
      lineAt(row, title, style.LABEL),
      shownAt(row + 1, 0, shown),
      looks([row + 1, 0, shown.length, 2], { ...style.LEFT, vertical: "center" }),
      heights(row + 1, shown.length, style.LIST_HEIGHT),
    ),
  };
}

function settingValidations(): readonly ValidationPlan[] {
  const limits = [
    [words.settings.minimum, 1],
    [words.settings.difference, 0],
    [words.settings.perDonor, 0],
    [words.settings.perLearner, 0],
  ] as const;
  const numbers = limits.map(([title, minimum], index) => ({ title, minimum, row: SETTINGS + 1 + index }));
  return [...numbers, { title: words.settings.months, minimum: 1, row: SETTINGS + 6 }].map(
    ({ title, minimum, row }) => ({
      area: { row, column: 1, rows: 1, columns: 1 },
      rule: { kind: "number", minimum },
      prompt: { title, message: `Een getal vanaf ${minimum}. Het telt vanaf het volgende voorstel.` },
      error: { title: "Geen bruikbaar getal", message: `Vul een getal vanaf ${minimum} in.` },
    }),
  );
}
