/** What Leren and Twinning say of a proposal in one line: its numbers add up. */
import { describe, expect, it } from "@jest/globals";
import type { TwinningEdit } from "../../src/actions/twinning-edits";
import { decidedIn } from "../../src/actions/write-twinning";
import { figuresOf } from "../../src/domain/twinning/figures";
import { inFigures, isOwnSentence } from "../../src/layout/sheets/twinning-words";
import { en } from "../../src/locales/en";
import { learnTexts } from "../../src/locales/learn";
import { nl } from "../../src/locales/nl";
import { PUBLISHED } from "../layout/published";

const words = learnTexts(nl);
/** Turnhout has no score, and so no question to learn. */
const OWN: TwinningEdit = {
  kind: "pin",
  decision: { themeId: "strategie", learner: "turnhout", donor: "leuven", reason: "" },
};

const figuresWith = (...edits: readonly TwinningEdit[]) => figuresOf(decidedIn(PUBLISHED, edits).twinning);

describe("a proposal in one line", () => {
  it("tells the proposal of 2024 in one line, in both languages", () => {
    const figures = figuresWith();
    expect(words.figures(figures)).toBe(
      "20 koppelingen: 11 van de 11 steden met een leervraag leren van een donor, 18 van de 38 leervragen wachten.",
    );
    expect(learnTexts(en).figures(figures)).toMatch(/^20 pairs: 11 of the 11 cities with a question/);
  });

  it("tells a pair apart that people made and that answers no question, so that the others and what waits are all there are", () => {
    const figures = figuresWith(OWN);
    const { matches, beside, waiting, needs } = figures;
    expect(matches - beside + waiting).toBe(needs);
    expect(figures).toMatchObject({ beside: 1, served: 11, learners: 11 });
    const said = `${matches} koppelingen, waarvan 1 zonder leervraag (met de hand vastgezet): 11 van de 11 steden met een leervraag leren van een donor, ${waiting} van de 38 leervragen wachten.`;
    expect(words.figures(figures)).toBe(said);
    expect(inFigures(figures)).toContain(`${said} (`);
    expect(isOwnSentence(inFigures(figures))).toBe(true);
  });

  it("says of pairs that are all made by hand that the scores ask for none", () => {
    const settings: TwinningEdit = { kind: "set", settings: { difference: 5 }, programme: {} };
    const figures = figuresWith(settings, OWN);
    expect(words.figures(figures)).toBe("1 koppeling, met de hand vastgezet: uit de scores volgt geen leervraag.");
    expect(isOwnSentence(inFigures(figures))).toBe(true);
  });
});
