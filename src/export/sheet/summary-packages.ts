/** The work packages on the summary: who leads and when; below each, over the width of the page, what it may hold. */
import { nameIn } from "../../domain/definition/definition";
import { isOpenLead } from "../../domain/summary/lead";
import { isUndecided } from "../../domain/summary/undecided";
import type { WorkPackage } from "../../domain/summary/summary";
import { justMeasured } from "../../layout/bundle";
import { type Block, heights, lineAt, looks, shownAt, together } from "../../layout/drawing/block";
import { aanbevelingen } from "../../layout/sheets/aanbevelingen";
import { asNumber } from "../../layout/sheets/fields";
import type { Column, Drawing } from "../../layout/sheets/sheet";
import { werkpakketten } from "../../layout/sheets/werkpakketten";
import * as look from "./look";
import { section, type Summarised, WIDTHS } from "./summary-page";
import { summaryWords as words } from "./words";

const { columns } = werkpakketten;
const BETWEEN = " · ";

/** As on Werkpakketten, for who reads: without what tells how to fill it in. */
const PACKAGE: readonly Pick<Column<WorkPackage>, "title" | "write">[] = [
  { ...columns.number, title: words.number },
  columns.package,
  { ...columns.priority, title: words.priority },
  columns.start,
  {
    title: aanbevelingen.columns.theme.title,
    write: ({ themeIds }, { bundle: { measurement } }) =>
      themeIds.map((id) => nameIn(measurement.definition.themes, id)).join(", "),
  },
  { ...columns.recommendation, write: ({ recommendations: numbers }) => asNumber(numbers.join(", ")) },
  { ...columns.leads, write: ({ leads }) => leads.join(", ") },
  columns.partners,
  { title: words.open, write: (each) => openParts(each).join(", ") },
];

export function summaryPackages(benchmark: Summarised, row: number): Block {
  // What the columns write from: nothing but what is in the benchmark.
  const on: Drawing = { bundle: justMeasured({ ...benchmark, goodPractices: [] }) };
  const list = benchmark.summary.workPackages;
  const open = list.filter(({ leads }) => leads.some(isOpenLead)).map(({ number, name }) => number || name);
  const blocks: Block[] = [
    lineAt(row, [werkpakketten.tab, words.openLeads(open)].filter((text) => text !== "").join(". "), look.LABEL),
    heights(row, 1, look.HEIGHT.figure),
    section(
      row + 1,
      PACKAGE.map(({ title }) => title),
    ),
  ];
  let at = row + 2;
  for (const each of list) {
    const lines = subtopicLines(each.subtopics);
    blocks.push(packageRows(at, each, { on, lines }));
    at += 1 + lines.length;
  }
  return together(...blocks);
}

function packageRows(
  row: number,
  each: WorkPackage,
  { on, lines }: { readonly on: Drawing; readonly lines: readonly string[] },
): Block {
  const cells = PACKAGE.map(({ write }) => write(each, on));
  return together(
    looks([row, 0, 1, WIDTHS.length], look.TABLE),
    looks([row, 0, 1, 1], look.SCORE),
    looks([row, 1, 1, WIDTHS.length - 1], look.LEFT, { wrap: true }),
    looks([row, 1, 1, 1], look.BOLD),
    looks([row, 2, 1, 1], look.SCORE, look.BOLD),
    looks([row, 5, 1, 1], { horizontal: "center" }),
    shownAt(row, 0, [cells]),
    heights(row, 1, look.heightOf(cells.map((value, column) => [String(value ?? ""), WIDTHS[column] ?? 24]))),
    // Not wrapped: they run on over the empty cells at their right, to the edge of the page.
    looks([row + 1, 0, lines.length, WIDTHS.length], look.ALTERNATE),
    looks([row + 1, 1, lines.length, 1], look.LEFT, look.SMALL, { vertical: "center" }),
    shownAt(
      row + 1,
      1,
      lines.map((line) => [line]),
    ),
    heights(row + 1, lines.length, look.HEIGHT.note),
  );
}

/** As many small letters as the page is wide, with some to spare. */
const LINE = WIDTHS.slice(1).reduce<number>((sum, width) => sum + width, 0) * 1.25;

/** Beside each other, as far as a line goes. */
function subtopicLines(subtopics: string): readonly string[] {
  const topics = subtopics.split("\n").map((topic) => topic.trim());
  const said = topics.filter((topic) => topic !== "").join(BETWEEN);
  if (said === "") return [];
  const lines: string[] = [];
  for (const word of `${columns.subtopics.title}: ${said}`.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What somebody still has to decide. */
function openParts({ leads, rawPriority, start }: WorkPackage): readonly string[] {
  const { openParts: parts } = words;
  return [
    ...(leads.length === 0 || leads.some(isOpenLead) ? [parts.leads] : []),
    ...(rawPriority === "" || isUndecided(rawPriority) ? [parts.priority] : []),
    ...(start === "" || isUndecided(start) ? [parts.start] : []),
  ];
}
