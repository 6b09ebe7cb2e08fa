/** A benchmark of a bundle in which files contradict each other: a city that gave two values did not leave the cell empty. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync } from "node:fs";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Audience } from "../../src/export/audience";
import type { Snapshot } from "../../src/host/snapshot";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { STEERING } from "../export/benchmarks";
import { editCells, edited, note, type } from "../layout/edits";
import { bundling } from "./bundling";
import { HEADER } from "./foreign-workbook";
import { klimaatpeil } from "./terminal";

const { folder, put, scores } = bundling();
afterAll(() => {
  folder.remove();
});

const LINE = "≠  tegenstrijdig: er zijn verschillende waarden, en tot er een gekozen is, telt geen ervan mee";
const MISSING = "–  niet ingevuld of zonder score";
const FTE = ["Stad", "VTE met LEKP 1-middelen"];

/** Enough of them for each to be shown the figures of the group. */
const OTHERS = klimaatgovernance.cities.filter(({ id }) => id !== "gent").map(({ name }) => name);

/** Of Gent, Strategie (2 or 4) and the FTE (1 or 2) are contradictory, and its Aanpak was left empty. */
async function bundle(name: string, sheet = "Blad1"): Promise<string> {
  const files = [
    await put(`${name}-gent.xlsx`, { [sheet]: [HEADER, ["Gent", 2, null, 3, 3, 3, 3, 3, 3]], VTE: [FTE, ["Gent", 1]] }),
    await put(`${name}-gent2.xlsx`, { Blad1: [HEADER, ["Gent", 4, null, 3, 3, 3, 3, 3, 3]], VTE: [FTE, ["Gent", 2]] }),
    await scores(`${name}-others.xlsx`, ...OTHERS.map((city) => [city, 3, 3, 3, 3, 3, 3, 3, 3])),
    await put(`${name}-vte.xlsx`, { VTE: [FTE, ...OTHERS.map((city) => [city, 5])] }),
  ];
  await klimaatpeil("consolidate", ...files, "--out", folder.path(`${name}.xlsx`));
  return folder.path(`${name}.xlsx`);
}

function textsOf(path: string): readonly (readonly (string | number)[])[] {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, value } of read(path).sheets.flatMap(({ cells }) => cells))
    if (typeof value === "string" || typeof value === "number") rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
}

const rowOf = (path: string, head: string) => textsOf(path).find(([first]) => first === head);
const wordsOf = (path: string) => textsOf(path).flat().join("\n");

function read(path: string): Snapshot {
  const reading = readXlsx(readFileSync(path));
  if ("fault" in reading) throw new Error(reading.fault.code);
  return reading.snapshot;
}

/** What the steering group is told is contradictory, by city. */
function contradictedIn(workbook: Snapshot, audience: Audience = STEERING) {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => audience, stage: "final", date: "2026-11-29" },
  });
  if ("refused" in result) throw new Error(result.refused.reason);
  return result.benchmark.cities.flatMap(({ city, contradicted }) =>
    contradicted ? [[city.id, ...contradicted].join(" ")] : [],
  );
}

describe("a benchmark of a bundle with contradictions", () => {
  let file: string;
  beforeAll(async () => {
    file = await bundle("c1");
  });

  it("shows them as contradictory, apart from what was left empty", async () => {
    const [out, csv, long] = [folder.path("bm.xlsx"), folder.path("bm.csv"), folder.path("alle/lang.csv")];
    mkdirSync(folder.path("alle"));
    const said = await klimaatpeil("export", file, "--final", "--out", out, "--csv", csv, "--long", long);
    expect(said.err).toBe("");
    expect(rowOf(out, "Gent")).toEqual(["Gent", "≠", "–", 3, 3, 3, 3, 3, 3, "≠"]);
    expect(wordsOf(out)).toContain(LINE);
    expect(wordsOf(out)).toContain(MISSING);
    expect(readFileSync(csv, "utf8")).toContain("Gent;tegenstrijdig;;3;");
    const lines = readFileSync(long, "utf8").split("\r\n");
    const told = lines.filter((line) => line.startsWith("gent,") && !line.includes(",scored,"));
    expect(told.map((line) => line.split(",").filter((_, at) => at === 2 || at === 5 || at === 6))).toEqual([
      ["strategie", "", "conflict"],
      ["aanpak", "", "blank"],
      ["lekp1", "", "conflict"],
    ]);
  });

  it("says so to the city itself, on its page per theme too", async () => {
    const [out, pages] = [folder.path("gent.xlsx"), folder.path("gent-bladen.xlsx")];
    await klimaatpeil("export", file, "--audience", "stad:gent", "--out", out, "--pages", pages);
    expect(rowOf(out, "Gent")?.slice(0, 10)).toEqual(["Gent", "≠", "–", 3, 3, 3, 3, 3, 3, "≠"]);
    expect(wordsOf(out)).toContain(LINE);
    expect(wordsOf(pages)).toContain("Gent: tegenstrijdig");
  });

  it.each([["stad:aalst"], ["publiek"]])("says nothing of it to %s", async (audience) => {
    const own = folder.path(audience.replace(":", "-"));
    mkdirSync(own);
    const [out, long, csv] = [`${own}/uit.xlsx`, `${own}/lang.csv`, `${own}/rij.csv`];
    const said = await klimaatpeil("export", file, "--audience", audience, "--out", out, "--csv", csv, "--long", long);
    expect(said.err).toBe("");
    expect(wordsOf(out)).toContain("Mediaan");
    expect(wordsOf(out)).not.toMatch(/≠|tegenstrijdig/);
    expect(readFileSync(long, "utf8")).not.toContain(",conflict,");
    expect(readFileSync(csv, "utf8")).not.toContain("tegenstrijdig");
  });

  it("says nothing of what was marked as confidential in one of the files", async () => {
    expect(contradictedIn(read(await bundle("geheim", "Vertrouwelijk")))).toEqual(["gent lekp1"]);
  });

  it("says nothing of it once a value was typed in the bundle, or where its cell or its row is marked", () => {
    const workbook = read(file);
    expect(contradictedIn(workbook)).toEqual(["gent strategie lekp1"]);
    const { row } = cellWith(workbook, "Gent");
    const cell = `B${row + 1}`;
    expect(contradictedIn(type("Maturiteit", cell, 3)(workbook))).toEqual(["gent lekp1"]);
    const noted = edited(workbook, type("Maturiteit", cell, "x"), note("Maturiteit", cell, "Vertrouwelijk"));
    const emptied = editCells(noted, "Maturiteit", (each) => (each.note ? { ...each, value: null } : each));
    expect(contradictedIn(emptied)).toEqual(["gent lekp1"]);
    expect(contradictedIn(note("Maturiteit", `A${row + 1}`, "Vertrouwelijk")(workbook))).toEqual(["gent lekp1"]);
  });
});

function cellWith({ sheets }: Snapshot, text: string) {
  const cell = sheets.find(({ name }) => name === "Maturiteit")?.cells.find(({ value }) => value === text);
  if (!cell) throw new Error(text);
  return cell;
}
