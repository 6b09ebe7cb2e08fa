/** How reading and understanding grow with the rows of a sheet, and with the cities and themes of a table, over a hundredfold. */
import { writeXlsx } from "hucre";
import { parseSubmission } from "../src/actions/parse-submission.ts";
import { NODE_INFLATER } from "../src/cli/node-inflater.ts";
import { bundleOf } from "../src/consolidation/bundle.ts";
import { consolidate } from "../src/consolidation/consolidate.ts";
import { readXlsx } from "../src/host/xlsx/read/read-xlsx.ts";
import { largeWorkbook } from "./reading.js";
import { scan, withCities } from "./slopes.js";
import { inTurns, median, ratios, spread, table } from "./turns.js";

const TURNS = 9;
/** As in `slopes.js`. */
const LEAST = 100;
const HEADS = ["work", "n", "ms", "× work", "× time", "× time for × work of 3"];

/** Of a table with more than 1,500 cities the rest is named, and not read. */
const CHAINS = [
  { work: "read: rows of 10", sizes: [2500, 7500, 20_000], make: rows },
  {
    work: "read, understand, bundle: cities × 8",
    sizes: [13, 39, 117, 351, 1053, 1500],
    make: (cities) => grid(cities, 8),
  },
  { work: "bundle, a file of each: cities × 8", sizes: [13, 39, 117, 351, 1053, 3000], make: withCities },
  { work: "read, understand, bundle: 13 × themes", sizes: [8, 24, 60], make: (themes) => grid(13, themes) },
];

/** @returns Markdown, and the steepest step, as a factor in time for a factor of 3 in work */
export async function growth() {
  const all = [];
  let worst = 0;
  for (const { work, sizes, make } of CHAINS) {
    const tasks = [];
    for (const size of sizes) tasks.push([String(size), await make(size)]);
    const times = await inTurns(Object.fromEntries(tasks), { turns: TURNS, least: LEAST });
    sizes.forEach((size, at) => {
      const before = sizes[at - 1];
      const own = times.get(String(size));
      if (before === undefined) {
        all.push([work, size, median(own).toFixed(1), "", "", ""]);
        return;
      }
      const more = size / before;
      const taken = ratios(own, times.get(String(before)));
      const ofThree = 3 ** (Math.log(median(taken)) / Math.log(more));
      worst = Math.max(worst, ofThree);
      all.push([work, size, median(own).toFixed(1), more.toFixed(1), spread(taken, 2), ofThree.toFixed(2)]);
    });
  }
  return { markdown: table(HEADS, all), worst };
}

async function rows(size) {
  const bytes = await largeWorkbook(size);
  return () => readXlsx(bytes, { inflater: NODE_INFLATER });
}

async function grid(cities, themes) {
  const definition = scan(cities, themes);
  const header = ["Stad", ...definition.themes.map(({ name }) => name)];
  const lines = definition.cities.map(({ name }, row) => [
    name,
    ...definition.themes.map((_, at) => 1 + ((row + at) % 9) / 2),
  ]);
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: "Scores", rows: [header, ...lines] }] }));
  return () => {
    const { snapshot } = readXlsx(bytes, { inflater: NODE_INFLATER });
    const { reading } = parseSubmission(snapshot, { builtIn: definition, file: "alle.xlsx" });
    if (reading.scores.length !== cities * themes)
      throw new Error(`${reading.scores.length} of ${cities * themes} scores`);
    return bundleOf(consolidate([{ file: "alle.xlsx", reading }], definition));
  };
}
