/**
 * Reads 2,000 city workbooks with every reader, each in a process of its own, taking turns every 100 files: whatever else
 * the machine does, it does to all of them. Prints medians over the turns, of the time and of the ratio to bare inflating
 * in the same turn; the ratios hardly depend on the machine.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cityWorkbook } from "./city-workbooks.js";
import { FLOOR, READERS } from "./readers.js";

const FILES = 2000;
const FILES_PER_TURN = 100;
/** Over all files, after one that counts for nothing, in which each warms up. */
const ROUNDS = 3;
const MIB = 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
try {
  const bytes = await writeFiles(folder);
  process.stdout.write(`${FILES} city workbooks of ${(bytes / FILES / 1024).toFixed(1)} KiB on average\n\n`);
  process.stdout.write(table(await measure(folder)));
} finally {
  rmSync(folder, { recursive: true });
}

async function writeFiles(folder) {
  let bytes = 0;
  for (let number = 0; number < FILES; number++) {
    const workbook = await cityWorkbook(number);
    writeFileSync(join(folder, `${String(number).padStart(4, "0")}.xlsx`), workbook);
    bytes += workbook.length;
  }
  return bytes;
}

/** What each reader said after each of its turns, by its name; the first round included. */
async function measure(folder) {
  const readers = [];
  for (const name of Object.keys(READERS)) readers.push({ name, child: await start(name, folder), turns: [] });
  for (let round = 0; round <= ROUNDS; round++) {
    for (let from = 0; from < FILES; from += FILES_PER_TURN) {
      for (const { child, turns } of readers) {
        turns.push(await nextMessage(child, () => child.send({ from, to: from + FILES_PER_TURN })));
      }
    }
  }
  for (const { child } of readers) child.kill();
  return new Map(readers.map(({ name, turns }) => [name, turns]));
}

async function start(name, folder) {
  const child = fork(join(import.meta.dirname, "measure-reader.js"), [name, folder], { execArgv: ["--import", "tsx"] });
  await nextMessage(child, () => undefined);
  return child;
}

function nextMessage(child, ask) {
  return new Promise((resolve, reject) => {
    const fail = (code) => reject(new Error(`a reader ended with ${code}`));
    child.once("exit", fail);
    child.once("message", (message) => {
      child.off("exit", fail);
      resolve(message);
    });
    ask();
  });
}

function table(measured) {
  const warm = FILES / FILES_PER_TURN;
  const times = (name) =>
    measured
      .get(name)
      .slice(warm)
      .map(({ milliseconds }) => milliseconds);
  const ratio = (name) => median(times(name).map((time, turn) => time / times(FLOOR)[turn]));
  const rows = [...measured].map(([name, turns]) => {
    const resident = turns.map((turn) => turn.resident / MIB);
    return [
      name,
      (median(times(name)) / FILES_PER_TURN).toFixed(3),
      ratio(name).toFixed(1),
      Math.max(...resident).toFixed(0),
      (resident.at(-1) - resident[warm]).toFixed(0),
      String(turns.slice(0, warm).reduce((sum, { found }) => sum + found, 0) || ""),
    ];
  });
  const heads = ["reader", "ms per file", "× inflating", "peak MiB", "growth MiB", "values found"];
  return [heads, heads.map((head) => "-".repeat(head.length)), ...rows].map(line).join("");
}

/** Markdown, to be pasted into a note. */
function line(cells) {
  const widths = [20, 11, 11, 8, 10, 12];
  return `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |\n`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
