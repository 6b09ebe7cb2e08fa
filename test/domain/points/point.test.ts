/** What a city says is cut into points by lines alone, linked word for word, and counted against the shares that somebody set. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { explained } from "../../../src/domain/measurement/explanation";
import { checkPoints } from "../../../src/domain/points/check-points";
import { areShares, DEFAULT_SHARES, HOW_MANY, howManyOf } from "../../../src/domain/points/how-many";
import { type GroupPoint, saidBy, saidPoints, sourceLine, unlinked } from "../../../src/domain/points/point";

const RULE = { from: DEFAULT_SHARES, of: 13 };
const nameOf = (id: string) => (id === "gent" ? "Gent" : "Leuven");

function point(more: Partial<GroupPoint>): GroupPoint {
  return {
    ...{ themeId: "aanpak", kind: "strong", rawKind: "", text: "Een herkenbare trekker" },
    ...{ cityIds: [], reported: "", nuance: "", sources: [], ...more },
  };
}

describe("how many cities say so", () => {
  it("is said in the words of the report, of 13 cities", () => {
    expect([0, 1, 2, 3, 5, 6, 7, 8, 12, 13].map((cities) => howManyOf(cities, RULE))).toEqual([
      ...[undefined, "some", "some", "several", "several", "half", "half", "most", "most", "all"],
    ]);
  });

  it("is never less for more cities, whatever the shares", () => {
    const shares = fc
      .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
      .map((all) => all.sort((a, b) => b - a).map((share) => share / 100));
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 300 }), ([all = 1, most = 1, half = 1, several = 1], of) => {
        const from = { all, most, half, several };
        expect(areShares(from)).toBe(true);
        const ranks = Array.from({ length: of }, (_, index) =>
          HOW_MANY.indexOf(howManyOf(index + 1, { from, of }) ?? "some"),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });

  it("cannot be said by shares that do not run from many to few", () => {
    expect(areShares(DEFAULT_SHARES)).toBe(true);
    expect(areShares({ ...DEFAULT_SHARES, half: 0.7 })).toBe(false);
    expect(areShares({ ...DEFAULT_SHARES, several: 0 })).toBe(false);
    expect(areShares({ ...DEFAULT_SHARES, all: 1.2 })).toBe(false);
  });

  it("counts a city once, and none that we do not know", () => {
    const cityIds = ["gent", "leuven", "Atlantis", "gent"];
    expect(saidBy(point({ cityIds }), klimaatgovernance, { ...RULE, of: 2 })).toBe("all");
    expect(saidBy(point({ cityIds: ["Atlantis"] }), klimaatgovernance, RULE)).toBeUndefined();
  });
});

describe("the words of a city", () => {
  const said = saidPoints([
    explained({
      ...{ cityId: "gent", themeId: "aanpak" },
      strong: "- Klimaatregisseur; met mandaat\n\n2) Klimaatkamers\n• Klimaatkamers",
      improve: "Te weinig mensen",
    }),
  ]);

  it("are a point for each line, without what makes it an item of a list; within a line nothing is cut", () => {
    expect(said.map(({ kind, text }) => [kind, text])).toEqual([
      ["strong", "Klimaatregisseur; met mandaat"],
      ["strong", "Klimaatkamers"],
      ["improve", "Te weinig mensen"],
    ]);
  });

  it("are linked where a point of the same theme and kind has them under the name of the city", () => {
    const sources = [sourceLine("Gent", "klimaatkamers")];
    const left = (points: readonly GroupPoint[]) => unlinked(said, points, nameOf).map(({ text }) => text);
    expect(left([point({ sources })])).toEqual(["Klimaatregisseur; met mandaat", "Te weinig mensen"]);
    expect(left([point({ sources, kind: "improve" })])).toHaveLength(3);
    expect(left([point({ sources, themeId: "strategie" })])).toHaveLength(3);
    expect(left([point({ sources: [sourceLine("Leuven", "Klimaatkamers")] })])).toHaveLength(3);
  });

  it("are told where the city says so no more, or is not among the cities of the point", () => {
    const context = { definition: klimaatgovernance, said };
    const codes = (more: Partial<GroupPoint>) => checkPoints([point(more)], context).map(({ code }) => code);
    const sources = [sourceLine("Gent", "Klimaatkamers"), "Rapport 2025"];
    expect(codes({ sources, cityIds: ["gent"] })).toEqual([]);
    expect(codes({ sources })).toEqual(["point-city-not-counted"]);
    expect(codes({ sources: [sourceLine("Gent", "Een klimaatfonds")], cityIds: ["gent"] })).toEqual([
      "point-words-changed",
    ]);
    expect(codes({ themeId: "Mobiliteit", kind: undefined, rawKind: "Kans", cityIds: ["Atlantis"] })).toEqual([
      ...["point-unknown-theme", "point-unknown-kind", "point-unknown-city"],
    ]);
  });
});
