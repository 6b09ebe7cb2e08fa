/** What Overzicht draws, apart from how: its figures are those of the domain, and nothing that is missing looks like a score. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { overviewTexts } from "../../src/locales/overview";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { cellText, changeText, signOf } from "../../src/taskpane/overview/cell-words";
import { levelShares } from "../../src/taskpane/overview/level-shares";
import { mapRows, moved } from "../../src/taskpane/overview/map-rows";
import { nextAfter } from "../../src/taskpane/overview/next-step";
import { completeOf, isNowhereApplicable } from "../../src/taskpane/overview/overview-view";
import { profileOf } from "../../src/taskpane/overview/profile-view";
import { lineText } from "../../src/taskpane/overview/profile-words";
import { dotSizes, spreadsOf } from "../../src/taskpane/overview/spread-layout";
import { sensitivityText, stacksText } from "../../src/taskpane/overview/spread-words";
import { scanOf } from "../actions/bundling";
import { dataMaturity } from "../domain/other-scans";
import { bundleBook, PUBLISHED } from "../layout/published";
import { looked, typed, viewOf } from "./overviews";

const THEMES = klimaatgovernance.themes.map(({ id }) => id);

function cellOf(view: ReturnType<typeof viewOf>, cityId: string, themeId: string) {
  const cell = view.cities.find(({ city }) => city.id === cityId)?.cells[THEMES.indexOf(themeId)];
  if (!cell) throw new Error(`${cityId} has no cell for ${themeId}.`);
  return cell;
}

describe("the map of 2024", () => {
  const view = viewOf(PUBLISHED);

  it("has the medians, the counts and the sensitivities of the measurement", () => {
    expect(view.themes.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(view.themes.map(({ n }) => n)).toEqual([12, 12, 12, 12, 12, 12, 11, 12]);
    expect(spreadsOf(view, klimaatgovernance).map((spread) => sensitivityText(spread, nl))).toEqual([
      ...["stabiel", "stabiel", "2,5 – 3 als iedereen indient", "stabiel", "2,75 – 3 als iedereen indient"],
      ...["stabiel", "2,5 – 3 als iedereen indient", "stabiel"],
    ]);
  });

  it("names a city whose scores contradict each other apart from those that handed in nothing", () => {
    const contradicting = (...ids: readonly string[]) => {
      const cities = view.cities.map((row) =>
        ids.includes(row.city.id)
          ? { ...row, cells: row.cells.map((cell) => ({ ...cell, kind: "conflict" as const })) }
          : row,
      );
      const [, , policy] = spreadsOf({ ...view, cities }, klimaatgovernance);
      return policy ? [sensitivityText(policy, nl), sensitivityText(policy, en)] : [];
    };
    expect(contradicting("turnhout")).toEqual([
      "2,5 – 3 als het tegenstrijdige opgelost is · tegenstrijdig: Turnhout",
      "2.5 – 3 if what is contradictory is settled · contradictory: Turnhout",
    ]);
    expect(contradicting("aalst", "genk", "gent", "leuven", "turnhout")[0]).toMatch(
      /als het tegenstrijdige opgelost is · tegenstrijdig: Aalst, Genk, Gent en 2 andere$/,
    );
    expect(contradicting("aalst")[0]).toMatch(
      / als iedereen indient en het tegenstrijdige opgelost is · tegenstrijdig: Aalst$/,
    );
  });

  it("has every score of every city, in the order of the definition, each with its cell", () => {
    expect(view.cities.map(({ city }) => city.id)).toEqual(klimaatgovernance.cities.map(({ id }) => id));
    for (const { city, scores } of najaar2024.cities)
      for (const themeId of THEMES) {
        const cell = cellOf(view, city.id, themeId);
        expect(cell.value).toBe(scores.get(themeId)?.value ?? null);
        expect(cell.at?.sheet).toBe("Maturiteit");
      }
  });

  it("says who is complete and who is not, and never that all is", () => {
    expect(overviewTexts(nl).complete(completeOf(view), view.cities.length)).toBe("11 van 13 steden volledig");
    expect(overviewTexts(en).complete(completeOf(view), view.cities.length)).toBe("11 of 13 cities complete");
    const open = view.cities.filter(({ status }) => status !== "complete");
    expect(open.map(({ city, settled, lacking }) => [city.name, settled, lacking.length])).toEqual([
      ["Aalst", 7, 1],
      ["Turnhout", 0, 8],
    ]);
    expect(open.every(({ next }) => next?.sheet === "Maturiteit")).toBe(true);
  });

  it("has a row of global scores with what was published, and no median in the place of what was not", () => {
    const [global, median, count] = mapRows(view, nl);
    expect([global?.name, median?.name, count?.name]).toEqual(["Globale score", "Mediaan", "n"]);
    expect(global?.cells.map(({ value }) => value)).toEqual([null, 2.5, null, null, null, null, 2, null]);
    expect(mapRows(viewOf(najaar2024), nl)[0]?.name).toBe("Mediaan");
  });

  it("shows each city as one dot, where its score is", () => {
    const spreads = spreadsOf(view, klimaatgovernance);
    for (const { theme, stacks, marks } of spreads) {
      expect(stacks.flatMap(({ cities }) => cities)).toHaveLength(theme.n);
      expect(marks?.median).toBe(((theme.median ?? 0) - 1) / 4);
    }
    expect(stacksText(spreads[2]?.stacks ?? [], nl)).toBe(
      "1: Aalst; 1,5: Genk; 2: Kortrijk, Leuven, Sint-Niklaas; 2,5: Gent; 3: Antwerpen, Hasselt, Oostende; 4: Brugge, Mechelen; 4,5: Roeselare",
    );
    expect(dotSizes(spreads).pitch).toBeGreaterThanOrEqual(5);
  });

  it("counts every city once in the shares per level", () => {
    for (const { shares, without } of levelShares(view, klimaatgovernance))
      expect(shares.reduce((sum, { count }) => sum + count, without)).toBe(13);
  });
});

describe("a cell of the map", () => {
  const KINDS = ["n.v.t.", "ca. 3", "zie bijlage", 27, null, 2.5, "bij benadering", 3];
  const view = viewOf(typed(klimaatgovernance, (city, theme) => (city === 0 ? (KINDS[theme] ?? null) : 3)));
  const cells = view.cities[0]?.cells ?? [];

  it("has a sign of its own for each reason why there is no score, and says it in words", () => {
    expect(cells.map((cell) => [cell.kind, signOf(cell, nl), cellText(cell, nl)])).toEqual([
      ["not-applicable", "n.v.t.", "niet van toepassing"],
      ["approximate", "±3", "3, bij benadering"],
      ["text", "abc", "tekst in plaats van een score: “zie bijlage”"],
      ["unreadable", "?", "onleesbaar: “27”"],
      ["blank", "–", "nog geen score"],
      ["score", "2,5", "2,5"],
      ["approximate", "±", "bij benadering"],
      ["score", "3", "3"],
    ]);
  });

  it("leaves every city complete and without a figure where every theme is not applicable, and that is what is said", () => {
    const view = viewOf(typed(klimaatgovernance, () => "n.v.t."));
    expect([completeOf(view), isNowhereApplicable(view)]).toEqual([13, true]);
    expect(overviewTexts(nl).notApplicable).toBe("Elk thema is overal n.v.t. Er zijn dus geen cijfers om te tekenen.");
    expect(isNowhereApplicable(viewOf(typed(klimaatgovernance, (city) => (city === 0 ? null : "n.v.t."))))).toBe(false);
    expect(isNowhereApplicable(viewOf(emptyMeasurement(klimaatgovernance, "najaar 2026")))).toBe(false);
  });

  it("does not make a city complete that has a text or an unreadable cell", () => {
    expect(view.cities[0]).toMatchObject({ status: "partial", settled: 4 });
    expect(completeOf(view)).toBe(12);
  });

  it("that is contradicted says by what, and its city is not complete", () => {
    const all = typed(klimaatgovernance, () => 3);
    const workbook = bundleBook(all);
    const own = {
      ...{ name: "Eigen tabel", visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [] },
      cells: [
        ...["Stad", "Strategie", "Aanpak", "Monitoring"].map((value, column) => ({ row: 0, column, value })),
        ...["Gent", 3, 2.5, 3].map((value, column) => ({ row: 1, column, value })),
      ],
    };
    const contested = looked({ ...workbook, sheets: [...workbook.sheets, own] }).view;
    const cell = cellOf(contested, "gent", "aanpak");
    expect([cell.kind, signOf(cell, nl), cellText(cell, nl)]).toEqual([
      ...["conflict", "≠", "tegenstrijdige scores: 2,5 of 3"],
    ]);
    expect(completeOf(contested)).toBe(12);
    expect(contested.cities.find(({ city }) => city.id === "gent")).toMatchObject({ status: "conflict", settled: 7 });
  });
});

describe("what changed since the previous time", () => {
  const explanations = [
    explained({ cityId: "gent", themeId: "strategie", previous: "3", target: "4" }),
    explained({ cityId: "gent", themeId: "aanpak", previous: "2,5", target: "2" }),
    explained({ cityId: "genk", themeId: "aanpak", previous: "2,5" }),
    explained({ cityId: "genk", themeId: "strategie", previous: "weet niemand meer" }),
    explained({ cityId: "aalst", themeId: "risicobeheer", previous: "2", target: "4" }),
  ];
  const view = viewOf({ ...najaar2024, explanations });

  it("is said in words and in numbers, and of what cannot be compared nothing is said", () => {
    expect(view.since).toEqual({ up: 1, down: 1, same: 1 });
    expect(changeText(cellOf(view, "gent", "strategie"), nl)).toBe("0,5 hoger dan de vorige keer (3)");
    expect(changeText(cellOf(view, "genk", "aanpak"), nl)).toBe("0,5 lager dan de vorige keer (2,5)");
    expect(changeText(cellOf(view, "gent", "aanpak"), nl)).toBe("evenveel als de vorige keer (2,5)");
    expect(changeText(cellOf(view, "genk", "strategie"), nl)).toBe("");
    expect(viewOf(najaar2024).since).toBeUndefined();
  });

  it("stands in the profile of the city, with its target and how much is left", () => {
    const lines = (cityId: string) => {
      const row = view.cities.find(({ city }) => city.id === cityId);
      if (!row) throw new Error("There is no such city.");
      return profileOf({ row, themes: view.themes, isGroup: true }, klimaatgovernance);
    };
    const said = lines("gent").lines.map((line) => lineText(line, klimaatgovernance, nl));
    expect(said.slice(0, 3)).toEqual([
      "tussen Gestructureerde aanzet en Matuur · 0,5 hoger dan de vorige keer (3) · streefscore 4, nog 0,5 · mediaan 3",
      "tussen Ad hoc en Gestructureerde aanzet · evenveel als de vorige keer (2,5) · streefscore 2 bereikt · mediaan 3",
      "tussen Ad hoc en Gestructureerde aanzet · mediaan 2,75",
    ]);
    expect(lines("gent").marks).toEqual(["previous", "now", "target", "median"]);
    const open = lines("aalst").lines.find(({ theme }) => theme.id === "risicobeheer");
    expect(open?.places).toEqual({ previous: 0.25, target: 0.75, median: 0.5 });
    expect(open && lineText(open, klimaatgovernance, nl)).toBe(
      "bij benadering · vorige keer 2 · streefscore 4 · mediaan 3",
    );
  });
});

describe("any other scan", () => {
  it("is drawn on its own scale, from its lowest level to its highest", () => {
    const view = viewOf(typed(dataMaturity, (city, theme) => (city === 0 ? theme : 2)));
    const spreads = spreadsOf(view, dataMaturity);
    expect(spreads.map(({ stacks }) => stacks.map(({ x }) => x))).toEqual([[0, 1], [0.5, 1], [1]]);
    expect(mapRows(view, nl).map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3]);
  });

  it("may have twelve themes and 300 cities: then dots become bars", () => {
    const definition = scanOf(300, 12);
    const view = viewOf(typed(definition, (city) => 1 + (city % 5)));
    expect(view.themes).toHaveLength(12);
    expect(dotSizes(spreadsOf(view, definition)).pitch).toBeUndefined();
    const [first] = levelShares(view, definition);
    expect(first?.shares.map(({ count }) => count)).toEqual([60, 60, 60, 60, 60]);
  });
});

describe("the keys of the map", () => {
  const size = { rows: 16, columns: 9 };
  const from = { row: 4, column: 3 };

  it.each([
    ["ArrowUp", false, 3, 3],
    ["ArrowDown", false, 5, 3],
    ["ArrowLeft", false, 4, 2],
    ["ArrowRight", false, 4, 4],
    ["Home", false, 4, 0],
    ["End", false, 4, 8],
    ["Home", true, 0, 0],
    ["End", true, 15, 8],
    ["PageDown", false, 14, 3],
    ["PageUp", false, 0, 3],
  ] as const)("%s (Ctrl: %s) leads to row %i, column %i", (...[key, ctrlKey, row, column]) => {
    expect(moved({ key, ctrlKey }, from, size)).toEqual({ row, column });
  });

  it("stop at the edges, and leave other keys alone", () => {
    expect(moved({ key: "ArrowUp", ctrlKey: false }, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(moved({ key: "Tab", ctrlKey: false }, from, size)).toBeUndefined();
    expect(moved({ key: "toString", ctrlKey: false }, from, size)).toBeUndefined();
  });
});

describe("where whoever looked goes on", () => {
  const view = viewOf(PUBLISHED);
  const of = (open: Partial<typeof view.open>) => nextAfter({ ...view, open: { ...view.open, ...open } }, true);
  const wrong = { error: 1, warning: 0, info: 0 };

  it("is what is to be settled or mended first, and else what is published; what lacks holds up nothing", () => {
    const contested = { scores: 1, fte: 0, words: 0 };
    expect(of({ contested, findings: wrong })).toBe("bundle");
    expect(nextAfter({ ...view, open: { ...view.open, contested } }, false)).toBe("check");
    expect([of({ findings: wrong }), of({ asked: 1 })]).toEqual(["check", "check"]);
    expect(view.open.missing.length).toBeGreaterThan(0);
    expect(of({ findings: { ...wrong, error: 0 } })).toBe("share");
  });

  it("is where the files are given as long as nothing counts", () => {
    expect(nextAfter(viewOf(emptyMeasurement(klimaatgovernance, "najaar 2026")), true)).toBe("bundle");
  });
});
