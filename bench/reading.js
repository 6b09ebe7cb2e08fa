/** Reading 2,000 city workbooks and one large sheet with every reader; what reading is made of; and what memory it takes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { parseSubmission } from "../src/actions/parse-submission.ts";
import { NODE_INFLATER } from "../src/cli/node-inflater.ts";
import { openPackage } from "../src/host/xlsx/package.ts";
import { preflight } from "../src/host/xlsx/preflight.ts";
import { Allowance } from "../src/host/xlsx/read/allowance.ts";
import { decoded } from "../src/host/xlsx/read/decoded.ts";
import { readXlsx } from "../src/host/xlsx/read/read-xlsx.ts";
import { parseXml } from "../src/host/xlsx/read/xml.ts";
import { cityWorkbook } from "./city-workbooks.js";
import { FLOOR, NEEDED, readersWith } from "./readers.js";
import { inTurns, median, ratios, spread, table } from "./turns.js";

const FILES_PER_TURN = 20;
const WARM_SMALL = 10;
const ROWS = 20_000;
const LARGE_TURNS = 5;
const WARM_LARGE = 2;
const KIB = 1024;

export async function makeWorkbooks(files) {
  const small = [];
  for (let number = 0; number < files; number++) small.push(new Uint8Array(await cityWorkbook(number)));
  return { small, large: await largeWorkbook(ROWS) };
}

/** Texts that come back, texts that are all different, and numbers. */
export async function largeWorkbook(rows) {
  const row = (at) => [
    `Gemeente ${at % 300}`,
    `dienst ${at % 40}`,
    ...scores(at),
    `opmerking ${at}: nog af te stemmen`,
  ];
  return new Uint8Array(
    await writeXlsx({ sheets: [{ name: "Blad", rows: Array.from({ length: rows }, (_, at) => row(at)) }] }),
  );
}

function scores(row) {
  return Array.from({ length: 7 }, (_, at) => ((row * 31 + at * 17) % 400) / 100);
}

/** @param before the source of another version, to be measured beside this one */
export async function reading({ small, large }, before) {
  const readers = await readersWith(before);
  const turns = Math.floor(small.length / FILES_PER_TURN);
  const ofTurn = (turn) => small.slice((turn % turns) * FILES_PER_TURN, ((turn % turns) + 1) * FILES_PER_TURN);
  const ofSmall = await measured(readers, ofTurn, { turns, warm: WARM_SMALL });
  const ofLarge = await measured(readers, () => [large], { turns: LARGE_TURNS, warm: WARM_LARGE });
  const peaks = peakOf(Object.keys(readers), large);
  const bytes = small.reduce((sum, { length }) => sum + length, 0);
  const heads = [
    "reader",
    "ms per file",
    "× inflating",
    "values found",
    "large sheet, ms",
    "× inflating",
    "values found",
    "peak MiB",
  ];
  const rows = Object.keys(readers).map((name) => [
    name,
    spread(
      ofSmall.times.get(name).map((time) => time / FILES_PER_TURN),
      3,
    ),
    spread(ratios(ofSmall.times.get(name), ofSmall.times.get(FLOOR)), 1),
    ofSmall.found.get(name) || "",
    spread(ofLarge.times.get(name), 0),
    spread(ratios(ofLarge.times.get(name), ofLarge.times.get(FLOOR)), 1),
    ofLarge.found.get(name) / LARGE_TURNS || "",
    peaks.get(name) ?? "",
  ]);
  const ratio = (which) => (name) =>
    which.times.has(name) ? median(ratios(which.times.get(name), which.times.get(FLOOR))) : undefined;
  return {
    markdown:
      `${small.length.toLocaleString("en")} city workbooks of ${(bytes / small.length / KIB).toFixed(1)} KiB on average, ${FILES_PER_TURN} a turn; ` +
      `and one sheet of ${ROWS.toLocaleString("en")} × 10. In parentheses between what and what half of the turns lie. The peak is of a process of ` +
      `its own that reads the large sheet once; loading the library is in it.\n\n${table(heads, rows)}`,
    small: ratio(ofSmall),
    large: ratio(ofLarge),
  };
}

/** Each reader on the same files, turn by turn. */
async function measured(readers, ofTurn, { turns, warm }) {
  const found = new Map();
  const tasks = Object.entries(readers).map(([name, { read, prepare = (bytes) => bytes }]) => {
    const prepared = new Map();
    const ready = (bytes) => {
      if (!prepared.has(bytes)) prepared.set(bytes, prepare(bytes));
      return prepared.get(bytes);
    };
    const run = async (turn) => {
      let sum = 0;
      for (const bytes of ofTurn(turn)) sum += (await read(ready(bytes))) ?? 0;
      // What warmed up is read again.
      if (turn >= warm) found.set(name, (found.get(name) ?? 0) + sum);
    };
    return [name, run];
  });
  return { times: await inTurns(Object.fromEntries(tasks), { turns, warm }), found };
}

/** In a process each, of the large sheet. */
function peakOf(names, large) {
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
  try {
    const file = join(folder, "large.xlsx");
    writeFileSync(file, large);
    const program = join(import.meta.dirname, "peak.js");
    const asShipped = import.meta.resolve("./as-shipped.js");
    const peak = (name) =>
      execFileSync(process.execPath, ["--import", asShipped, program, name, file], { encoding: "utf8" });
    return new Map(names.filter((name) => !name.startsWith("before")).map((name) => [name, peak(name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What reading in the command is made of: each stage does all that goes before it as well, and takes what it takes more than that. */
export async function stages({ small, large }) {
  const understand = (read) => parseSubmission(read.snapshot, { builtIn: klimaatgovernance, file: "stad.xlsx" });
  const steps = {
    "look at the directory": (bytes) => preflight(bytes),
    "unpack and check": (bytes) => parts(bytes),
    decode: (bytes) => parts(bytes).forEach((part) => [...decoded([part])]),
    "scan the XML": (bytes) => {
      const allowance = new Allowance();
      parts(bytes).forEach((part) =>
        parseXml([part], { open: () => undefined, close: () => undefined }, { allowance }),
      );
    },
    "make cells of it": (bytes) => readXlsx(bytes, { inflater: NODE_INFLATER }),
    "understand tables": (bytes) => understand(readXlsx(bytes, { inflater: NODE_INFLATER })),
  };
  const of = async (files, turns) => {
    const tasks = Object.entries(steps).map(([name, step]) => [name, () => files.forEach((bytes) => step(bytes))]);
    return inTurns(Object.fromEntries(tasks), { turns });
  };
  const [ofSmall, ofLarge] = [await of(small.slice(0, 200), 11), await of([large], 5)];
  const share = (times, name, at) => {
    const names = Object.keys(steps);
    const [own, before] = [name, names[at - 1]].map((one) => (one === undefined ? 0 : median(times.get(one))));
    return `${(Math.max(0, (own - before) / median(times.get(names.at(-1)))) * 100).toFixed(0)}%`;
  };
  const rows = Object.keys(steps).map((name, at) => [name, share(ofSmall, name, at), share(ofLarge, name, at)]);
  return table(["stage", "city workbooks", "large sheet"], rows);
}

function parts(bytes) {
  const { package: opened } = openPackage(bytes, NODE_INFLATER);
  return opened.names.filter((name) => NEEDED.test(name)).map((name) => opened.read(name));
}
