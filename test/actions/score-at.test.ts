/** Score cells by their addresses: where two are at the same one, the first that was read is it. */
import { describe, expect, it } from "@jest/globals";
import { placeAt, scoreAt } from "../../src/actions/score-at";
import type { ScorePlace } from "../../src/layout/parse/reading";
import { NOTHING, score, submission } from "../consolidation/submissions";

const AT = { sheet: "Blad1", row: 1, column: 1 };
const place = (cityId: string, themeId: string): ScorePlace => ({ cityId, themeId, ...AT });
const [gent, genk] = [place("gent", "aanpak"), place("genk", "strategie")];

describe("of two equal places", () => {
  it.each([
    ["gent", [gent, genk]],
    ["genk", [genk, gent]],
  ])("the first counts: %s", (cityId, places) => {
    expect(placeAt({ reading: { ...NOTHING, places } }, AT)?.cityId).toBe(cityId);
  });

  it("the first score counts, whichever of the two is asked for", () => {
    const { reading } = submission("gent.xlsx", score("gent.aanpak", 3), score("genk.strategie", 2));
    for (const each of [gent, genk]) expect(scoreAt({ reading }, each)?.value).toBe(3);
  });
});

it("at another address, there is none", () => {
  const { reading } = submission("gent.xlsx", { places: [gent] }, score("gent.aanpak", 3));
  expect(placeAt({ reading }, { ...AT, row: 2 })).toBeUndefined();
  expect(placeAt({ reading }, undefined)).toBeUndefined();
  expect(scoreAt({ reading }, { ...gent, column: 2 })).toBeUndefined();
});
