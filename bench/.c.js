/**
 * Bundles 100, 1,000 and 10,000 workbooks by the command itself, each in a process of its own: what each file takes of a processor, the
 * ratio to bare inflating in the same process, and memory. The files are copies of 26: of each city our template and a table of its own,
 * so that they agree.
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
import { table } from "./turns.js";

const AS_SHIPPED = ["--import", import.meta.resolve("./as-shipped.js")];
const SIZES = (process.env.SZ??"1000,10000").split(",").map(Number);
const DATE = new Date(Date.UTC(2024, 10, 1));
const MIB = 1024 * 1024;
const HEADS = ["workbooks", "ms each", "× inflating", "MiB at 10%", "MiB at 50%", "MiB at the end", "peak MiB"];

const [, script, folder] = process.argv;
console.error(folder);
if (folder !== undefined && script === import.meta.filename) process.send(await measure(folder));

/** @returns Markdown, and how much the last size takes beside the one before it: in time for each file, and in memory at its highest */
export async function consolidating() {
  const measured = await compare();
  const [one, other] = measured.slice(-2);
  const rows = measured.map(({ size, milliseconds, inflating, at, peak }) => [
    ...[size.toLocaleString("en"), (milliseconds / size).toFixed(2), (milliseconds / inflating).toFixed(1)],
    ...[mib(at(0.1)), mib(at(0.5)), mib(at(1)), mib(peak)],
  ]);
  const each = ({ milliseconds, size }) => milliseconds / size;
  return { markdown: table(HEADS, rows), time: each(other) / each(one), memory: other.peak / one.peak };
}

async function compare() {
  const kinds = [...(await templates()), ...(await tablesOfTheirOwn())];
  const measured = [];
  for (const size of SIZES) {
    const files = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
    try {
      kinds.forEach((bytes, kind) => writeFileSync(join(files, `${name(kind)}.xlsx`), bytes));
      for (let number = kinds.length; number < size; number++)
        copyFileSync(join(files, `${name(number % kinds.length)}.xlsx`), join(files, `${name(number)}.xlsx`));
      const { milliseconds, inflating, resident, peak, found } = await inProcess(files);
      if (found !== size) throw new Error(`${found} of ${size} were read`);
      const at = (share) => resident[Math.floor((resident.length - 1) * share)];
      measured.push({ size, milliseconds, inflating, at, peak });
    } finally {
      rmSync(files, { recursive: true });
    }
  }
  return measured;
}

function name(number) {
  return String(number).padStart(5, "0");
}

function mib(bytes) {
  return (bytes / MIB).toFixed(0);
}

function inProcess(files) {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [files], { execArgv: AS_SHIPPED });
    child.once("message", resolve);
    child.once("exit", (code) => code !== 0 && reject(new Error(`it ended with ${code}`)));
  });
}

/** In milliseconds. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Time of the whole command, its report and the bundle included, and the memory after each file. */
async function measure(files) {
  const resident = [];
  const step = () => resident.push(process.memoryUsage().rss);
  const out = join(mkdtempSync(join(tmpdir(), "klimaatpeil-bench-")), "bundel.xlsx");
  const start = processor();
  // From its sources it reads in one thread.
  const console = { columns: 120, today: DATE, out: () => undefined, err: () => undefined, program: import.meta.url };
  const exitCode = await run(["consolidate", files, "--out", out], {
    ...console,
    progress: () => ({ step, stop: () => undefined }),
  });
  const milliseconds = processor() - start;
  if (exitCode !== 0) throw new Error(`the command ended with ${exitCode}`);
  rmSync(join(out, ".."), { recursive: true });
  // Bundling and writing come after the last file.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { milliseconds, inflating: inflate(files), resident, peak, found: resident.length };
}

function inflate(files) {
  const start = processor();
  for (const file of readdirSync(files)) unzipSync(new Uint8Array(readFileSync(join(files, file))));
  return processor() - start;
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

if(folder===undefined){const r=await consolidating();console.log(r.markdown,r.time,r.memory);}
