/**
 * `npm run layouts -- --seeds 5000 [--from 0] [--show 17] [--keep 17 --because TEXT]`: tables whose truth is known, and what the reader makes of them. Counts per
 * kind, and draws the first that were read wrong or passed over in silence; exits 1 when there are any, or when too few were read.
 */
import { parseArgs } from "node:util";
import { drawn } from "../test/layout/tables/drawn";
import { keep } from "../test/layout/tables/kept";
import { tallied } from "../test/layout/tables/tallied";
import { tried, type Tried } from "../test/layout/tables/tried";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "0" },
    show: { type: "string" },
    keep: { type: "string" },
    because: { type: "string", default: "" },
    draw: { type: "string", default: "3" },
  },
});

/** Of the tables whose headings say where the scores are, so many in a hundred are to be read without a question. */
const ENOUGH = 85;

if (values.keep !== undefined) console.log(keep(Number(values.keep), values.because));
else if (values.show === undefined) tellAll(Number(values.from), Number(values.seeds));
else tellOne(Number(values.show));

function tellOne(seed: number): void {
  const { made, outcome, reasons, reading } = tried(seed);
  console.log(`${drawn(made)}\n\n${[outcome, ...reasons].join("\n  ")}\n`);
  for (const { code, sheet, cell, raw } of reading.findings) console.log(`${code} ${sheet}!${cell} "${raw}"`);
}

function listed(failed: readonly Tried[]): string {
  const first = failed.slice(0, 40).map(({ made, outcome }) => `${made.seed} (${outcome})`);
  return [...first, ...(failed.length > first.length ? [`and ${failed.length - first.length} more`] : [])].join(", ");
}

function tellAll(from: number, seeds: number): void {
  const tally = tallied(from, seeds);
  console.log("By orientation:");
  console.table(tally.byOrientation);
  console.log("By what stands beside the themes:");
  console.table(tally.byCast);
  console.log("By what else is in the workbook:");
  console.table(tally.byCompanion);
  for (const { made, outcome, reasons } of tally.failed.slice(0, Number(values.draw)))
    console.log(`\n${drawn(made)}\n${[outcome, ...reasons].join("\n  ")}`);
  if (tally.failed.length > 0) console.log(`\nfailed: ${listed(tally.failed)}`);
  console.log(`\n${seeds} seeds from ${from}:`, tally.outcomes);
  console.log(`read right where the headings state it: ${tally.readWhereStated.toFixed(1)} %`);
  process.exitCode = tally.failed.length > 0 || tally.readWhereStated < ENOUGH ? 1 : 0;
}
