/** What a city marked as confidential in its own file stays so: in the bundle, in the next one, and in whatever is exported. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { bundled, consolidated, readAsFile, remembered } from "../consolidation/consolidated";
import { STEERING } from "../export/benchmarks";
import { book, sheet } from "../layout/book";
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
