/**
 * What is built: how much a command costs beside a bare Node, and what the pane weighs. The command's processes take turns, and each
 * says at its end what it took of a processor.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cityWorkbook } from "./city-workbooks.js";
import { median, ratios, spread, table } from "./turns.js";

const TURNS = 15;
const ROOT = join(import.meta.dirname, "..");
const AT_END = join(import.meta.dirname, "at-end.js");

/** @returns Markdown, what a check takes beside a bare Node, and what the build says of the pane's weight */
export async function built() {
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
  try {
    const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
    const words = [webpack, "--mode", "production", "--output-path", folder];
    const said = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
    const [weight = "the build did not say"] = /taskpane: .*/.exec(said.stdout + said.stderr) ?? [];
    const file = join(folder, "stad.xlsx");
    writeFileSync(file, await cityWorkbook(0));
    const program = join(folder, "klimaatpeil.mjs");
    const ways = { "node -e 0": ["-e", "0"], "--help": [program, "--help"], "check FILE": [program, "check", file] };
    const times = new Map(Object.keys(ways).map((name) => [name, []]));
    for (let turn = 0; turn < TURNS; turn++)
      for (const [name, own] of Object.entries(ways)) times.get(name).push(processorOf(own));
    const bare = times.get("node -e 0");
    const rows = [...times].map(([name, own]) => [name, spread(own, 0), spread(ratios(own, bare), 1)]);
    const markdown = `${table(["process", "ms of a processor", "× node -e 0"], rows)}\n${weight}\n`;
    return { markdown, check: median(ratios(times.get("check FILE"), bare)), weight };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a process that comes and goes, in milliseconds; whatever its exit code. */
function processorOf(words) {
  const { stderr } = spawnSync(process.execPath, ["--import", AT_END, ...words], { encoding: "utf8" });
  return Number(/processor: (\d+)/.exec(stderr)[1]) / 1000;
}
