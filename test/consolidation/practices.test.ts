/** Good practices of several files, as one list. */
import { describe, expect, it } from "@jest/globals";
import { mergedPractices } from "../../src/consolidation/practices";

describe("good practices", () => {
  it("are listed once, however many files name them, in the order in which they come", () => {
    const practice = (cityId: string, words: string) => ({
      ...{ cityId, themeId: "strategie", practice: words },
      source: { sheet: "Goede praktijken", cell: "C5" },
    });
    expect(
      mergedPractices([
        { goodPractices: [practice("leuven", "Klimaatcontract"), practice("gent", "Klimaatplan")] },
        { goodPractices: [practice("gent", "Klimaatplan"), practice("genk", "Klimaatplan")] },
      ]),
    ).toEqual([
      { cityId: "leuven", themeId: "strategie", practice: "Klimaatcontract" },
      { cityId: "gent", themeId: "strategie", practice: "Klimaatplan" },
      { cityId: "genk", themeId: "strategie", practice: "Klimaatplan" },
    ]);
  });
});
