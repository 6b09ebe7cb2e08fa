/**
 * From an edit to its findings: a bundle of 13 cities by 8 themes and one of 300 by 50, in turns, in a process of their own, as a pane is
 * one that was just opened: what the engine has compiled by the hundredth edit, and what other work left in memory, is not there at the
 * first. Excel tells again of the sheet that changed and of those with formulas, what says the same is the very same as before, and all
 * is understood and shown anew. What Excel itself takes, and drawing the pane, are not in it.
 */
import { fork } from "node:child_process";
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
import { median, ratios, spread, table } from "./turns.js";

const AS_SHIPPED = ["--import", import.meta.resolve("./as-shipped.js")];
/** How many edits there are, and of which the middle is told. The very first compiles what is measured. */
const EDITS = 130;
const STRETCHES = [
  { when: "of the first", from: 3, to: 33 },
  { when: "after a hundred", from: 100, to: EDITS },
];
const INPUT = { builtIn: klimaatgovernance };
const HEADS = ["edit", "", "13 × 8, ms", "300 × 50, ms", "×"];
/** Where someone types: in a score, or in words beside the scores. */
const TYPED = [
  { what: "a score on Maturiteit", sheet: "Maturiteit", values: [4, 5] },
  { what: "a word on Toelichting", sheet: "Toelichting", values: ["omdat", "daarom"] },
];

const [, script, child] = process.argv;
if (child !== undefined && script === import.meta.filename) process.send(await measured());

/** @returns Markdown, and how many times as long the larger takes at worst: of the first edits, and after a hundred */
export async function edit() {
  const rows = [];
  const worst = STRETCHES.map(() => 0);
  for (const { what, ones, others } of await inProcess())
    STRETCHES.forEach(({ when, from, to }, at) => {
      const [small, large] = [ones, others].map((times) => times.slice(from, to));
      worst[at] = Math.max(worst[at], median(ratios(large, small)));
      rows.push([what, when, spread(small, 1), spread(large, 1), spread(ratios(large, small), 1)]);
    });
  const [first, later] = worst;
  return { markdown: table(HEADS, rows), first, later };
}

function inProcess() {
  return new Promise((resolve, reject) => {
    const forked = fork(import.meta.filename, ["edits"], { execArgv: AS_SHIPPED });
    forked.once("message", resolve);
    forked.once("exit", (code) => code !== 0 && reject(new Error(`it ended with ${code}`)));
  });
}

/** Milliseconds of a processor that each edit took, of both. */
async function measured() {
  const bundles = [await bundle(klimaatgovernance), await bundle(scan(300, 50))];
  return TYPED.map(({ what, ...at }) => {
    const [small, large] = bundles.map((workbook) => editing(workbook, at));
    const turns = Array.from({ length: EDITS }, (_, turn) => [small(turn), large(turn)]);
    return { what, ones: turns.map(([one]) => one), others: turns.map(([, other]) => other) };
  });
}

/** An edit a turn: what Excel tells of it is made first, and its time is not counted. */
function editing(workbook, { sheet, values }) {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet);
  const isScore = ({ value, row }) => typeof value === "number" && row > 5;
  const found = cells.findIndex((cell) => isScore(cell));
  const at = found < 0 ? cells.length - 1 : found;
  let before = workbook;
  return (turn) => {
    const { sheets, ...others } = toldOf(turn);
    const start = process.cpuUsage();
    before = { ...others, sheets: sheets.map((each, one) => asBefore(each, before.sheets[one])) };
    checkView(inspectionOf(before, INPUT));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  function toldOf(turn) {
    const value = values[turn % values.length];
    const sheets = workbook.sheets.map((each) => {
      const isTold = each.name === sheet || each.cells.some(({ formula }) => formula !== undefined);
      const now = isTold ? structuredClone(each) : each;
      return each.name === sheet
        ? { ...now, cells: now.cells.map((cell, one) => (one === at ? { ...cell, value } : cell)) }
        : now;
    });
    return { ...workbook, names: [...workbook.names], sheets };
  }
}

async function bundle(definition) {
  const input = { submissions: handedIn(definition), choices: [], overwrite: new Set(), ...INPUT };
  const { plan } = draftBundle(EMPTY_WORKBOOK, input).change;
  const bytes = await generateXlsx(plan, { title: "Bundel", created: new Date(0) });
  return readXlsx(bytes, { inflater: NODE_INFLATER }).snapshot;
}
