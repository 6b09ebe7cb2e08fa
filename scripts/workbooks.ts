/**
 * `npm run -s workbooks -- FOLDER`: every workbook below a folder of yours, read, checked, added to and read again, each in a process
 * that is watched. A line for each, and a table of what came of them; exits 1 when a promise was broken. Changes no file.
 */
import { parseArgs } from "node:util";
import { workbooksIn } from "../test/fuzz/subjects";
import { watched } from "../test/fuzz/watched";

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) throw new Error("npm run -s workbooks -- FOLDER");
const names = await workbooksIn(folder);
const report = await watched({ from: 0, tries: names.length, folder }, (came) => {
  const steps = Object.entries(came.steps).map(([name, milliseconds]) => `${name} ${milliseconds}`);
  const cost = [...steps.map((step) => `${step} ms`), `${came.peakMebibytes} MiB`].join(", ");
  console.log(`${names[came.number] ?? ""}: ${came.outcome} (${cost})`);
});
console.log(`\n${report.tried} workbooks; at most ${report.peakMebibytes} MiB`);
console.table(report.outcomes);
for (const { number, reason } of report.broken) console.log(`\n${names[number] ?? ""}: ${reason}`);
process.exitCode = report.broken.length > 0 ? 1 : 0;
