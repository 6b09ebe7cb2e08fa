/** A workbook is read no more often than it takes, and never less: once, again without what is confidential, and by either rule. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn, type BenchmarkInInput } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Snapshot } from "../../src/host/snapshot";
import { STEERING, withCities } from "../export/benchmarks";
import { book, sheet } from "../layout/book";
import { note, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { bundleBook } from "../layout/published";
import { HEADER } from "../layout/rows";

function made(workbook: Snapshot, more: Partial<BenchmarkInInput> = {}) {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => STEERING, stage: "draft", date: "2026-11-27" },
    ...more,
  });
  if ("refused" in result) throw new Error("The benchmark is refused.");
  return result.benchmark;
}

describe("a benchmark of a workbook", () => {
  it("counts a score with a note that it is confidential in no figure", () => {
    const noted = { value: 4.75, note: "Vertrouwelijk: nog niet voor de raad geweest" };
    const { cities, themes } = made(book(sheet("Blad1", [HEADER, ["Gent", 3, noted, 2, 2, 2, 2, 2, 2]])));
    expect(themes.map(({ figures }) => figures !== "withheld" && figures.n)).toEqual([1, 0, 1, 1, 1, 1, 1, 1]);
    expect(cities.find(({ city }) => city.id === "gent")?.scores.get("aanpak")).toBeUndefined();
  });

  it("reads the measurement before by the rule of then, and by that of now", () => {
    const top = klimaatgovernance.levels[4];
    const higher = { ...top, value: top.value + 1, name: "Voorbij", colour: "paars", fill: "#7030A0" };
    const before = withCities(Object.entries({ aalst: 4, genk: 5, gent: 6 }));
    const previous = laidOut({
      ...before,
      definition: { ...klimaatgovernance, levels: [...klimaatgovernance.levels, higher] },
    });
    const now = laidOut(withCities(Object.entries({ aalst: 4, genk: 5, gent: 5 })));
    const [strategy] = made(now, { previous }).changes ?? [];
    // By the present rule there is no 6.
    expect(strategy).toMatchObject({ from: 5, to: 5, sameCities: 2 });
    const [same] =
      made(now, { previous: laidOut(withCities(Object.entries({ aalst: 3, genk: 4, gent: 4 }))) }).changes ?? [];
    expect(same).toMatchObject({ from: 4, to: 5, sameCities: 3, parts: { real: 1, otherCities: 0, otherRule: 0 } });
  });

  it("says nothing of a theme before that its Publicatie closed then", () => {
    const then = withCities(Object.entries({ aalst: 3, genk: 4, gent: 4 }));
    const closed = { ...DEFAULT_RULES, confidential: [{ what: "Strategie", confidential: true }] };
    const now = laidOut(withCities(Object.entries({ aalst: 4, genk: 5, gent: 5 })));
    const { changes, withheld } = made(now, { previous: bundleBook({ ...then, rules: closed }) });
    expect(changes?.map(({ themeId }) => themeId)).not.toContain("strategie");
    expect(withheld).toContainEqual({ reason: "confidential", where: "Strategie (vorige meting)" });
  });

  it("says nothing of a theme before whose heading was marked then", () => {
    const then = note("Maturiteit", "B6", "Vertrouwelijk")(laidOut(withCities(Object.entries({ aalst: 3, genk: 4 }))));
    const now = laidOut(withCities(Object.entries({ aalst: 4, genk: 5 })));
    const { changes, withheld } = made(now, { previous: then });
    expect(changes?.map(({ themeId }) => themeId)).not.toContain("strategie");
    expect(withheld).toContainEqual({ reason: "confidential", where: "Strategie (vorige meting)" });
  });

  it("is refused where Legende contradicts itself, with the cells named: by another model it would say something else", () => {
    const good = laidOut(withCities(Object.entries({ aalst: 4, genk: 5, gent: 6 })));
    const bad = type("Legende", "B8", "een halve")(good);
    const refusal = (workbook: Snapshot, previous?: Snapshot) => {
      const { result } = benchmarkIn(workbook, {
        ...{ builtIn: klimaatgovernance, audience: () => STEERING, stage: "draft", date: "2026-11-27", previous },
      });
      return "refused" in result ? result.refused : undefined;
    };
    const findings = [{ code: "definition-invalid", sheet: "Legende", cell: "B8" }];
    expect(refusal(bad)).toMatchObject({ reason: "legend-invalid", ofPrevious: false, findings });
    expect(refusal(good, bad)).toMatchObject({ reason: "legend-invalid", ofPrevious: true, findings });
    expect(refusal(good, good)).toBeUndefined();
  });
});
