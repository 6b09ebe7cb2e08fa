import { describe, expect, it } from "@jest/globals";
import { layOutAsWished } from "../../src/actions/lay-out";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { inspectionOf } from "../../src/actions/inspect";
import { tablesToSetAside, type Wish } from "../../src/actions/preview";
import { consolidate } from "../../src/consolidation/consolidate";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { foreignWorkbook } from "../cli/foreign-workbook";
import type { Live } from "../host/office/live";
import { gridIn } from "../layout/read";
import { book, HEADER, input, look } from "./own-table";

const named = (...ids: readonly string[]) => definition.cities.filter(({ id }) => ids.includes(id));
const wish: Wish = { period: "najaar 2026", cities: named("gent", "genk"), carry: true };

function layOut({ host }: Live, more: Partial<Wish> = {}) {
  return layOutAsWished(host, { ...wish, ...more }, input);
}

function asideIn({ names }: Snapshot): readonly string[] {
  return names.filter(({ name }) => name.startsWith("KP_TeltNietMee")).map(({ refersTo }) => refersTo);
}

/** What the whole workbook says of a city: with a contradiction, no value. */
async function saidOf(workbook: Live) {
  const { reading } = await look(workbook);
  const { conflicts } = consolidate([{ file: "", reading }], definition);
  return { grid: gridIn(reading), conflicts: conflicts.length };
}

/** Types a score over that of Gent for Strategie, in our grid or on our form. */
async function change({ host, embedded: { engine } }: Live, value: number): Promise<void> {
  const { sheets } = await host.read();
  const ours = sheets.find(({ name }) => name === "Maturiteit" || name === "Zelfevaluatie");
  const beside = ours?.name === "Maturiteit" ? "Gent" : "Strategie";
  const row = ours?.cells.find((cell) => cell.value === beside)?.row ?? -1;
  const sheet = engine.sheets().find(({ name }) => name === ours?.name)?.id ?? "";
  engine.write(sheet, [{ row, column: 1, content: value }]);
}

describe("laying out with the scores of an old table", () => {
  it("sets that table aside in the same step, as the preview says", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3], ["Genk", 1, 1, 2]);
    const announced = tablesToSetAside(await look(workbook), wish);
    const { sheets, aside } = await layOut(workbook);
    expect(sheets).toContain("Maturiteit");
    expect(aside).toEqual(announced);
    expect(aside).toMatchObject([{ sheet: "Blad1", header: { row: 0, column: 0 }, cityIds: ["gent", "genk"] }]);
    expect(asideIn(await workbook.host.read())).toEqual(["Blad1!$B$2:$D$3"]);
  });

  it("leaves nothing that contradicts what is changed later, here and in what is published", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3], ["Genk", 1, 1, 2]);
    await layOut(workbook);
    await change(workbook, 4);
    expect(await saidOf(workbook)).toEqual({
      ...{ grid: { gent: "4 3 3 - - - - -", genk: "1 1 2 - - - - -" }, conflicts: 0 },
    });
    const { ways, scores } = (await look(workbook)).reading;
    expect(ways.find(({ sheet }) => sheet === "Blad1")?.verdict).toBe("aside");
    expect(new Set(scores.map(({ source }) => source.sheet))).toEqual(new Set(["Maturiteit"]));
    const made = benchmarkIn(await workbook.host.read(), {
      ...{ builtIn: definition, audience: () => ({ kind: "steering-group" }) },
      ...{ stage: "draft", date: "2026-11-28" },
    });
    expect(made.conflicts).toEqual([]);
  });

  it("leaves the scores of other cities in it, which were not taken along", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3], ["Genk", 1, 1, 2]);
    expect((await layOut(workbook, { cities: named("gent") })).aside).toMatchObject([{ cityIds: ["gent"] }]);
    expect(asideIn(await workbook.host.read())).toEqual(["Blad1!$B$2:$D$2"]);
    await change(workbook, 5);
    expect(await saidOf(workbook)).toEqual({
      ...{ grid: { genk: "1 1 2 - - - - -", gent: "5 3 3 - - - - -" }, conflicts: 0 },
    });
  });

  it("sets a table with a column per city and its target aside as a whole", async () => {
    const rows = ["Strategie", "Aanpak", "Monitoring"].map((theme, row) => [theme, row + 1, 5]);
    const workbook = book(["Stad Gent"], ["Thema", "Score", "Streefscore"], ...rows);
    await layOut(workbook);
    expect(asideIn(await workbook.host.read())).toEqual(["Blad1!$B$3:$C$5"]);
  });

  it("done again changes nothing, and a name of the user's is left alone", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    workbook.embedded.world.records.names.push({ name: "KP_TeltNietMee", formula: "=0.25" });
    await layOut(workbook);
    const before = await workbook.host.read();
    expect(asideIn(before)).toEqual(["Blad1!$B$2:$D$2", "0.25"]);
    expect(await layOut(workbook)).toEqual({ sheets: [], aside: [], faults: [] });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("takes three round trips", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    await layOut(workbook);
    expect(workbook.embedded.controls.syncs).toBe(3);
  });

  it("does the same in a file", async () => {
    const opened = openXlsxHost(await foreignWorkbook({ "Onze, scores": [[...HEADER], ["Gent", 2, 3, 3]] }));
    if ("fault" in opened) throw new Error(opened.fault.code);
    const { aside } = await layOutAsWished(opened.host, wish, input);
    expect(aside).toMatchObject([{ sheet: "Onze, scores" }]);
    const { reading } = inspectionOf(await opened.host.read(), input);
    expect(new Set(reading.scores.map(({ source }) => source.sheet))).toEqual(new Set(["Maturiteit"]));
    expect(gridIn(reading)).toEqual({ gent: "2 3 3 - - - - -" });
  });
});

describe("a table is not set aside", () => {
  it("when nothing is taken along", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    expect((await layOut(workbook, { carry: false })).aside).toEqual([]);
    expect(asideIn(await workbook.host.read())).toEqual([]);
  });

  it("when our grid was there already and only another sheet is added", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    await layOut(workbook, { carry: false });
    const { engine, world } = workbook.embedded;
    const id = engine.sheets().find(({ name }) => name === "Goede praktijken")?.id ?? "";
    engine.removeSheet(id);
    world.records.forget(id);
    expect(await layOut(workbook)).toEqual({ sheets: ["Goede praktijken"], aside: [], faults: [] });
  });

  it("for a city that contradicts itself: both values are still there to be seen", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3], ["Genk", 1, 1, 2], [], HEADER, ["Gent", 4, 3, 3]);
    expect((await saidOf(workbook)).conflicts).toBe(1);
    expect((await layOut(workbook)).aside.map(({ cityIds }) => cityIds)).toEqual([["genk"]]);
    expect((await saidOf(workbook)).conflicts).toBe(1);
  });

  it("when it has scores under a heading that nobody knows, or a colour without a score: those were not taken along", async () => {
    const unknown = book([...HEADER, "Waterbeheer"], ["Gent", 2, 3, 3, 4]);
    expect((await look(unknown)).reading.findings.map(({ code }) => code)).toContain("unknown-theme");
    expect((await layOut(unknown)).aside).toEqual([]);
    const coloured = book([...HEADER, "Regelgeving"], ["Gent", 2, 3, 3, { value: null, fill: "#00B050" }]);
    expect((await look(coloured)).reading.findings.map(({ code }) => code)).toContain("colour-without-score");
    expect((await layOut(coloured)).aside).toEqual([]);
  });

  it("when it was asked about: nothing of it was taken along", async () => {
    const rows = ["Strategie", "Aanpak", "Monitoring"].map((theme, row) => [theme, row + 1, row + 2]);
    const workbook = book(["Stad Gent"], ["Thema", "Niveau", "Score"], ...rows);
    expect((await layOut(workbook)).aside).toEqual([]);
  });
});
