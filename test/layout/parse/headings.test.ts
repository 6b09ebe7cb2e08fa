import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { namedHeading } from "../../../src/layout/parse/grid/named-heading";
import { headingOf, isSummary, isTotalLabel } from "../../../src/layout/parse/headings";

const { cities } = klimaatgovernance;

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

describe("a heading that names a city", () => {
  it.each([
    ["Gent", "gent", "score"],
    ["Gent 2024", "gent", "score"],
    ["Score Gent", "gent", "score"],
    ["Sint Niklaas score", "sint-niklaas", "score"],
    ["Score van de stad Gent", "gent", "score"],
    ["Toelichting Gent", "gent", "remark"],
    ["Vorige score Gent", "gent", "previous"],
  ])("says what is below it too: '%s'", (text, city, heading) => {
    expect(namedHeading(text, cities)).toMatchObject({ named: { id: city }, heading });
  });

  it("is no page of text, which is not even looked through", () => {
    expect(namedHeading(`Score ${"van ".repeat(100)}Gent`, cities)).toBeUndefined();
  });

  it.each(["", "Score", "Vilvoorde", "Zoals in Gent", "Gent Genk", "Klimaat"])("is not '%s'", (text) => {
    expect(namedHeading(text, cities)).toBeUndefined();
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
