/**
 * `npm run bench [-- --write] [--before REF] [--only SECTION]… [--files 2000]`: everything that has a budget, by processor time and in turns
 * (see `turns.js`), so that a busy machine does not bend it. `--only reading --only start` measures those sections alone. `--write` makes docs/performance.md of it; `--before` measures the reader of
 * another commit in the same turns.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { budgets } from "./budgets.js";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    before: { type: "string" },
    only: { type: "string", multiple: true },
    files: { type: "string", default: "2000" },
  },
});

let made;
const workbooks = async () => (made ??= (await import("./reading.js")).makeWorkbooks(Number(values.files)));

/** By name, in the order in which they are told. Each is loaded when it is its turn, so that none weighs on another. */
const SECTIONS = {
  reading: {
    title: "Reading",
    run: async () => (await import("./reading.js")).reading(await workbooks(), before),
  },
  stages: {
    title: "What reading and understanding in the command are made of",
    run: async () => ({ markdown: await (await import("./reading.js")).stages(await workbooks()) }),
  },
  growth: { title: "Growth with rows, cities and themes", run: async () => (await import("./growth.js")).growth() },
  files: {
    title: "Growth with files, and memory",
    run: async () => (await import("./consolidate.js")).consolidating(),
  },
  slopes: { title: "Three times the work", run: async () => (await import("./slopes.js")).slopes() },
  start: { title: "The pane, until it can be used", run: async () => (await import("./pane-start.js")).paneStart() },
  edit: { title: "From an edit to its findings", run: async () => (await import("./edit.js")).edit() },
  pane: { title: "Writing in the pane", run: async () => (await import("./pane-writer.js")).paneWriter() },
  built: { title: "What is built", run: async () => (await import("./command.js")).built() },
};

const source = join(import.meta.dirname, ".before");
const before = values.before && sourceOf(values.before);
const told = new Map();
try {
  for (const [name, { title, run }] of Object.entries(SECTIONS)) {
    if (values.only && !values.only.includes(name)) continue;
    const measured = await run();
    told.set(name, measured);
    process.stdout.write(`## ${title}\n\n${measured.markdown}\n`);
    // After each, so that a run that is broken off leaves what it has.
    if (values.write) writeFileSync(join(ROOT, "docs", "performance.md"), page(budgets(told)));
  }
  process.stdout.write(`## Budgets\n\n${budgets(told)}\n`);
} finally {
  rmSync(source, { recursive: true, force: true });
}

/** Beside this folder, so that it finds the same libraries. */
function sourceOf(ref) {
  mkdirSync(source, { recursive: true });
  const archive = execFileSync("git", ["archive", ref, "src"], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync("tar", ["x", "-C", source], { input: archive });
  return join(source, "src");
}

function page(budget) {
  const sections = [...told].map(([name, { markdown }]) => `## ${SECTIONS[name].title}\n\n${markdown}`);
  const words = process.argv.slice(2).join(" ");
  return `# Performance

Made by \`npm run bench -- ${words}\` on Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}; do not edit. Times are of a
processor, not of a clock, and what is compared took turns in one process: a machine that does other things as well does not bend
the ratios, though it does bend the milliseconds.

## Budgets

${budget}
${sections.join("\n")}`;
}
