import { describe, expect, it } from "@jest/globals";
import { type Finding, type FindingCode, SEVERITY } from "../../src/domain/finding";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { overviewTexts } from "../../src/locales/overview";
import { bundleTexts } from "../../src/locales/bundle";
import { learnTexts } from "../../src/locales/learn";
import { shareTexts } from "../../src/locales/share";
import { standingTexts } from "../../src/locales/standing";

/** The paths of every word, such as `pane.layOut.title`. */
function pathsOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, path === "" ? key : `${path}.${key}`));
}

const codes = Object.keys(SEVERITY) as FindingCode[];
const finding = (code: FindingCode): Finding => ({
  code,
  severity: SEVERITY[code],
  sheet: "Blad1",
  cell: "B5",
  raw: "2.6",
  suggestion: 2.5,
});

describe("English and Dutch", () => {
  it("have the same words, and no others", () => {
    expect(pathsOf(en)).toEqual(pathsOf(nl));
  });

  it("have the same words for Delen, which come with its tab", () => {
    expect(pathsOf(shareTexts(en))).toEqual(pathsOf(shareTexts(nl)));
    expect(shareTexts(en)).not.toBe(shareTexts(nl));
  });

  it("have the same words for Leren, which come with its tab", () => {
    expect(pathsOf(learnTexts(en))).toEqual(pathsOf(learnTexts(nl)));
    expect(learnTexts(en)).not.toBe(learnTexts(nl));
  });

  it("have the same words for Overzicht, which come with what is drawn", () => {
    expect(pathsOf(overviewTexts(en))).toEqual(pathsOf(overviewTexts(nl)));
    expect(overviewTexts(en)).not.toBe(overviewTexts(nl));
  });

  it("have the same words for Bundelen, which come with its tab", () => {
    expect(pathsOf(bundleTexts(en))).toEqual(pathsOf(bundleTexts(nl)));
    expect(bundleTexts(en)).not.toBe(bundleTexts(nl));
  });

  it("have the same words for how it stands, which come with the tabs that say so", () => {
    expect(pathsOf(standingTexts(en))).toEqual(pathsOf(standingTexts(nl)));
    expect(standingTexts(en)).not.toBe(standingTexts(nl));
  });

  it.each(codes)("both have a sentence for %s, each in its own words", (code) => {
    const [dutch, english] = [nl.findings[code](finding(code)), en.findings[code](finding(code))];
    expect(english).toMatch(/^[\p{Lu}“].*[.?]$/u);
    expect(english).not.toBe(dutch);
  });

  it.each(Object.keys(nl.pane.problems.of) as (keyof typeof nl.pane.problems.of)[])(
    "both say of the problem %s what is safe or what to do next",
    (kind) => {
      for (const { pane } of [nl, en]) expect(pane.problems.of[kind](["Blad1"]).split(". ").length).toBeGreaterThan(1);
    },
  );

  it("write numbers in their own way", () => {
    expect([nl.number(2.75), en.number(2.75)]).toEqual(["2,75", "2.75"]);
  });
});
