/**
 * From an edit to its findings: a bundle of 13 cities by 8 themes and one of 300 by 50, in turns. As in the pane: Excel tells again of the
 * sheet that changed and of those with formulas, what says the same is the very same as before, and all is understood and shown anew.
 * What Excel itself takes, and drawing the pane, are not in it.
 */
import { draftBundle } from "../src/actions/draft-bundle.ts";
import { inspectionOf } from "../src/actions/inspect.ts";
import { NODE_INFLATER } from "../src/cli/node-inflater.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { asBefore } from "../src/host/office/same-sheets.ts";
import { generateXlsx } from "../src/host/xlsx/generate.ts";
import { readXlsx } from "../src/host/xlsx/read/read-xlsx.ts";
import { EMPTY_WORKBOOK } from "../src/layout/plan/plan-layout.ts";
import { checkView } from "../src/taskpane/view/check-view.ts";
import { handedIn } from "./handed-in.js";
import { scan } from "./slopes.js";
import { inTurns, median, ratios, spread, table } from "./turns.js";

const TURNS = 15;
const WARM = 10;
const INPUT = { builtIn: klimaatgovernance };
const HEADS = ["edit", "13 × 8, ms", "300 × 50, ms", "×"];
/** Where someone types: in a score, or in words beside the scores. */
const EDITS = [
  { what: "a score on Maturiteit", sheet: "Maturiteit", values: [4, 5] },
  { what: "a word on Toelichting", sheet: "Toelichting", values: ["omdat", "daarom"] },
];

/** @returns Markdown, and how many times as long the larger takes, at worst */
export async function edit() {
  const bundles = [await bundle(klimaatgovernance), await bundle(scan(300, 50))];
  const rows = [];
  let worst = 0;
  for (const { what, ...at } of EDITS) {
    const [small, large] = bundles.map((workbook) => editing(workbook, at));
    const [ones, others] = (await inTurns({ small, large }, { turns: TURNS, warm: WARM })).values();
    worst = Math.max(worst, median(ratios(others, ones)));
    rows.push([what, spread(ones, 1), spread(others, 1), spread(ratios(others, ones), 1)]);
  }
  return { markdown: table(HEADS, rows), worst };
}

/** What each turn tells is made beforehand. */
function editing(workbook, { sheet, values }) {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet);
  const isScore = ({ value, row }) => typeof value === "number" && row > 5;
  const found = cells.findIndex((cell) => isScore(cell));
  const at = found < 0 ? cells.length - 1 : found;
  const told = Array.from({ length: TURNS + WARM }, (_, turn) => ({
    ...workbook,
    names: [...workbook.names],
    sheets: workbook.sheets.map((each) => {
      const isTold = each.name === sheet || each.cells.some(({ formula }) => formula !== undefined);
      const now = isTold ? structuredClone(each) : each;
      return each.name === sheet
        ? { ...now, cells: now.cells.map((cell, one) => (one === at ? typed(cell, turn) : cell)) }
        : now;
    }),
  }));
  let before = workbook;
  return (turn) => {
    const { sheets, ...others } = told[turn];
    before = { ...others, sheets: sheets.map((each, one) => asBefore(each, before.sheets[one])) };
    return checkView(inspectionOf(before, INPUT));
  };

  function typed(cell, turn) {
    return { ...cell, value: values[turn % values.length] };
  }
}

async function bundle(definition) {
  const input = { submissions: handedIn(definition), choices: [], overwrite: new Set(), ...INPUT };
  const { plan } = draftBundle(EMPTY_WORKBOOK, input).change;
  const bytes = await generateXlsx(plan, { title: "Bundel", created: new Date(0) });
  return readXlsx(bytes, { inflater: NODE_INFLATER }).snapshot;
}
