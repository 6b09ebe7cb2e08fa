/** Every budget beside what was measured of it. What a run left out says so. */
import { AS_COMMAND, AS_PANE, BEFORE, PEERS } from "./readers.js";
import { table } from "./turns.js";

const NOT_MEASURED = "not in this run";

/** @param told what each section measured, by name */
export function budgets(told) {
  const reading = told.get("reading");
  const rows = [
    [
      "Reading city workbooks in Node",
      "≤ 4 × inflating",
      reading && times(reading.small(AS_COMMAND)),
      before(reading, "small"),
    ],
    ["The same in a pane", "≤ 5 × inflating", reading && times(reading.small(AS_PANE)), before(reading, "small")],
    ["City workbooks, beside the quickest peer", "ahead", reading && ahead(reading.small), ""],
    [
      "One sheet of 20,000 × 10, beside the quickest peer",
      "ahead",
      reading && ahead(reading.large),
      before(reading, "large"),
    ],
    [
      "Rows, cities, themes: time for 3 × the work",
      "≤ 3.3 ×",
      told.get("growth") && times(told.get("growth").worst, 2),
      "",
    ],
    [
      "Findings, files, cells: time for 3 × the work",
      "≤ 3.3 ×",
      told.get("slopes") && times(told.get("slopes").worst, 2),
      "",
    ],
    ["Time for each of 10,000 files", "≤ 1.1 × of 1,000", told.get("files") && times(told.get("files").time, 2), ""],
    ["Memory of 10,000 files", "≤ 1.25 × of 1,000", told.get("files") && times(told.get("files").memory, 2), ""],
    ["A command (check of one file)", "≤ 3 × node -e 0", told.get("built") && command(told.get("built")), ""],
    ["The pane's JavaScript at first", "≤ 140 KB gzip", told.get("built") && weightOf(told.get("built").weight), ""],
    [
      "Round trips of a layout of 13 × 8 and of 300 × 8",
      "the same",
      told.get("pane") && told.get("pane").syncs.slice(0, 2).join(" and "),
      "",
    ],
    [
      "The pane, until it can be used",
      "≤ 1.3 × an empty Fluent page",
      told.get("start") &&
        (told.get("start").ratio === undefined ? "no Chromium here" : times(told.get("start").ratio, 2)),
      "",
    ],
    ["From an edit to its findings, 300 × 50", "≤ 5 × 13 × 8", told.get("edit") && edited(told.get("edit")), ""],
    ["The whole of `npm test` on two cores", "≤ 10 minutes", "by `npm test` itself", ""],
  ];
  const shown = table(
    ["what", "budget", "measured", "before, in the same run"],
    rows.map(([what, budget, measured, was]) => [what, budget, measured ?? NOT_MEASURED, was]),
  );
  return `${shown}\n\n${WOULD_TAKE.map((each) => `- ${each}`).join("\n")}`;
}

/** Of the budgets that were not met when this was written. */
const WOULD_TAKE = [
  "An edit: of a table that changed, the rows are kept and the table is found, joined and counted anew, a step for each row and a few for each cell. It would take a reading that is handed on city by city, so that only what changed is joined again.",
  "Memory: when the last of 10,000 files is read, 30 MB is in use after a collection, and V8 lets it grow to some 130 before it collects; bundling and writing them takes up to 70 MB on top. It would take writing each sheet before the next is laid out.",
  "A command: of what a check takes beside a bare Node, some 190 ms, a quarter goes to compiling what runs once, a third to running it uncompiled, a tenth each to memory and to the kernel, 14 ms to regular expressions (190, none above 1.4 ms); it is spread over all of understanding. Code that is kept compiled would save 55 ms at most (measured with `vm.Script` on Node 20; 10 ms with the own cache of Node 22 or 24). The rest would take understanding that asks less of a small workbook.",
  "Growth by three: bundling a file of each city takes as long for a city among 3,000 as among 117 (61 µs each, by a profile of each size); 351 take 59 each and 1,053 take 71. Nothing in it compares all with all; what grows is collecting garbage, from 16% of the time at 351 to 30% at 3,000. A check after an edit looks up cells that are spread over memory: 24,000 of them no longer fit where 8,000 do, and each takes a third more.",
  "The whole of `npm test`: 16 minutes on two cores that do nothing else, 27 minutes of a processor and Chromium's besides; the pane in a real Chromium takes 37% of the time, faults at every round trip 14%. It would take four cores, or suites of the pane that share one page; each now opens its own, so that none can lean on what another left.",
];

function times(ratio, digits = 1) {
  return `${ratio.toFixed(digits)} ×`;
}

/** @param checkWithout where a bare Node reads certificates here that it reads nowhere else */
function command({ check, checkWithout }) {
  const elsewhere = checkWithout === undefined ? "" : `; ${times(checkWithout)} without NODE_EXTRA_CA_CERTS`;
  return `${times(check)}${elsewhere}`;
}

function edited({ first, later }) {
  return `${times(first)} of the first edits; ${times(later)} after a hundred`;
}

function ahead(ratio) {
  const [quickest] = [...PEERS].sort((one, other) => ratio(one) - ratio(other));
  return `${times(ratio(AS_COMMAND))} and ${times(ratio(AS_PANE))} in a pane; ${quickest} ${times(ratio(quickest))}`;
}

function before(reading, kind) {
  const ratio = reading?.[kind](BEFORE);
  return ratio === undefined || Number.isNaN(ratio) ? "" : times(ratio);
}

function weightOf(said) {
  const [, kilobytes] = /: ([\d.]+) KB/.exec(said) ?? [];
  return kilobytes === undefined ? said : `${kilobytes} KB`;
}
