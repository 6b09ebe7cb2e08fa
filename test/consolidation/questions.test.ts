/** What the cities are asked, beside what was found in their files. */
import { describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { mailText, questionsByCity } from "../../src/taskpane/bundle/city-questions";
import { drafted } from "../actions/bundling";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { bundled, remembered } from "./consolidated";
import { consolidated, finding, fte, score, scores, statement, submission } from "./submissions";

/** By city, the themes that it is asked for. */
function askedFor(consolidation: Consolidation): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    bundleOf(consolidation).questions.flatMap((question) =>
      question.kind === "missing" ? [[question.city?.id ?? "", question.themes.map(({ id }) => id)] as const] : [],
    ),
  );
}

const SEVEN = scores("aalst", 3, 3, 3, 3, 3, 3, "bij benadering", 3);

describe("a city that handed in", () => {
  it("is asked for the score that it left out, in words without a number too", () => {
    expect(askedFor(consolidated(submission("aalst.xlsx", SEVEN)))).toEqual({ aalst: ["risicobeheer"] });
  });

  it("is asked for all of them when it handed in its FTE alone, or words alone", () => {
    const asked = askedFor(
      consolidated(
        submission("aalst.xlsx", fte("aalst", 2)),
        submission("turnhout.xlsx", statement("turnhout", "volgt")),
      ),
    );
    expect(Object.entries(asked).map(([city, { length }]) => [city, length])).toEqual([
      ["aalst", 8],
      ["turnhout", 8],
    ]);
  });

  it("is not asked once more about a cell that it is asked about already, nor about what contradicts itself", () => {
    const text = submission("gent.xlsx", scores("gent", 3, "geen idee", 3, 3, 3, 3, 3, 3), finding("C2"));
    expect(askedFor(consolidated(text))).toEqual({});
    const two = [
      submission("a.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3)),
      submission("b.xlsx", score("gent.aanpak", 5)),
    ];
    expect(askedFor(consolidated(...two))).toEqual({});
  });

  it("is not asked for what does not apply", () => {
    expect(askedFor(consolidated(submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, "n.v.t.", 3))))).toEqual({});
  });

  it("is asked again by the bundle that remembers it, and no longer when the score comes", async () => {
    const previous = await remembered(await bundled(consolidated(submission("aalst.xlsx", SEVEN))));
    const later = (...files: Parameters<typeof consolidate>[0]) => consolidate(files, klimaatgovernance, { previous });
    expect(askedFor(later())).toEqual({ aalst: ["risicobeheer"] });
    expect(askedFor(later(submission("later.xlsx", score("aalst.risicobeheer", 2))))).toEqual({});
  });
});

it("a city that handed in nothing is asked nothing", () => {
  expect(askedFor(consolidated(submission("aalst.xlsx", SEVEN)))["gent"]).toBeUndefined();
});

describe("the question", () => {
  const mailed = (...parts: Parameters<typeof submission>) => {
    const [asked] = questionsByCity(drafted(EMPTY_WORKBOOK, [submission(...parts)]));
    return asked ? mailText(asked) : "";
  };

  it("says which scores, and out of how many, ready to be mailed", () => {
    expect(mailed("aalst.xlsx", scores("aalst", 3, 3, 3, 3, 3, 3, null, 3))).toContain(
      "- Nog niet ingevuld, 1 van de 8 thema's: Risicobeheer. Wilt u dat aanvullen? Is een thema niet van toepassing, vul dan n.v.t. in.",
    );
    expect(mailed("gent.xlsx", scores("gent", 3, 3, 3, 3, 3))).toContain(
      "Nog niet ingevuld, 3 van de 8 thema's: Middelen, Risicobeheer en Communicatie & participatie.",
    );
    expect(mailed("gent.xlsx", fte("gent", 2))).toContain("Geen enkel van de 8 thema's is al ingevuld.");
  });

  it("says of no theme in which something stands that it is not filled in", () => {
    expect(mailed("aalst.xlsx", SEVEN)).toContain(
      "- Wel ingevuld, maar zonder score, 1 van de 8 thema's: Risicobeheer (“bij benadering”). Wilt u dat aanvullen?",
    );
    expect(mailed("gent.xlsx", scores("gent", 25, 3, 3, 3, 3, 3, null, "bij benadering"), finding("B2"))).toContain(
      "- Nog niet ingevuld, 1 van de 8 thema's: Risicobeheer. Wel ingevuld, maar zonder score, 1 van de 8 thema's: Communicatie & participatie (“bij benadering”).",
    );
  });

  it("stands on Bevindingen with its city, and is no finding when the bundle is read again", async () => {
    const workbook = await bundled(consolidated(submission("aalst.xlsx", SEVEN)));
    const cells = workbook.sheets.find(({ name }) => name === "Bevindingen")?.cells ?? [];
    expect(cells.filter(({ row }) => row === 4).map(({ value }) => value)).toEqual([
      "Aalst",
      "nog open",
      expect.stringContaining("Risicobeheer"),
    ]);
    expect((await remembered(workbook)).findings).toEqual([]);
  });
});
