/** Going on from a bundle in which something was published: it survives, and cities publish nothing. */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { bundleOf } from "../../src/consolidation/bundle";
import type { Summary } from "../../src/domain/summary/summary";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { NOT_PUBLISHED } from "../../src/layout/parse/reading";
import type { GroupPoints } from "../../src/domain/points/point";
import type { Measurement } from "../../src/domain/measurement/measurement";
import type { Partnership } from "../../src/domain/partnerships/partnership";
import { NOTHING_DECIDED } from "../../src/domain/twinning/record";
import { points2025, summary2025 } from "../../src/sample/summary-2025";
import { bundleWrites } from "../../src/layout/plan/bundle-writes";
import { edited, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { bundleBook, entry, LEDGER, PUBLISHED } from "../layout/published";
import { read } from "../layout/read";
import { bundled, consolidated, readAsFile, remembered, rowsFile } from "./consolidated";

describe("a bundle after a bundle in which something was published", () => {
  it("has the same ledger, recommendations and packages, and the next one too", async () => {
    const previous = await remembered(bundleBook(PUBLISHED));
    const next = await bundled(consolidated([rowsFile("leuven laat.xlsx", ["Leuven", 4, 4])], { previous }));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    for (const workbook of [next, again]) {
      const { ledger, summary } = read(workbook).publication;
      expect(ledger).toEqual(LEDGER);
      expect(summary?.recommendations).toHaveLength(10);
      expect(new Set(summary?.recommendations)).toEqual(new Set(summary2025.recommendations));
      expect(summary?.workPackages).toEqual(summary2025.workPackages);
    }
    const own = ({ sheets }: Snapshot) =>
      sheets.filter(({ name }) => ["Globaal", "Aanbevelingen", "Werkpakketten"].includes(name));
    expect(own(next)).toHaveLength(3);
    expect(own(again)).toEqual(own(next));
  });

  it("has the measurement that the global scores are of, through one bundle after another", async () => {
    const previous = await remembered(bundleBook({ ...PUBLISHED, globalPeriod: "voorjaar 2025" }));
    const next = await bundled(consolidated([], { previous }));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    expect([next, again].map((each) => read(each).publication.globalPeriod)).toEqual(Array(2).fill("voorjaar 2025"));
  });

  it("takes its medians from the cities, whatever was published", async () => {
    const previous = await remembered(bundleBook(PUBLISHED));
    const { themes } = consolidated([], { previous });
    expect(themes.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
  });

  it("keeps the median that somebody published by hand, where late files make it another, and no other", async () => {
    const files = [rowsFile("a.xlsx", ["Gent", 3, 3], ["Genk", 3, 3], ["Aalst", 3, 3])];
    const of = (themeId: string, value: number) => entry(themeId, "published", { value });
    const ledger = [of("strategie", 3), of("aanpak", 3), of("monitoring", 2)];
    const first = consolidated(files);
    const by = (entries: typeof ledger) =>
      bundled({ ...first, publication: { ...first.publication, ledger: entries } });
    const late = [rowsFile("b.xlsx", ["Leuven", 5, 3], ["Brugge", 5, 3], ["Turnhout", 5, 3], ["Hasselt", 5, 3])];
    const next = async (entries: typeof ledger) =>
      consolidated(late, { previous: await remembered(await by(entries)) }).publication.ledger;
    expect((await next(ledger)).map(({ median }) => median)).toEqual([3, undefined, undefined]);
    const other = [of("strategie", 3.5)];
    expect(await next(other)).toEqual(other);
    const adjusted = [entry("strategie", "workshop", { value: 3 }), of("strategie", 3)];
    expect(await next(adjusted)).toEqual(adjusted);
    const told = read(await bundled(consolidated(late, { previous: await remembered(await by(ledger)) })));
    expect(told.findings).toContainEqual(expect.objectContaining({ code: "global-median-changed", cell: "C8" }));
  });

  it("publishes what was typed on the Maturiteit of the bundle before", async () => {
    const previous = await remembered(edited(bundleBook(najaar2024), type("Maturiteit", "B7", 3.5)));
    const { ledger } = read(await bundled(consolidated([], { previous }))).publication;
    expect(ledger).toMatchObject([{ themeId: "strategie", step: "published", value: 3.5, reason: "" }]);
  });
});

describe("a file that a city hands in", () => {
  it("publishes nothing, and is asked about the score that it typed", async () => {
    const typed = edited(laidOut(najaar2024), type("Maturiteit", "B7", 5));
    const consolidation = consolidated([await readAsFile(typed, "gent.xlsx")]);
    expect(consolidation.publication).toEqual(NOT_PUBLISHED);
    const codes = bundleOf(consolidation).questions.flatMap((question) =>
      question.kind === "finding" ? question.finding.code : [],
    );
    expect(codes).toContain("global-not-in-ledger");
  });
});

const bundle = { measurement: PUBLISHED, board: [], provenance: [], questions: [], saved: new Map() };

describe("a summary in a file that is bundled", () => {
  const file = async (summary: Summary, name: string) => readAsFile(laidOut({ ...najaar2024, summary }), name);
  const other: Summary = { ...summary2025, workPackages: summary2025.workPackages.slice(1) };
  const told = ({ findings }: Consolidation) =>
    findings.flatMap(({ code, file: name = "", sheet, cell }) =>
      code === "summary-not-taken" ? [[name, sheet, cell]] : [],
    );

  it("is that of the bundle, once, however many files hold it", async () => {
    const once = consolidated([await file(summary2025, "allen.xlsx"), rowsFile("gent.xlsx", ["Gent", 4, 4])]);
    const twice = consolidated([await file(summary2025, "allen.xlsx"), await file(summary2025, "kopie.xlsx")]);
    for (const consolidation of [once, twice]) {
      const { summary } = read(await bundled(consolidation)).publication;
      expect(new Set(summary?.recommendations)).toEqual(new Set(summary2025.recommendations));
      expect([summary?.recommendations, summary?.workPackages].map((all) => all?.length)).toEqual([10, 7]);
      expect(told(consolidation)).toEqual([]);
    }
  });

  it("has the points of the group with it, by the same rule", async () => {
    const pointed = async (points: GroupPoints, name: string) =>
      readAsFile(bundleBook({ ...najaar2024, points }), name);
    const [first, ...others] = points2025.points;
    const all = await pointed(points2025, "allen.xlsx");
    const fewer = await pointed({ points: others }, "kopie.xlsx");
    const codes = ({ findings }: Consolidation) => findings.filter(({ code }) => code === "points-not-taken").length;
    const once = consolidated([all, await pointed(points2025, "kopie.xlsx")]);
    const kept = read(await bundled(once)).publication.points?.points ?? [];
    expect(kept.map(({ kind }) => kind).filter((kind) => kind === "strong")).toHaveLength(22);
    expect([kept.length, codes(once)]).toEqual([49, 0]);
    expect(first?.text).toBe(kept[0]?.text);
    const neither = consolidated([all, fewer]);
    expect([neither.publication.points, codes(neither)]).toEqual([undefined, 2]);
    const previous = await remembered(bundleBook({ ...najaar2024, points: { points: others } }));
    const next = consolidated([all, fewer], { previous });
    expect([next.publication.points?.points.length, codes(next)]).toEqual([48, 1]);
  });

  it("gives way to that of the bundle before, and is told where it is another", async () => {
    const previous = await remembered(bundleBook({ ...najaar2024, summary: other }));
    const next = consolidated([await file(summary2025, "allen.xlsx"), await file(other, "kopie.xlsx")], { previous });
    expect(next.publication.summary?.workPackages).toHaveLength(6);
    expect(told(next)).toEqual([["allen.xlsx", "Aanbevelingen", "A5"]]);
    const alone = consolidated([await file(summary2025, "allen.xlsx")], { previous });
    expect(alone.publication.summary?.workPackages).toHaveLength(6);
    expect(told(alone)).toEqual([["allen.xlsx", "Aanbevelingen", "A5"]]);
  });

  it("is told where the sheets that are there have nothing of it: they are not ours to fill", () => {
    const there = bundleBook(najaar2024);
    const { unplaced } = bundleWrites(there, { ...bundle, measurement: { ...najaar2024, summary: summary2025 } });
    expect(unplaced.map(({ sheet }) => sheet)).toEqual(["Aanbevelingen", "Werkpakketten"]);
    const same = bundleWrites(bundleBook(PUBLISHED), bundle);
    expect(same.unplaced).toEqual([]);
  });

  it("is nobody's where two files differ: both are told, whatever their order", async () => {
    const files = [await file(summary2025, "a.xlsx"), await file(other, "b.xlsx")];
    for (const order of [files, [...files].reverse()]) {
      const consolidation = consolidated(order);
      expect(consolidation.publication.summary).toBeUndefined();
      expect(told(consolidation).map(([name]) => name)).toEqual(["a.xlsx", "b.xlsx"]);
    }
  });
});

describe("what the cities decided together, in a file that is bundled", () => {
  const NOBODY = { partner: "", theme: "", form: "", start: "", end: "", goal: "", services: "", clause: "" };
  const partner = (name: string): Partnership => ({
    ...{ ...NOBODY, partner: name, form: "MoU", tension: "", evaluation: "", verdict: "", reason: "" },
  });
  const pinned = (donor: string): Pick<Measurement, "twinning" | "partnerships" | "criteria"> => ({
    twinning: {
      ...{ settings: { ...NOTHING_DECIDED.settings, perDonor: 2 }, bans: [] },
      pins: [{ themeId: "strategie", learner: "gent", donor, reason: "Ze vroegen het zelf" }],
      programme: { ...NOTHING_DECIDED.programme, start: "2027-01-01" },
    },
    partnerships: [partner(donor)],
    criteria: [{ criterion: `Nut voor ${donor}`, weight: "2" }],
  });
  const BLANK = { twinning: NOTHING_DECIDED, partnerships: [], criteria: [] };
  const file = async (more: Partial<Measurement>, name: string) =>
    readAsFile(bundleBook({ ...najaar2024, ...more }), name);
  const keptIn = ({ publication: { twinning, partnerships, criteria } }: Consolidation) => ({
    ...{ twinning, partnerships, criteria },
  });
  const told = ({ findings }: Consolidation) =>
    findings.flatMap(({ code, file: name = "", sheet }) =>
      /^(?:twinning|partnerships)-not-taken$/.test(code) ? [[name, sheet]] : [],
    );

  it("is that of the bundle, with its sheets, where one file holds it, or all the same", async () => {
    const one = await file(pinned("leuven"), "allen.xlsx");
    for (const others of [[], [await file(pinned("leuven"), "kopie.xlsx")], [await file(BLANK, "leeg.xlsx")]]) {
      const consolidation = consolidated([one, ...others, rowsFile("gent.xlsx", ["Gent", 4, 4])]);
      expect(keptIn(consolidation)).toEqual(pinned("leuven"));
      expect(told(consolidation)).toEqual([]);
      expect(read(await bundled(consolidation)).publication).toMatchObject(pinned("leuven"));
    }
  });

  it("is nobody's where files differ, and gives way to the bundle before: each is told at its sheet", async () => {
    const files = [await file(pinned("leuven"), "a.xlsx"), await file(pinned("aalst"), "b.xlsx")];
    const sheets = ["Twinning", "Partnerschappen", "Partnercriteria"];
    const neither = consolidated(files);
    expect(keptIn(neither)).toEqual({});
    const all = (name: string) => sheets.map((sheet) => [name, sheet]);
    expect(told(neither).sort()).toEqual([...all("a.xlsx"), ...all("b.xlsx")].sort());
    const previous = await remembered(bundleBook({ ...najaar2024, ...pinned("aalst") }));
    const next = consolidated(files, { previous });
    expect(keptIn(next)).toEqual(pinned("aalst"));
    expect(told(next).sort()).toEqual(all("a.xlsx").sort());
    const empty = await remembered(bundleBook({ ...najaar2024, ...BLANK }));
    expect(keptIn(consolidated(files.slice(0, 1), { previous: empty }))).toEqual(pinned("leuven"));
  });
});

describe("a Maturiteit that is there", () => {
  const onRow = (workbook: ReturnType<typeof laidOut>) =>
    bundleWrites(workbook, bundle).writes.filter(({ sheet, row }) => sheet === "Maturiteit" && row === 6);

  it("gets what was published in the cells that are empty, and in no other", () => {
    const empty = laidOut(najaar2024);
    expect(onRow(empty)).toEqual([
      { sheet: "Maturiteit", row: 6, column: 2, value: 2.5 },
      { sheet: "Maturiteit", row: 6, column: 7, value: 2 },
    ]);
    expect(onRow(edited(empty, type("Maturiteit", "C7", 4))).map(({ column }) => column)).toEqual([7]);
  });

  it("gets nothing where its formulas follow Globaal", () => {
    // These formulas have nothing to show yet.
    expect(onRow(bundleBook(najaar2024))).toEqual([]);
  });
});
