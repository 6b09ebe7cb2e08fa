/** Of one workbook every tab says the same of what is missing and open, in the same numbers. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type Inspection, inspectionOf } from "../../src/actions/inspect";
import { submissionIn } from "../../src/actions/read-submission";
import { layOut } from "../../src/actions/lay-out";
import { addPublishing } from "../../src/actions/add-publishing";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { publishMedians } from "../../src/actions/publish-medians";
import { stillOpen } from "../../src/consolidation/still-open";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { StillOpen } from "../../src/domain/measurement/still-open";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { nl } from "../../src/locales/nl";
import { standing } from "../../src/locales/nl/standing";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { openOf } from "../../src/taskpane/check/still-open";
import { listedHere } from "../../src/taskpane/findings/listed-findings";
import { overviewView } from "../../src/taskpane/overview/overview-view";
import { benchmarkInput } from "../../src/taskpane/share/share-tasks";
import { openAtFinalText } from "../../src/taskpane/share/share-words";
import { cellOfSubject, shareView } from "../../src/taskpane/share/share-view";
import { checkView } from "../../src/taskpane/view/check-view";
import { sampleWorkbook } from "../../trial/page/sample-workbook";
import { drafted, written } from "../actions/bundling";
import { live, type Live, liveWith } from "../host/office/live";
import { memoryHost } from "../layout/memory-host";

const INPUT = { builtIn: klimaatgovernance };
const WISH = {
  audience: "steering-group",
  cityId: "",
  stage: "draft",
  date: "2026-03-01",
  previous: undefined,
} as const;
const MISSING = "9 van de 104 scores ontbreken nog, bij Aalst en Turnhout";

async function sampleFiles(): Promise<readonly Submission[]> {
  return Promise.all(
    najaar2024.cities.map(async (city) => {
      const host = memoryHost(EMPTY_WORKBOOK);
      await layOut(host, { ...najaar2024, cities: [city] });
      const reading = parseWorkbook(host.now(), { definition: klimaatgovernance });
      const file = `${city.city.id}.xlsx`;
      return { file, reading: { ...reading, findings: reading.findings.map((finding) => ({ ...finding, file })) } };
    }),
  );
}

/** How many findings and contradictions Controleren has in its lists. */
function listed(inspection: Inspection): number {
  const { bySeverity, consolidation } = checkView(inspection);
  const { error, warning, info } = bySeverity;
  const { conflicts, wordConflicts } = consolidation;
  return listedHere(inspection, [...error, ...warning, ...info]).length + conflicts.length + wordConflicts.length;
}

type Tab = "Controleren" | "Overzicht" | "Delen" | "Bundelen";

/** What each tab says first, of the workbook as it is. */
async function saidIn({ host }: Live): Promise<{ inspection: Inspection; tabs: Readonly<Record<Tab, StillOpen>> }> {
  const workbook = await host.read();
  const inspection = inspectionOf(workbook, INPUT);
  const view = checkView(inspection);
  return {
    inspection,
    tabs: {
      Controleren: openOf(inspection, view),
      Overzicht: overviewView(inspection, view).open,
      Delen: benchmarkIn(workbook, benchmarkInput(WISH, INPUT)).open,
      Bundelen: stillOpen(drafted(workbook, []).consolidation, { isBundle: true }),
    },
  };
}

describe("a bundle of thirteen files, one of them with words instead of scores", () => {
  let bundle: Live;
  let files: readonly Submission[];

  beforeAll(async () => {
    bundle = live({ timeout: 60_000 });
    files = await sampleFiles();
    await written(bundle, files);
  });

  /** The first score of that city once more, and another. */
  const again = (cityId: string): Submission => {
    const found = files.find(({ file }) => file === `${cityId}.xlsx`);
    if (!found) throw new Error(`${cityId} handed in nothing.`);
    const { reading } = found;
    const [first, ...others] = reading.scores;
    const value = first?.score.value === 1 ? 2 : 1;
    const scores = first ? [{ ...first, score: { ...first.score, value, raw: String(value) } }, ...others] : [];
    return { file: `${cityId}-2.xlsx`, reading: { ...reading, scores } };
  };

  it("is told of in the same words on every tab, before it is written and after", async () => {
    const { tabs } = await saidIn(bundle);
    const before = stillOpen(drafted(EMPTY_WORKBOOK, files).consolidation, { isBundle: true });
    const said = Object.values({ ...tabs, before }).map(standing.open);
    expect(new Set(said)).toEqual(new Set([`${MISSING}; 1 opmerking.`]));
  });

  it("has as many cities that are not complete on Overzicht as Delen lists", async () => {
    const { inspection, tabs } = await saidIn(bundle);
    const left = overviewView(inspection, checkView(inspection)).cities.filter(({ status }) => status !== "complete");
    expect(left.map(({ city }) => city.id)).toEqual(["aalst", "turnhout"]);
    for (const { missing } of Object.values(tabs))
      expect(missing.map(({ city, themes }) => [city.id, themes.length])).toEqual([
        ["aalst", 1],
        ["turnhout", 8],
      ]);
  });

  it("has one count of cities that are not complete, what is contested among them, and a way to each contested cell", async () => {
    const contested = live({ timeout: 60_000 });
    await written(contested, [...files, again("genk"), again("gent")]);
    const { inspection, tabs } = await saidIn(contested);
    const left = overviewView(inspection, checkView(inspection)).cities.filter(({ status }) => status !== "complete");
    expect(left.map(({ city }) => city.id)).toEqual(["aalst", "genk", "gent", "turnhout"]);
    for (const { incomplete } of Object.values(tabs)) expect(incomplete).toHaveLength(4);
    const { conflicts } = benchmarkIn(inspection.workbook, benchmarkInput(WISH, INPUT));
    expect(conflicts.map(({ cityId }) => cityId)).toEqual(["genk", "gent"]);
    expect(["genk", "gent"].map((id) => left.find(({ city }) => city.id === id)?.next)).toMatchObject(
      conflicts.map((each) => cellOfSubject(each, inspection)),
    );
    expect(openAtFinalText(tabs.Delen, shareView(inspection), nl)).toBe(
      "Nog open: 2 tegenstrijdige scores · 9 scores ontbreken · 1 opmerking · 8 medianen niet gepubliceerd.",
    );
  });

  it("has a contradiction answered by who types the score in its cell, on every tab", async () => {
    const contested = live({ timeout: 60_000 });
    await written(contested, [...files, again("genk")]);
    const before = await saidIn(contested);
    for (const open of Object.values(before.tabs)) expect(open.contested).toEqual({ scores: 1, fte: 0, words: 0 });
    const genk = overviewView(before.inspection, checkView(before.inspection)).cities.find(
      ({ city }) => city.id === "genk",
    );
    if (!genk?.next) throw new Error("Nothing of Genk is open.");
    await contested.host.write([{ ...genk.next, value: 3 }], before.inspection.workbook);
    const { inspection, tabs } = await saidIn(contested);
    for (const open of Object.values(tabs)) expect(open.contested).toEqual({ scores: 0, fte: 0, words: 0 });
    expect(new Set(Object.values(tabs).map(standing.open))).toEqual(new Set([`${MISSING}; 1 opmerking.`]));
    const now = overviewView(inspection, checkView(inspection)).cities.find(({ city }) => city.id === "genk");
    expect(now?.status).toBe("complete");
    expect(benchmarkIn(inspection.workbook, benchmarkInput(WISH, INPUT)).conflicts).toEqual([]);
  });

  it("counts what is wrong with the workbook apart from what the files said, and lists as many as it counts", async () => {
    const { inspection: empty } = await saidIn(bundle);
    await addPublishing(bundle.host, { inspection: empty, which: "ledger" });
    const { inspection } = await saidIn(bundle);
    await publishMedians(bundle.host, { inspection, reason: "geen bijstelling", person: "", date: "2026-03-01" });
    const { tabs, inspection: now } = await saidIn(bundle);
    const { Bundelen, ...others } = tabs;
    expect(standing.open(Bundelen)).toBe(`${MISSING}; 1 opmerking.`);
    for (const open of Object.values(others)) expect(standing.open(open)).toBe(`${MISSING}; 9 opmerkingen.`);
    expect(checkView(now).counts.info).toBe(9);
    expect(checkView(now).count).toBe(listed(now));
    expect(shareView(now).findings.map(({ severity }) => severity)).toEqual(Array<string>(8).fill("info"));
  });
});

it("a remark counts once where the bundle stands beside the table that it was made of", async () => {
  const file = "nulmeting-2024.xlsx";
  const beside = liveWith(sampleWorkbook.sheets, { timeout: 60_000 });
  const { reading } = submissionIn(await beside.host.read(), INPUT);
  const findings = reading.findings.map((each) => ({ ...each, file }));
  await written(beside, [{ file, reading: { ...reading, period: "najaar 2024", findings } }]);
  const { inspection, tabs } = await saidIn(beside);
  expect(listed(inspection)).toBe(13);
  expect(new Set(Object.values(tabs).map(standing.open))).toEqual(
    new Set([`${MISSING}; 12 aandachtspunten en 1 opmerking.`]),
  );
});

it("a table of which someone must choose what the score is, is told as that, and not as an error that is listed nowhere", async () => {
  const file = "nulmeting-2024.xlsx";
  const beside = liveWith(sampleWorkbook.sheets, { timeout: 60_000 });
  const { reading } = submissionIn(await beside.host.read(), INPUT);
  // Of a measurement of which nobody said the year, beside a table of 2024.
  await written(beside, [{ file, reading: { ...reading, findings: [] } }]);
  const { inspection, tabs } = await saidIn(beside);
  expect(inspection.reading.findings.map(({ code }) => code)).toEqual(["columns-compete", "no-scores-submitted"]);
  expect(standing.open(tabs.Overzicht)).toBe(`${MISSING}; 1 tabel wacht op uw keuze; 1 opmerking.`);
  expect(tabs.Bundelen.asked).toBe(0);
});

it("the number on the tab Controleren is how many it lists, remarks too: for the measurement as the cities handed it in, thirteen", () => {
  const inspection = inspectionOf({ ...sampleWorkbook, dateBase: 1900 }, INPUT);
  const view = checkView(inspection);
  expect(view.counts).toEqual({ error: 0, warning: 12, info: 1, conflict: 0 });
  expect(view.count).toBe(13);
  expect(listed(inspection)).toBe(13);
});

it("what only the files said is told as what the sheet Bevindingen has of them, by how bad it is", async () => {
  const bundle = live({ timeout: 60_000 });
  const [aalst] = await sampleFiles();
  const odd = { file: "aalst.xlsx", sheet: "Blad1", cell: "Z9", raw: "?" };
  const findings = [
    { ...odd, code: "unknown-city", severity: "error" },
    { ...odd, code: "score-text", severity: "warning" },
    { ...odd, code: "file-corrupt", severity: "error", sheet: "", cell: "" },
  ] as const;
  if (aalst) await written(bundle, [{ ...aalst, reading: { ...aalst.reading, findings } }]);
  const { tabs } = await saidIn(bundle);
  const { Bundelen, ...others } = tabs;
  expect(standing.open(Bundelen)).toMatch(
    /1 bestand van een vorige keer kon niet gelezen worden; 1 andere fout en 1 aandachtspunt\.$/,
  );
  for (const open of Object.values(others))
    expect(standing.open(open)).toMatch(
      /1 bestand van een vorige keer kon niet gelezen worden; op het blad Bevindingen staan nog 1 fout en 1 aandachtspunt over de bestanden\.$/,
    );
});
