/**
 * Every action over a live host, one row each: how the workbook is made ready, and what the pane or the ribbon then does.
 * A new action is a new row; the faults, the comparison and the counting come of themselves.
 */
import { accept, proposals } from "../../src/actions/accept";
import { addBenchmark } from "../../src/actions/add-benchmark";
import { addPublishing } from "../../src/actions/add-publishing";
import { changeCity } from "../../src/actions/change-city";
import { colourTable } from "../../src/actions/colour-table";
import { draftBundle, occupiedKey } from "../../src/actions/draft-bundle";
import { fillIn } from "../../src/actions/fill-in";
import { inspect, type Inspection } from "../../src/actions/inspect";
import { layOut, layOutAsWished } from "../../src/actions/lay-out";
import { formFor, rebuild } from "../../src/actions/rebuild";
import { isEmptyDraft, writeBundle, writeDraft } from "../../src/actions/write-bundle";
import { colourTables } from "../../src/commands/colour-tables";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { LiveHost } from "../../src/host/host";
import type { ScorePlace } from "../../src/layout/parse/reading";
import { planBundle } from "../../src/layout/plan/plan-layout";
import { planLayout } from "../../src/layout/plan/plan-layout";
import { rowsFile } from "../consolidation/consolidated";
import { steeringGroup } from "../export/sheet/benchmarks";
import { choosingActions } from "./choosing-actions";
import { groupActions } from "./group-actions";
import { OWN } from "./own-workbook";
import { publishingActions } from "./publishing-actions";
import { twinningActions } from "./twinning-actions";
import { undoingActions } from "./undoing-actions";

export interface Action {
  readonly name: string;
  /** The function of `src/actions` or `src/commands`. */
  readonly of: string;
  /** What was done in the workbook before, without any fault. */
  readonly first?: (host: LiveHost) => Promise<unknown>;
  /** From reading on, as for someone who presses the button; again and again is once. */
  readonly act: (host: LiveHost) => Promise<unknown>;
  /** The sheet that it writes on, which a co-author may rename, remove or protect meanwhile. */
  readonly sheet: string;
  readonly syncs: number;
  /** What it comes to when two panes do it at once, where that is not the same as once. */
  readonly both?: (host: LiveHost) => Promise<unknown>;
}

/** Small sheets, many faults. */
const definition = {
  ...klimaatgovernance,
  themes: klimaatgovernance.themes.slice(0, 5).filter(({ id }) => id !== "hr-cultuur"),
  cities: klimaatgovernance.cities.filter(({ id }) => id === "gent" || id === "genk"),
};
const gent = definition.cities.filter(({ id }) => id === "gent");
const measurement = { ...emptyMeasurement(definition, "najaar 2026", gent), goodPractices: [] };
const bundle = bundleOf(
  consolidate([rowsFile("gent.xlsx", ["Gent", 3, "=2", 2.5, 4]), rowsFile("gent-2.xlsx", ["Gent", 4])], definition),
);

/** In the place of the one before: the contradiction is gone, and Herkomst is as long as it was. */
const late = rowsFile("gent-2.xlsx", ["Gent", 3]);
const all = steeringGroup();
const benchmark = { ...all, cities: all.cities.slice(0, 2) };

/** The two of our sheets that the pane writes on: the rest would only make every comparison slower. */
async function addTwoOfOurs(host: LiveHost): Promise<void> {
  const { sheets, names } = planLayout(await host.read(), measurement, "grid");
  const two = new Set(["Maturiteit", "Toelichting"]);
  await host.apply({
    sheets: sheets.filter(({ name }) => two.has(name)),
    names: names.filter(({ sheet }) => two.has(sheet)),
  });
}
const input = { builtIn: definition };

/** Nothing when the cell is not there any more: then the pane has no button for it either. */
async function at(
  host: LiveHost,
  { theme, sheet }: { readonly theme: string; readonly sheet?: string },
  work: (inspection: Inspection, place: ScorePlace) => Promise<unknown>,
): Promise<void> {
  const inspection = await inspect(host, input);
  const { places } = inspection.reading;
  const ours = inspection.workbook.names.find(({ name }) => name === "KP_Maturiteit")?.refersTo ?? "";
  const place = places.find(
    (each) => each.cityId === "gent" && each.themeId === theme && (sheet === "ours") === ours.includes(each.sheet),
  );
  if (place) await work(inspection, place);
}

export const ACTIONS: readonly Action[] = [
  { name: "reading", of: "inspect", act: (host) => inspect(host, input), sheet: OWN, syncs: 2 },
  { name: "laying out", of: "layOut", act: (host) => layOut(host, measurement), sheet: OWN, syncs: 3 },
  {
    name: "laying out, with the scores of the own table taken along",
    of: "layOutAsWished",
    act: (host) => layOutAsWished(host, { period: "najaar 2026", cities: gent, carry: true }, input),
    sheet: OWN,
    syncs: 3,
  },
  {
    name: "turning the grid of one city into her form",
    of: "rebuild",
    first: async (host) => {
      await addTwoOfOurs(host);
      await at(host, { theme: "aanpak", sheet: "ours" }, (inspection, place) =>
        fillIn(host, { inspection, place, value: 3 }),
      );
    },
    act: (host) => rebuild(host, input, formFor),
    sheet: "Maturiteit",
    syncs: 2,
  },
  {
    name: "giving a form to another city",
    of: "changeCity",
    first: (host) => layOut(host, measurement),
    act: async (host) => {
      const [from, to] = [gent, definition.cities.filter(({ id }) => id === "genk")].map(([city]) => city);
      if (from && to) await changeCity(host, { inspection: await inspect(host, input), from, to });
    },
    sheet: "Zelfevaluatie",
    syncs: 5,
  },
  {
    name: "filling in, over a formula",
    of: "fillIn",
    act: (host) =>
      at(host, { theme: "regelgeving" }, (inspection, place) => fillIn(host, { inspection, place, value: 4 })),
    sheet: OWN,
    syncs: 4,
  },
  {
    name: "filling in, over a date",
    of: "fillIn",
    act: (host) => at(host, { theme: "aanpak" }, (inspection, place) => fillIn(host, { inspection, place, value: 2 })),
    sheet: OWN,
    syncs: 4,
  },
  {
    name: "emptying a score on our own sheet",
    of: "fillIn",
    first: async (host) => {
      await addTwoOfOurs(host);
      await at(host, { theme: "aanpak", sheet: "ours" }, (inspection, place) =>
        fillIn(host, { inspection, place, value: 3 }),
      );
    },
    act: (host) =>
      at(host, { theme: "aanpak", sheet: "ours" }, (inspection, place) =>
        fillIn(host, { inspection, place, value: null }),
      ),
    sheet: "Maturiteit",
    syncs: 4,
  },
  {
    name: "accepting all suggestions, with the words kept on Toelichting",
    of: "accept",
    first: addTwoOfOurs,
    act: async (host) => {
      const inspection = await inspect(host, input);
      await accept(host, { inspection, proposals: proposals(inspection) });
    },
    sheet: OWN,
    syncs: 4,
  },
  {
    name: "explaining, with the score",
    of: "fillIn",
    first: addTwoOfOurs,
    act: (host) =>
      at(host, { theme: "strategie", sheet: "ours" }, (inspection, place) => {
        const text = { motivation: "=Omdat", evidence: "https://gent.be", target: "3,5" };
        return fillIn(host, { inspection, place, value: 3, text });
      }),
    sheet: "Toelichting",
    syncs: 4,
  },
  {
    name: "colouring a table",
    of: "colourTable",
    act: async (host) => {
      const { workbook, reading } = await inspect(host, input);
      await colourTable(host, { places: reading.places, workbook, definition });
    },
    sheet: OWN,
    syncs: 4,
  },
  {
    name: "the ribbon's colouring",
    of: "colourTables",
    first: addTwoOfOurs,
    act: (host) => colourTables(host, input),
    sheet: OWN,
    syncs: 4,
  },
  ...choosingActions({ builtIn: definition }),
  {
    name: "writing a bundle",
    of: "writeBundle",
    act: (host) => writeBundle(host, bundle),
    sheet: OWN,
    syncs: 3,
  },
  {
    name: "writing a late file into a bundle",
    of: "writeDraft",
    first: (host) => writeBundle(host, bundle),
    act: (host) => bundleLateFile(host),
    sheet: "Inzendingen",
    syncs: 4,
  },
  {
    name: "writing a late file over what someone typed in a bundle",
    of: "writeDraft",
    first: async (host) => {
      await writeBundle(host, bundle);
      await at(host, { theme: "aanpak", sheet: "ours" }, (inspection, place) =>
        fillIn(host, { inspection, place, value: 1.5 }),
      );
    },
    act: (host) => bundleLateFile(host, "overwrite"),
    sheet: "Maturiteit",
    syncs: 4,
  },
  {
    name: "adding a benchmark, with charts",
    of: "addBenchmark",
    act: addBenchmarkOnce,
    sheet: OWN,
    // Two of them to see whether it is there.
    syncs: 5,
    both: (host) => addBenchmark(host, benchmark),
  },
  ...groupActions({ measurement, input }),
  ...publishingActions({ first: addLedger, input }),
  ...twinningActions(definition, measurement),
  ...undoingActions(input),
  {
    name: "adding the sheet of what is published",
    of: "addPublishing",
    act: async (host) => addPublishing(host, { inspection: await inspect(host, input), which: "rules" }),
    sheet: OWN,
    syncs: 3,
  },
];

/** As the pane does: what is asked about stays as it is, unless all of it is ticked. */
async function bundleLateFile(host: LiveHost, asked: "keep" | "overwrite" = "keep"): Promise<void> {
  const workbook = await host.read();
  const submissions = { submissions: [late], bundles: new Set<string>(), faults: [], definition };
  const wanted = { submissions, choices: [], overwrite: new Set<string>(), builtIn: definition };
  const first = draftBundle(workbook, wanted);
  const draft =
    asked === "keep" ? first : draftBundle(workbook, { ...wanted, overwrite: new Set(first.asked.map(occupiedKey)) });
  if (!isEmptyDraft(draft)) await writeDraft(host, draft);
}

/** Twice would be a second benchmark, so whoever tries again looks first. */
async function addBenchmarkOnce(host: LiveHost): Promise<void> {
  const { sheets } = await host.read();
  if (!sheets.some(({ name }) => name.startsWith("Benchmark"))) await addBenchmark(host, benchmark);
}

async function addLedger(host: LiveHost): Promise<void> {
  const { sheets, names } = planBundle(await host.read(), bundle);
  await host.apply({
    sheets: sheets.filter(({ name }) => name === "Globaal"),
    names: names.filter(({ sheet }) => sheet === "Globaal"),
  });
}
