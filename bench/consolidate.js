/**
 * Bundles 2,000 and 10,000 workbooks by the command itself, each in a process of its own: workbooks per second, the ratio to
 * bare inflating in the same process, and what memory it takes. The files are copies of 26: of each city our template and a
 * table of its own, so that they agree. Prints a Markdown table.
 */
import { fork } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { layOut } from "../src/actions/lay-out.ts";
import { run } from "../src/cli/run.ts";
import { newXlsxHost } from "../src/host/xlsx/xlsx-host.ts";
import { najaar2024 } from "../src/sample/najaar-2024.ts";
import { SCORES } from "../src/sample/najaar-2024-tables.ts";

const SIZES = [2000, 10_000];
const DATE = new Date(Date.UTC(2024, 10, 1));
const MIB = 1024 * 1024;
const HEADS = ["workbooks", "per second", "× inflating", "MiB at 10%", "MiB at 50%", "MiB at the end", "peak MiB"];

const [, script, folder] = process.argv;
if (folder === undefined) await compare();
else process.send(await measure(folder));

async function compare() {
  const kinds = [...(await templates()), ...(await tablesOfTheirOwn())];
  process.stdout.write(line(HEADS) + line(HEADS.map((head) => "-".repeat(head.length))));
  for (const size of SIZES) {
    const files = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
    try {
      kinds.forEach((bytes, kind) => writeFileSync(join(files, `${name(kind)}.xlsx`), bytes));
      for (let number = kinds.length; number < size; number++)
        copyFileSync(join(files, `${name(number % kinds.length)}.xlsx`), join(files, `${name(number)}.xlsx`));
      const { milliseconds, inflating, resident, found } = await inProcess(files);
      if (found !== size) throw new Error(`${found} of ${size} were read`);
      const at = (share) => mib(resident[Math.floor((resident.length - 1) * share)]);
      const row = [size, Math.round((size / milliseconds) * 1000), (milliseconds / inflating).toFixed(1)];
      process.stdout.write(line([...row, at(0.1), at(0.5), at(1), mib(Math.max(...resident))]));
    } finally {
      rmSync(files, { recursive: true });
    }
  }
}

function name(number) {
  return String(number).padStart(5, "0");
}

function mib(bytes) {
  return (bytes / MIB).toFixed(0);
}

function inProcess(files) {
  return new Promise((resolve, reject) => {
    const child = fork(script, [files], { execArgv: ["--import", "tsx"] });
    child.once("message", resolve);
    child.once("exit", (code) => code !== 0 && reject(new Error(`it ended with ${code}`)));
  });
}

/** Time of the whole command, its report and the bundle included, and the memory after each file. */
async function measure(files) {
  const resident = [];
  const step = () => resident.push(process.memoryUsage().rss);
  const out = join(mkdtempSync(join(tmpdir(), "klimaatpeil-bench-")), "bundel.xlsx");
  const start = performance.now();
  const console = { columns: 120, today: DATE, out: () => undefined, err: () => undefined };
  const exitCode = await run(["consolidate", files, "--out", out], {
    ...console,
    progress: () => ({ step, stop: () => undefined }),
  });
  const milliseconds = performance.now() - start;
  if (exitCode !== 0) throw new Error(`the command ended with ${exitCode}`);
  rmSync(join(out, ".."), { recursive: true });
  return { milliseconds, inflating: inflate(files), resident, found: resident.length };
}

function inflate(files) {
  const start = performance.now();
  for (const file of readdirSync(files)) unzipSync(new Uint8Array(readFileSync(join(files, file))));
  return performance.now() - start;
}

function templates() {
  return Promise.all(
    najaar2024.cities.map(async (city) => {
      const host = newXlsxHost({ title: "Klimaatgovernance", created: DATE });
      await layOut(host, { ...najaar2024, cities: [city] });
      return host.bytes();
    }),
  );
}

function tablesOfTheirOwn() {
  const header = ["Stad", ...najaar2024.definition.themes.map((theme) => theme.name)];
  return Promise.all(
    SCORES.map((row) => writeXlsx({ sheets: [{ name: "Scores", rows: [["Zelfevaluatie"], [], header, [...row]] }] })),
  );
}

function line(cells) {
  return `| ${cells.map((cell, at) => String(cell).padStart(HEADS[at].length)).join(" | ")} |\n`;
}
