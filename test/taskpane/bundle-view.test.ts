import { subjectText } from "../../src/taskpane/view/subject-text";
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { bundleTexts } from "../../src/locales/bundle";
import { en } from "../../src/locales/en";
import type { Locale } from "../../src/locales/locale";
import { nl } from "../../src/locales/nl";
import { heldText, statusCounts, unplacedView } from "../../src/taskpane/bundle/bundle-view";
import { mailText, questionsByCity, silentCities, questionTexts } from "../../src/taskpane/bundle/city-questions";
import { drafted } from "../actions/bundling";
import { finding, fte, score, scores, submission } from "../consolidation/submissions";
import { edited, type } from "../layout/edits";
import { applied, laidOut } from "../layout/laid-out";

const draft = drafted(EMPTY_WORKBOOK, [
  submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), finding("C2", { raw: "geen idee" })),
  submission("gent_v2.xlsx", score("gent.aanpak", 5, "D9")),
  submission("genk.xlsx", score("genk.aanpak", 2)),
  submission("aalst.xlsx", fte("aalst", 2)),
]);

describe("the status board", () => {
  it("counts all cities of the definition, each once", () => {
    const counts = statusCounts(draft.bundle.board);
    expect(counts).toEqual({ complete: 0, partial: 1, "no-scores": 0, missing: 11, conflict: 1 });
    expect(bundleTexts(nl).board.counts(counts)).toBe("0 volledig · 1 gedeeltelijk · 1 tegenstrijdig · 11 ontbreken");
  });
});

describe("what the sheets have no place for", () => {
  const none = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));
  const said = explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar", target: "4.5" });
  const file = submission("gent.xlsx", score("gent.aanpak", 2), { explanations: [{ ...said, sources: {} }] });
  const told = (workbook: Snapshot, locale: Locale = nl) =>
    unplacedView(drafted(workbook, [file]).unplaced, klimaatgovernance, locale);

  it("is nothing where every column and row is there", () => {
    expect(drafted(none, [file]).unplaced).toEqual([]);
  });

  it("is told with the sheet, the city, the theme and the column it is for", () => {
    const workbook = edited(none, type("Toelichting", "D4", null), type("Toelichting", "I4", null));
    expect(drafted(workbook, [file]).unplaced).toHaveLength(2);
    expect(told(workbook)).toEqual({
      lists: [],
      values: [
        { about: "Toelichting · Gent · Aanpak · Motivatie", value: "Plan klaar" },
        { about: "Toelichting · Gent · Aanpak · Streefscore", value: "4,5" },
      ],
    });
    expect(told(workbook, en).values[1]?.value).toBe("4.5");
  });

  it("is a whole list where nothing says any more that it is the bundle's: it is neither written nor added twice", () => {
    const bundle = applied(drafted(none, []).change.plan, none);
    const draft = drafted({ ...bundle, names: bundle.names.filter(({ name }) => name !== "KP_Herkomst") }, [file]);
    expect(draft.change.cells.filter(({ sheet }) => sheet === "Herkomst")).toEqual([]);
    expect(draft.change.plan.sheets).toEqual([]);
    expect(unplacedView(draft.unplaced, klimaatgovernance, nl)).toEqual({
      lists: [expect.stringMatching(/^Het blad Herkomst wordt niet bijgewerkt: /)],
      values: [],
    });
  });
});

describe("the questions to a city", () => {
  it("come as one text to mail, each with its file, sheet and cell", () => {
    const [gent] = questionsByCity(draft).filter(({ city }) => city?.id === "gent");
    expect(gent && mailText(gent)).toBe(
      [
        "Beste",
        "",
        "Bij het bundelen van de scores van Gent viel ons dit op:",
        "",
        "- gent.xlsx, blad Blad1, cel C2: “geen idee” is geen score. Deze cel telt niet mee.",
        "- Voor Aanpak staan er verschillende waarden: 3 (gent.xlsx, Blad1!C2), 5 (gent_v2.xlsx, Blad1!D9). Welke waarde klopt?",
        "",
        "Wilt u dit nakijken en ons een aangepaste werkmap bezorgen?",
      ].join("\n"),
    );
  });

  it("ask a city of which there is nothing yet for its file, but not one of which a file waits for a choice", () => {
    const silent = silentCities(draft, new Map([["brugge", ["brugge.xlsx"]]]));
    const ids = silent.map(({ city }) => city?.id);
    expect(ids).toContain("antwerpen");
    expect(ids).not.toContain("gent");
    expect(ids).not.toContain("brugge");
    expect(mailText(silent.find(({ city }) => city?.id === "antwerpen") ?? { city: undefined, questions: [] })).toBe(
      [
        "Beste",
        "",
        "Wij bundelen de scores van de steden, en die van Antwerpen hebben wij nog niet.",
        "",
        "Wilt u ons uw werkmap bezorgen?",
      ].join("\n"),
    );
  });

  it("are one where thousands of them are alike", () => {
    const many = Array.from({ length: 1000 }, (_, row) => finding(`B${row + 2}`, { raw: `tekst ${row}` }));
    const large = drafted(EMPTY_WORKBOOK, [submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), ...many)]);
    const [gent] = questionsByCity(large);
    expect(gent && questionTexts(gent.questions)).toEqual([
      "gent.xlsx, blad Blad1, cel B2, B3, B4 …: 1.000 cellen, bijvoorbeeld: “tekst 0” is geen score. Deze cel telt niet mee.",
    ]);
  });
});

describe("a change", () => {
  it("is told by city and theme, or by city and FTE", () => {
    expect(subjectText({ cityId: "gent", subjectId: "aanpak" }, klimaatgovernance, nl)).toBe("Gent · Aanpak");
    expect(subjectText({ cityId: "gent", subjectId: "lekp1" }, klimaatgovernance, nl)).toBe("Gent · VTE LEKP 1");
  });

  it("shows what was held: a number in one's own notation, words, nothing, or a contradiction", () => {
    expect(heldText({ status: "scored", value: 2.5, raw: "2.5" }, nl)).toBe("2,5");
    expect(heldText({ status: "text", value: null, raw: "geen idee" }, nl)).toBe("“geen idee” (telt niet mee)");
    expect(heldText({ status: "text", value: null, raw: "Plan klaar", areWords: true }, nl)).toBe("Plan klaar");
    expect(heldText({ status: "approximate", value: null, raw: "bij benadering" }, nl)).toBe("bij benadering");
    expect(heldText({ status: "blank", value: null, raw: "" }, nl)).toBe("niets");
    expect(heldText({ status: "conflict", value: null, raw: "" }, nl)).toBe("tegenstrijdig");
  });
});
