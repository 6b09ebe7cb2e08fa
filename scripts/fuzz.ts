/** `npm run fuzz -- --seconds 60 [--seed 0] [--seeds 1000000]`: workbooks that went wrong, for as long as you like. */
import { parseArgs } from "node:util";
import { watched } from "../test/fuzz/watched";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "0" },
    seeds: { type: "string", default: "1000000000" },
  },
});
const report = await watched({
  from: Number(values.seed),
  tries: Number(values.seeds),
  seconds: Number(values.seconds),
});
console.log(`${report.tried} seeds from ${values.seed}; at most ${report.peakMebibytes} MiB`);
console.table(report.outcomes);
for (const { number, reason } of report.broken) console.log(`\nseed ${number}: ${reason}`);
process.exitCode = report.broken.length > 0 ? 1 : 0;
