import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { scoreInNote } from "../../../src/domain/score/note-score";
import { readScore } from "../../../src/domain/score/read-score";
import { dataMaturity } from "../other-scans";
import { HOSTILE_RUNS, soon } from "../patience";

const found = (note: string) => scoreInNote(note, klimaatgovernance);

describe("a note", () => {
  it.each([
    ["score 3", 3],
    ["score 2.5", 2.5],
    ["Score: 2,5", 2.5],
    ["3", 3],
    ["2½", 2.5],
    ["geel", 3],
    ["tussen oranje en geel", 2.5],
    ["ca. 3", 3],
    ["3 – Gestructureerde aanzet", 3],
    ["3/5", 3],
    ["Voorlopig, na overleg: score 3", 3],
    ["Score 3, want het plan is goedgekeurd.", 3],
    ["An Maes:\nscore 3", 3],
    ["3\nbesproken op 12/3/2025, zie p. 4", 3],
    ["score 3, score 3", 3],
    ["Score 3 (80% klaar, 2 mei)", 3],
  ])("with one clear score suggests it: %j is %d", (note, suggestion) => {
    expect(found(note)).toEqual({ suggestion });
  });

  it.each([
    "eerst 3, na overleg 4",
    "score 3 of 4",
    "score 3\nscore 4",
    "3\n4",
    "wij denken aan 3",
    "tussen de 2 tot 5 denken wij",
    "vorige score 3",
    "streefscore 4",
    "doel: score 4",
    "score 3 in 2022",
    "gemiddelde score 3",
    "score 7",
    "score 2,6",
    "4/10",
    "8 op 10",
    "score 3 op 10",
    "groen",
  ])("with a score that is not clear suggests none: %j", (note) => {
    expect(found(note)).toEqual({});
  });

  it.each([
    "",
    "Nog te bespreken",
    "Nog te bespreken op 12/3/2025",
    "Overleg op 3 maart om 14u30",
    "zie p. 4 en artikel 2",
    "Fase 2 van LEKP 2",
    "versie 3",
    "voor 2% klaar",
    "in 2024 herbekeken",
    "1. eerst het plan\n2. dan de cijfers",
    "de 2e keer",
    "Geef een score van 1 tot 5",
    "Score 1-5",
    "1 = niet matuur, 2 = ad hoc, 3 = aanzet, 4 = matuur, 5 = heel matuur",
  ])("with words, days, pages or the scale itself holds none: %j", (note) => {
    expect(found(note)).toBeUndefined();
  });

  it("follows the scale of the definition", () => {
    expect(scoreInNote("score 2", dataMaturity)).toEqual({ suggestion: 2 });
    expect(scoreInNote("score 3", dataMaturity)).toEqual({});
    expect(scoreInNote("van 0 tot 2", dataMaturity)).toBeUndefined();
  });

  it.each(HOSTILE_RUNS)("is looked through soon, whatever 100,000 characters it has: %s", (_, text) => {
    expect(soon(() => found(text))?.suggestion).toBeUndefined();
    expect(soon(() => found(`score ${text}`))?.suggestion).toBeUndefined();
  });
});

describe("a score cell with a note", () => {
  it("is blank where the score stands in the note alone, and that is said", () => {
    expect(readScore({ value: null, note: " score 3\n" }, klimaatgovernance)).toEqual({
      score: { status: "blank", value: null, raw: "" },
      findings: [{ code: "score-in-note", suggestion: 3, raw: "score 3" }],
    });
  });

  it("has its colour told as well", () => {
    const { findings } = readScore({ value: " ", note: "score 3", fill: "#FFFF00" }, klimaatgovernance);
    expect(findings.map(({ code }) => code)).toEqual(["colour-without-score", "score-in-note"]);
  });

  it("has its note left alone where it holds a score itself, or words", () => {
    for (const value of [4, "2,5", "nog te bespreken"])
      expect(readScore({ value, note: "score 3" }, klimaatgovernance)).toEqual(readScore({ value }, klimaatgovernance));
  });

  it("suggests nothing to write over what is struck through", () => {
    expect(readScore({ value: 4, plain: "", note: "score 3" }, klimaatgovernance).findings).toEqual([
      { code: "score-in-note", raw: "score 3" },
      { code: "score-struck", raw: "4" },
    ]);
  });
});
