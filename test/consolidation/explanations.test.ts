/** What the files say beside the scores, as one. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained, type Explanation } from "../../src/domain/measurement/explanation";
import { mergedExplanations, mergedPractices } from "../../src/consolidation/explanations";

function explanation(cityId: string, themeId: string, words: Partial<Explanation>): Explanation {
  return explained({ cityId, themeId, ...words });
}

const merged = (...files: readonly (readonly Explanation[])[]) =>
  mergedExplanations(
    files.map((explanations) => ({ explanations })),
    klimaatgovernance,
  );

describe("two files that explain the same score", () => {
  it("complete each other; where both say something, the later one counts", () => {
    expect(
      merged(
        [explanation("gent", "aanpak", { motivation: "oud", evidence: "https://stad.gent", author: "An" })],
        [explanation("gent", "aanpak", { motivation: "nieuw", target: "4" })],
      ),
    ).toEqual([
      explanation("gent", "aanpak", { motivation: "nieuw", evidence: "https://stad.gent", target: "4", author: "An" }),
    ]);
  });

  it("stand apart from other cities and themes, in the order of the definition", () => {
    const three = [
      explanation("genk", "aanpak", { motivation: "b" }),
      explanation("genk", "strategie", { motivation: "a" }),
      explanation("gent", "aanpak", { motivation: "c" }),
    ];
    expect(merged([...three].reverse()).map(({ motivation }) => motivation)).toEqual(["a", "b", "c"]);
  });
});

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
