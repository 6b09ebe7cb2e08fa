import { describe, expect, it } from "@jest/globals";
import { headingOf, isSummary, isTotalLabel } from "../../../src/layout/sheets/headings";

describe("a heading", () => {
  it.each([
    ["STAD", "city"],
    ["Naam van de stad", "city"],
    ["Stad:", "city"],
    ["Thema's", "theme"],
    ["Score (1-5)", "score"],
    ["Score 2024", "score"],
    ["Score van de stad", undefined],
    ["Zelfevaluatie najaar 2024", "score"],
    ["Niveau", "score"],
    ["Vorige score", "previous"],
    ["Streefscore 2030", "target"],
    ["Toelichting", "remark"],
    ["Prioriteit (1-4)", "priority"],
    ["1. Score najaar 2024", "score"],
    ["Scorebord", undefined],
    ["2024", undefined],
    ["", undefined],
  ])("says what is below it: '%s' is %s", (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });
});

describe("a label", () => {
  it.each([
    "Mediaan",
    "n",
    "Gemiddelde 13 steden",
    "Mediaan (n = 12)",
    "Min – max",
    "Totaal VTE",
    "Globale score",
    "SOM",
    "Subtotaal",
  ])("sums up: '%s'", (label) => {
    expect(isSummary(label)).toBe(true);
  });

  it.each(["Gent", "Minderhout", "Totale aanpak", "", "Nieuwe score"])("does not: '%s'", (label) => {
    expect(isSummary(label)).toBe(false);
  });

  it("is a total, or another summary", () => {
    expect(["Totaal", "Totaal VTE LEKP 1", "Eindtotaal", "Som"].every(isTotalLabel)).toBe(true);
    expect(["Gemiddelde", "Mediaan", "Subtotaal", "Gent", ""].some(isTotalLabel)).toBe(false);
  });
});
