import { subjectText } from "../../src/taskpane/view/subject-text";
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { nl } from "../../src/locales/nl";
import {
  heldText,
  mailText,
  questionsByCity,
  questionTexts,
  statusCounts,
} from "../../src/taskpane/bundle/bundle-view";
import { drafted } from "../actions/bundling";
import { finding, fte, score, scores, submission } from "../consolidation/submissions";

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
    expect(nl.pane.bundle.board.counts(counts)).toBe("0 volledig · 1 gedeeltelijk · 1 met tegenspraak · 11 ontbreken");
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
        "- Over Aanpak spreken cellen elkaar tegen: 3 (gent.xlsx, Blad1!C2), 5 (gent_v2.xlsx, Blad1!D9). Welke waarde klopt?",
        "",
        "Wilt u dit nakijken en ons een aangepaste werkmap bezorgen?",
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
    expect(heldText({ status: "text", value: null, raw: "geen idee" }, nl)).toBe("geen idee");
    expect(heldText({ status: "blank", value: null, raw: "" }, nl)).toBe("niets");
    expect(heldText({ status: "conflict", value: null, raw: "" }, nl)).toBe("tegenspraak");
  });
});
