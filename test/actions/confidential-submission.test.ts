/** What a city marked as confidential in its own file stays so: in the bundle, in the next one, and in whatever is exported. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { parseCell } from "../../src/host/a1";
import type { Cell, Snapshot } from "../../src/host/snapshot";
import { bundled, consolidated, readAsFile, remembered } from "../consolidation/consolidated";
import { STEERING } from "../export/benchmarks";
import { book, sheet } from "../layout/book";
import { edited, rename, type } from "../layout/edits";
import { FORM, TAB } from "../layout/filled-form";
import { HEADER } from "../layout/rows";

const NOTED = { value: 4.75, note: "Vertrouwelijk: nog niet voor de raad geweest" };

const GENT = book(
  sheet("Blad1", [HEADER, ["Gent", 3, NOTED, 2, 2, 2, 2, 2, 2]]),
  sheet("Personeel (vertrouwelijk)", [
    ["Stad", "VTE LEKP 1"],
    ["Gent", 77.5],
  ]),
);
const OPEN = book(sheet("Blad1", [HEADER, ["Gent", 3, 4.75, 2, 2, 2, 2, 2, 2]]));

function shared(workbook: Snapshot) {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => STEERING, stage: "draft" },
    date: "2026-11-27",
  });
  if ("refused" in result) throw new Error("The export is refused.");
  const { benchmark } = result;
  const gent = benchmark.cities.find(({ city }) => city.id === "gent");
  return {
    score: gent?.scores.get("aanpak")?.value,
    fte: gent?.fte?.value,
    n: benchmark.themes.map(({ figures }) => (figures === "withheld" ? figures : figures.n)),
    withheld: benchmark.withheld.map(({ reason, where }) => `${reason} ${where}`),
  };
}

const NOT_SHARED = {
  score: undefined,
  fte: undefined,
  n: [1, 0, 1, 1, 1, 1, 1, 1],
  withheld: ["confidential Gent, Aanpak", "confidential Gent, LEKP-VTE"],
};

describe("a score with a note that it is confidential, and FTE on a confidential sheet", () => {
  it("count in the bundle, and Herkomst says that they are confidential", async () => {
    const bundle = await bundled(consolidated([await readAsFile(GENT, "gent.xlsx")]));
    const { cells } = bundle.sheets.find(({ name }) => name === "Herkomst") ?? { cells: [] };
    expect(
      cells.filter(({ value }) => typeof value === "string" && value.includes("vertrouwelijk in het bestand")),
    ).toHaveLength(2);
  });

  it("leave through no export of that bundle", async () => {
    expect(shared(await bundled(consolidated([await readAsFile(GENT, "gent.xlsx")])))).toEqual(NOT_SHARED);
  });

  it("are still confidential in the bundle after that, to which another city was added", async () => {
    const bundle = await bundled(consolidated([await readAsFile(GENT, "gent.xlsx")]));
    const genk = await readAsFile(book(sheet("Blad1", [HEADER, ["Genk", 2]])), "genk.xlsx");
    const next = await bundled(consolidated([genk], { previous: await remembered(bundle) }));
    expect(shared(next)).toMatchObject({ score: undefined, fte: undefined });
    expect(shared(next).n.slice(0, 2)).toEqual([2, 0]);
  });

  it.each([
    ["before", ["a.xlsx", "b.xlsx"]],
    ["after", ["b.xlsx", "a.xlsx"]],
  ])("are so when an open file that says the same comes %s it", async (_, [closed = "", open = ""]) => {
    const files = [await readAsFile(GENT, closed), await readAsFile(OPEN, open)];
    expect(shared(await bundled(consolidated(files)))).toEqual(NOT_SHARED);
  });

  it("become so when a later file says the same, and that it is confidential", async () => {
    const previous = await remembered(await bundled(consolidated([await readAsFile(OPEN, "gent.xlsx")])));
    const next = await bundled(consolidated([await readAsFile(GENT, "gent.xlsx")], { previous }));
    expect(shared(next)).toEqual(NOT_SHARED);
  });
});

describe("a score without a mark", () => {
  it("is shared", async () => {
    const bundle = await bundled(consolidated([await readAsFile(OPEN, "gent.xlsx")]));
    expect(shared(bundle)).toMatchObject({ score: 4.75, withheld: [] });
  });
});

describe("the form of one city", () => {
  const noted = (cell: string, note: string): Snapshot => {
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    const isIt = (each: Cell) => each.row === row && each.column === column;
    const sheets = FORM.sheets.map((each) =>
      each.name === TAB ? { ...each, cells: each.cells.map((one) => (isIt(one) ? { ...one, note } : one)) } : each,
    );
    return { ...FORM, sheets };
  };
  const own = (workbook: Snapshot) => {
    const { result } = benchmarkIn(workbook, {
      ...{ builtIn: klimaatgovernance, audience: () => ({ kind: "city", cityId: "gent" }), stage: "draft" },
      date: "2026-11-27",
    });
    if ("refused" in result) return result.refused.reason;
    const { cities, targets } = result.benchmark;
    const gent = cities.find(({ city }) => city.id === "gent");
    return klimaatgovernance.themes.flatMap(({ id }) => [
      ...(gent?.scores.has(id) === true ? [] : [`${id}: score`]),
      ...(targets?.has(id) === true ? [] : [`${id}: target`]),
    ]);
  };

  it.each([
    ["a note on a score", noted("B13", "Vertrouwelijk")],
    ["a note on a target", noted("C13", "Vertrouwelijk")],
    ["the name of a theme", edited(FORM, type(TAB, "A13", "Aanpak (vertrouwelijk)"))],
    ["a reason", edited(FORM, type(TAB, "G13", "VERTROUWELIJK: nog niet voor de raad"))],
    ["a practice", edited(FORM, type(TAB, "K13", "Vertrouwelijk: een proef"))],
  ])("keeps a score and its target in where %s says so", (_, workbook) => {
    expect(own(workbook)).toEqual(["aanpak: score", "aanpak: target"]);
  });

  it.each([
    ["the name of its sheet", edited(FORM, rename(TAB, "Vertrouwelijk"))],
    ["its title", edited(FORM, type(TAB, "B1", "Vertrouwelijk"))],
    ["the heading of its scores", edited(FORM, type(TAB, "B11", "Score (vertrouwelijk)"))],
    ["a line above it", edited(FORM, type(TAB, "A10", "Vertrouwelijk"))],
    ["a line below it", edited(FORM, type(TAB, "A22", "Vertrouwelijk: niet delen"))],
  ])("leaves through no export where %s says so", (_, workbook) => {
    expect(own(workbook)).toBe("nothing-to-share");
  });

  it("keeps nothing in for the sources that its words mention", () => {
    expect(own(FORM)).toEqual([]);
    expect(own(edited(FORM, type(TAB, "B8", "Vertrouwelijk verslag")))).toEqual([]);
    expect(own(edited(FORM, type(TAB, "J15", "HR-benchmark 2024")))).toEqual(["hr-cultuur: target"]);
  });

  it("is as confidential in a bundle", async () => {
    const bundle = await bundled(consolidated([await readAsFile(noted("B13", "Vertrouwelijk"), "gent.xlsx")]));
    expect(own(bundle)).toEqual(["aanpak: score", "aanpak: target"]);
  });
});
