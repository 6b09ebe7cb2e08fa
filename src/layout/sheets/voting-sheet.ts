/**
 * Prioritering: a row per recommendation with its points, place and urgency, and at the right a column per city for each kind of vote,
 * which stays off the page. What is calculated is native, so that it follows votes that are typed without us.
 */
import { absoluteAreaName } from "../../host/a1";
import type { CellPlan } from "../../host/plan";
import { nameIn } from "../../domain/definition/definition";
import { publishedIn } from "../../domain/global-score/ledger";
import type { Measurement } from "../../domain/measurement/measurement";
import {
  type Candidate,
  DEFAULT_VOTING,
  type Prioritisation,
  VOTE_KINDS,
  votersOf,
} from "../../domain/prioritisation/prioritisation";
import { reservedThemes } from "../../domain/prioritisation/reserved";
import { type Placed, topOf } from "../../domain/prioritisation/top";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { NAMES } from "../names";
import { type Block, heights, lineAt, looks, shownAt, tableAt, together } from "../drawing/block";
import { ownSheet } from "../drawing/own-sheet";
import * as style from "../drawing/style";
import type { SheetInput, TableSheet } from "../drawing/table-plan";
import { asNumber } from "./fields";
import { rowIn } from "./grid";
import { prioritering as words, RULE_LABELS, ruleValues, voteHeading } from "./prioritering";
import { scoreColours } from "./score-cells";
import type { Places } from "./sheet";
import * as formulas from "./voting-formulas";
import type { VotingCells, VotingColumn } from "./voting-formulas";
import * as place from "./voting-place";
import { areaOf, columnAt, COLUMNS, ruleCell, ruleRow, settingCell, voteBlocks, widthOf } from "./voting-place";
import { votingValidations } from "./voting-validations";

const { RULES, VOTERS, COLOURS, SEATS, COUNTS, HEADER, FIRST, CHOICES } = place;

/** So many rows stay free for what is proposed besides. */
const SPARE = 20;

const VOTE_WIDTH = 13;
const WIDEST_VOTE = 40;

/** A heading is broken at a hyphen as at a blank: one that has a hyphen stands on one line, as far as there is room. */
function voteWidth(heading: string): number {
  return heading.includes("-") ? Math.min(heading.length + 4, WIDEST_VOTE) : VOTE_WIDTH;
}

/** Those that the steering group has begun on; else what is recommended already. */
export function votedOn({ prioritisation, summary = NO_SUMMARY }: Measurement): Prioritisation {
  if (prioritisation) return prioritisation;
  const none = { votes: { impact: new Map(), importance: new Map() }, decision: undefined, reason: "" };
  return {
    settings: DEFAULT_VOTING,
    candidates: summary.recommendations.map((each) => ({ ...each, ...none, urgency: null, rawUrgency: "" })),
  };
}

export function votingSheet({ measurement, name }: SheetInput, places: Places): TableSheet {
  const { definition, ledger = [] } = measurement;
  const voted = votedOn(measurement);
  const { settings, candidates, unplaced = [], strangers = [] } = voted;
  const lines = [...candidates, ...unplaced];
  const rows = lines.length + SPARE;
  const cities = definition.cities.length;
  const across = COLUMNS.length + 2 * cities + strangers.length;
  const size = { rows, cities };
  const below = (column: number) => areaOf(column, size);
  const blocks = voteBlocks(size);
  const grid = places.grid;
  const headings = VOTE_KINDS.flatMap((kind) => definition.cities.map((city) => voteHeading(kind, city.name)));
  const published = definition.themes.filter(({ id }) => publishedIn(ledger, id) !== null).length;
  const placed = topOf(voted, reservedThemes(ledger, definition));
  const rules = tableAt(
    RULES,
    [[words.rule, words.value], ...ruleValues(settings).map((value, index) => [RULE_LABELS[index] ?? "", value])],
    style.TEXT,
  );
  const choices = [words.choices, ...Object.values(words.formulas), words.yes, words.no].map((word) => [word]);
  const seats = settings.top - candidates.filter(({ decision }) => decision === true).length;

  return {
    tables: [
      { table: NAMES.votingRules, area: rules.area },
      {
        table: NAMES.prioritisation,
        area: { row: HEADER, column: 0, rows: 1 + rows, columns: across },
      },
    ],
    sheet: ownSheet(
      [
        lineAt(1, words.note, style.NOTE),
        rules,
        looks([RULES + 1, 1, RULE_LABELS.length, 1], style.INPUT),
        shownAt(RULES, CHOICES, choices),
        looks([RULES, CHOICES, 1, 1], style.HEADER),
        looks([RULES + 1, CHOICES, choices.length - 1, 1], style.TABLE, style.FIGURE),
        ...[words.voters, words.colours, words.seats].map((label, index) => lineAt(VOTERS + index, label, style.LABEL)),
        looks([VOTERS, 1, 3, 1], { ...style.LEFT, vertical: "center" }),
        { cells: status() },
        heights(RULES, COUNTS - RULES, style.ROW_HEIGHT),
        heights(ruleRow(words.reason), 1, style.heightOf([[settings.reason, widthOf("recommendation")]])),
        header(),
        body(),
        { cells: Array.from({ length: rows }, (_, index) => calculated(index, placed[index])).flat() },
        {
          validations: votingValidations({ ...size, name, themes: places.themes, highest: settings.highest }),
          conditionalFormats: scoreColours(below(columnAt("score")), definition),
        },
      ],
      {
        ...{ measurement, name, title: words.title },
        widths: [...COLUMNS.map(([, , width]) => width), ...[...headings, ...strangers].map(voteWidth)],
        freeze: { rows: 0, columns: 2 },
        print: { rows: FIRST + Math.max(1, lines.length), columns: COLUMNS.length, header: HEADER },
      },
    ),
  };

  function cellsOf(index: number): VotingCells {
    const row = FIRST + index;
    const ruleCells = {
      formula: ruleCell(words.formula),
      impact: ruleCell(words.weights.impact),
      importance: ruleCell(words.weights.importance),
      highest: ruleCell(words.highest),
      seats: settingCell(SEATS),
    };
    return {
      cell: (id) => absoluteAreaName({ row, column: columnAt(id), rows: 1, columns: 1 }).replace(/\$(\d+)/, "$1"),
      all: (id) => absoluteAreaName(below(columnAt(id))),
      votes: { impact: { ...blocks.impact, row, rows: 1 }, importance: { ...blocks.importance, row, rows: 1 } },
      rule: (which) => ruleCells[which],
      reserved: definition.levels[1].value,
    };
  }

  function status(): readonly CellPlan[] {
    const counts = {
      impact: { ...blocks.impact, row: COUNTS, rows: 1 },
      importance: { ...blocks.importance, row: COUNTS, rows: 1 },
    };
    const [all, themes] = [words.of(cities), words.coloursSaid(definition.themes.length)];
    const top = ruleCell(words.top);
    return [
      { row: VOTERS, column: 1, value: `${votersOf(voted).size}${all}`, formula: formulas.votersFormula(counts, all) },
      {
        ...{ row: COLOURS, column: 1, value: `${published}${themes}` },
        ...(grid && { formula: `=COUNT(${rowIn(grid, "global")})&"${themes}"` }),
      },
      { row: SEATS, column: 1, value: seats, formula: formulas.seatsFormula(top, cellsOf(0).all) },
    ];
  }

  function header(): Block {
    const titles = COLUMNS.map(([, title]) => title);
    const counted = VOTE_KINDS.flatMap((kind, block) =>
      definition.cities.map((city, index): CellPlan => {
        const column = COLUMNS.length + block * cities + index;
        const value = candidates.filter(({ votes }) => votes[kind].has(city.id)).length;
        const formula = formulas.countFormula(absoluteAreaName(below(column)), cellsOf(0));
        return { row: COUNTS, column, value, formula };
      }),
    );
    return together(
      { cells: counted },
      looks([COUNTS, COLUMNS.length, 1, 2 * cities], style.NOTE, style.FIGURE, { numberFormat: words.count }),
      shownAt(HEADER, 0, [[...titles, ...headings, ...strangers]]),
      looks([HEADER, 0, 1, across], style.HEADER),
      looks([HEADER, 0, 1, 2], style.LEFT),
      heights(COUNTS, 1, style.ROW_HEIGHT),
      heights(HEADER, 1, style.HEADER_HEIGHT),
    );
  }

  function body(): Block {
    const inputs = (["theme", "recommendation", "number", "decision", "reason", "urgency"] as const).map(columnAt);
    const written = (each: Candidate) => {
      const texts: Partial<Record<VotingColumn, string | number | null>> = {
        theme: nameIn(definition.themes, each.themeId),
        recommendation: each.text,
        number: asNumber(each.number),
        decision: each.decision === undefined ? (each.rawDecision ?? "") : each.decision ? words.yes : words.no,
        reason: each.reason,
        urgency: each.urgency ?? asNumber(each.rawUrgency),
      };
      const votes = VOTE_KINDS.flatMap((kind) =>
        definition.cities.map(({ id }) => each.votes[kind].get(id) ?? each.unread?.[kind].get(id) ?? null),
      );
      return [...COLUMNS.map(([id]) => texts[id] ?? null), ...votes, ...(each.strange ?? [])];
    };
    const heightOf = (each: Candidate) =>
      style.heightOf([
        [each.text, widthOf("recommendation")],
        [each.reason, widthOf("reason")],
      ]);
    return together(
      looks([FIRST, 0, rows, across], style.TABLE, style.FIGURE),
      looks([FIRST, 0, rows, 2], style.TEXT),
      looks([FIRST, 0, rows, 1], { bold: true }),
      ...[columnAt("why"), columnAt("reason")].map((column) => looks([FIRST, column, rows, 1], style.TEXT)),
      looks([FIRST, columnAt("verdict"), rows, 1], { bold: true }),
      ...inputs.map((column) => looks([FIRST, column, rows, 1], style.INPUT)),
      looks([FIRST, COLUMNS.length, rows, across - COLUMNS.length], style.INPUT),
      shownAt(FIRST, 0, lines.map(written)),
      ...lines.map((each, index) => heights(FIRST + index, 1, heightOf(each))),
    );
  }

  /** In the rows that stay free too: whoever fills one in sees it calculated. */
  function calculated(index: number, each: Placed | undefined): readonly CellPlan[] {
    const cells = cellsOf(index);
    const row = FIRST + index;
    const { decision } = each?.candidate ?? {};
    const verdicts = { in: words.yes, out: words.no, open: words.open };
    const decided = formulas.decidedWords(decision === true ? words.yes : words.no);
    const why = each ? (each.why.code === "decided" ? decided : words.whys[each.why.code]) : "";
    const score = each ? (publishedIn(ledger, each.candidate.themeId) ?? words.unpublished) : "";
    return [
      ...(grid
        ? [
            {
              ...{ row, column: columnAt("score"), value: score },
              formula: formulas.scoreFormula(cells.cell("theme"), {
                header: rowIn(grid, "header"),
                global: rowIn(grid, "global"),
              }),
            },
          ]
        : []),
      { row, column: columnAt("points"), value: each?.points ?? "", formula: formulas.pointsFormula(cells) },
      { row, column: columnAt("rank"), value: each?.rank ?? "", formula: formulas.rankFormula(cells) },
      {
        row,
        column: columnAt("share"),
        value: each && each.share > 0 ? each.share : "",
        formula: formulas.shareFormula(cells),
      },
      {
        row,
        column: columnAt("verdict"),
        value: each ? verdicts[each.verdict] : "",
        formula: formulas.verdictFormula(cells),
      },
      { row, column: columnAt("why"), value: why, formula: formulas.whyFormula(cells) },
    ];
  }
}
