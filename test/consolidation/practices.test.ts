/** Good practices of several files, as one list. */
import { describe, expect, it } from "@jest/globals";
import { mergedPractices } from "../../src/consolidation/practices";
import { markedInFile } from "../../src/layout/sheets/marked-in-file";
import { sheet, book } from "../layout/book";
import { edited, type } from "../layout/edits";
import { HEADER } from "../layout/rows";
import { bundled, consolidated, remembered, submission } from "./consolidated";

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

  it("that come back beside one that was rewritten in the bundle are told, with their cell", async () => {
    const file = submission(
      "gent.xlsx",
      book(
        sheet("Blad1", [HEADER, ["Gent", 3, 4]]),
        sheet("Lijst", [
          ["Thema", "Stad", "Goede praktijk"],
          ["Strategie", "Gent", "Klimaatplan"],
          ["Aanpak", "Gent", "Klimaattafels"],
        ]),
      ),
    );
    const bundle = await bundled(consolidated([file]));
    const added = async (held: typeof bundle) =>
      consolidated([file], { previous: await remembered(held) }).addedPractices;
    expect(await added(bundle)).toEqual([]);
    expect(await added(edited(bundle, type("Goede praktijken", "C5", "Klimaatplan (herwerkt)")))).toEqual([
      {
        ...{ cityId: "gent", themeId: "strategie", practice: "Klimaatplan" },
        source: { file: "gent.xlsx", sheet: "Lijst", cell: "C2" },
      },
    ]);
  });

  it("that the bundle has marked as confidential are not added once more without the mark", async () => {
    const list = (practice: string) =>
      submission(
        "gent.xlsx",
        book(
          sheet("Blad1", [HEADER, ["Gent", 3, 4]]),
          sheet("Lijst", [
            ["Thema", "Stad", "Goede praktijk"],
            ["Strategie", "Gent", practice],
          ]),
        ),
      );
    const bundle = await bundled(consolidated([list(markedInFile("Klimaatplan"))]));
    const again = consolidated([list("Klimaatplan")], { previous: await remembered(bundle) });
    expect(again.addedPractices).toEqual([]);
    expect(again.goodPractices.map(({ practice }) => practice)).toEqual([markedInFile("Klimaatplan")]);
  });
});
