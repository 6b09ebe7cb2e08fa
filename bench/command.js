/**
 * What is built: how much a command costs beside a bare Node, and what the pane weighs. The command's processes take turns, and each
 * says at its end what it took of a processor. Where NODE_EXTRA_CA_CERTS is set, Node 20 reads those certificates before anything
 * else, which a bare Node then takes more than half of its time for: both ratios are told.
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
    const here = inTurns(ways, process.env);
    const { NODE_EXTRA_CA_CERTS, ...plain } = process.env;
    const without = NODE_EXTRA_CA_CERTS === undefined ? undefined : inTurns(ways, plain);
    const tables =
      without === undefined ? here.shown : `${here.shown}\nWithout NODE_EXTRA_CA_CERTS:\n\n${without.shown}`;
    return { markdown: `${tables}\n${weight}\n`, check: here.check, checkWithout: without?.check, weight };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param ways the words of each process, by name */
function inTurns(ways, env) {
  const times = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, own] of Object.entries(ways)) times.get(name).push(processorOf(own, env));
  const bare = times.get("node -e 0");
  const rows = [...times].map(([name, own]) => [name, spread(own, 0), spread(ratios(own, bare), 1)]);
  const shown = table(["process", "ms of a processor", "× node -e 0"], rows);
  return { shown, check: median(ratios(times.get("check FILE"), bare)) };
}

/** Of a process that comes and goes, in milliseconds; whatever its exit code. */
function processorOf(words, env) {
  const { stderr } = spawnSync(process.execPath, ["--import", AT_END, ...words], { encoding: "utf8", env });
  return Number(/processor: (\d+)/.exec(stderr)[1]) / 1000;
}
