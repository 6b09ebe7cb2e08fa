import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { type Finding, type FindingCode, SEVERITY } from "../../src/domain/finding";
import { nl } from "../../src/locales/nl";
import { check } from "../../src/locales/nl/check";
import { findingGroups } from "../../src/locales/nl/finding-groups";
import { fteMeaning } from "../../src/layout/words/fte-meaning";
import { headingOf, isSummary } from "../../src/layout/sheets/headings";
import { lekpVte } from "../../src/layout/sheets/lekp-vte";
import { maturiteit } from "../../src/layout/sheets/maturiteit";

const codes = Object.keys(SEVERITY) as FindingCode[];
const finding = (code: FindingCode, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: SEVERITY[code],
  sheet: "Blad1",
  cell: "B5",
  raw: "2.6",
  ...more,
});

describe("a finding in Dutch", () => {
  it.each(codes)("%s is a sentence with a capital and a full stop", (code) => {
    expect(nl.findings[code](finding(code, { suggestion: 2.5 }))).toMatch(/^[\p{Lu}“].*[.?]$/u);
  });

  it("writes numbers with a comma, those that were read too", () => {
    expect(nl.findings["score-out-of-range"](finding("score-out-of-range", { raw: "27.5", suggestion: 2.75 }))).toBe(
      "“27,5” valt buiten de schaal. Bedoelt u 2,75? Tot dan telt de cel niet mee.",
    );
  });

  it.each(["score-as-text", "fte-as-text"] as const)("quotes a text as it was typed, with its point: %s", (code) => {
    expect(nl.findings[code](finding(code, { raw: "2.5", suggestion: 2.5 }))).toMatch(/^“2\.5” .* met 2,5/);
  });

  it("says which day Excel made of a score", () => {
    expect(nl.findings["score-as-date"](finding("score-as-date", { raw: "2026-05-02", suggestion: 2.5 }))).toBe(
      "Excel heeft van deze score een datum gemaakt (2/5/2026). Bedoelt u 2,5? Tot dan telt de cel niet mee.",
    );
  });

  it("leaves a text with points alone", () => {
    expect(nl.findings["score-text"](finding("score-text", { raw: "zie p. 2.5.1" }))).toContain("“zie p. 2.5.1”");
  });
});

describe("the words on the sheets", () => {
  it("are the headings by which the tables are read back", () => {
    const { title, columns } = lekpVte;
    expect(headingOf(maturiteit.city)).toBe("city");
    expect([columns.cityId, columns.remark, columns.domains].map((each) => headingOf(each.title))).toEqual([
      ...["city", "remark", "domains"],
    ]);
    expect(fteMeaning(columns.fte.title)).toMatchObject({ fte: true, funds: "first", notNow: false });
    expect(fteMeaning(title)).toMatchObject({ fte: true, funds: "first", notNow: false });
    expect([maturiteit.global, maturiteit.median, maturiteit.count, maturiteit.range, "Totaal"].every(isSummary)).toBe(
      true,
    );
  });

  it("fit into what Excel shows: 32 characters for a title, 255 for a message", () => {
    const levels = klimaatgovernance.levels.map(({ value, name }) => `${value} ${name}`);
    const titles = [maturiteit.promptTitle(1, 5), maturiteit.errorTitle];
    const messages = [maturiteit.promptMessage(levels, 0.25), maturiteit.errorMessage(1, 5, 2.5)];
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(32);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });
});

it("of two suggestions both are accepted, and of one that one", () => {
  expect([2, 12].map(check.check.acceptAll)).toEqual(["Beide voorstellen overnemen", "Alle 12 voorstellen overnemen"]);
  expect([1, 2, 12].map(findingGroups.acceptAll)).toEqual(["Dit overnemen", "Beide overnemen", "Alle 12 overnemen"]);
});
