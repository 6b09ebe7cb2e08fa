/** Scores that say that they are one, or say it twice: by their number and by their name. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { readPhrase } from "../../../src/domain/score/phrase";
import { readScore } from "../../../src/domain/score/read-score";
import { dataMaturity } from "../other-scans";
import { HUNDRED_THOUSAND, soon } from "../patience";

const read = (text: string) => readPhrase(text, klimaatgovernance);
const scoreOf = (value: string) => readScore({ value }, klimaatgovernance);

describe("a number with the name of its level", () => {
  it.each([
    ["3 Gestructureerde aanzet", 3],
    ["3 – Gestructureerde aanzet", 3],
    ["3 - Gestructureerde aanzet", 3],
    ["3: Gestructureerde aanzet", 3],
    ["3 = gestructureerde aanzet", 3],
    ["3. Gestructureerde aanzet", 3],
    ["3) Gestructureerde aanzet", 3],
    ["3, geel", 3],
    ["2 – Ad hoc", 2],
    ["2 - ad-hoc", 2],
    ["1 – Niet matuur", 1],
    ["5 – Heel matuur", 5],
    ["(3) geel", 3],
    ["[3] geel", 3],
    ["3 (geel)", 3],
    ["geel (3)", 3],
    ["Gestructureerde aanzet: 3", 3],
    ["Gestructureerde aanzet – 3", 3],
    ["5 Heel matuur (donkergroen)", 5],
    ["geel (gestructureerde aanzet)", 3],
    ["3 / geel", 3],
    ["3\u00A0–\u2009Gestructureerde aanzet.", 3],
  ])("is that level: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each([
    ["4 groen", 4],
    ["groen (5)", 5],
    ["groen (matuur)", 4],
  ])("makes clear a colour that two levels share: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each([
    ["2,5 – tussen oranje en geel", 2.5],
    ["3,5 (tussen geel en lichtgroen)", 3.5],
    ["tussen geel en lichtgroen (3,5)", 3.5],
    ["3-4 (geel/lichtgroen)", 3.5],
  ])("may stand between two levels: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each([
    "3 – Ad hoc",
    "3 - oranje",
    "3 Ad hoc",
    "2 (geel)",
    "(2) geel",
    "3 groen",
    "groen (groen)",
    "2,5 (geel)",
    "3 – tussen oranje en geel",
    "geel (ad hoc)",
    "5 Heel matuur (lichtgroen)",
    "25 geel",
  ])("is no score where the two contradict each other: '%s'", (text) => {
    expect(scoreOf(text)).toEqual({
      score: { status: "text", value: null, raw: text },
      findings: [{ code: "score-text" }],
    });
  });

  it.each([
    "3 geel, maar nog te bespreken",
    "3 (was 2)",
    "3 (2)",
    "3 (3)",
    "3. 3",
    "(3)",
    "3 (2022)",
    "geel (2022)",
    "3 (n.v.t.)",
    "3 (geel) (geel) (geel) (geel)",
    "3 dagen",
    "3d",
    "geel geel",
  ])("is no score where something else stands beside it: '%s'", (text) => {
    expect(read(text)).toEqual({ kind: "words" });
  });

  it("is about as certain as what says so", () => {
    expect(read("ca. 3 (geel)")).toEqual({ kind: "approximate", value: 3 });
  });

  it("follows the levels of the definition", () => {
    expect(readPhrase("1 – blauw", dataMaturity)).toEqual({ kind: "level", value: 1 });
    expect(readPhrase("3 – Gestructureerde aanzet", dataMaturity)).toEqual({ kind: "words" });
  });
});

describe("a score that is called one", () => {
  it.each([
    ["Niveau 3", 3],
    ["niveau: 3", 3],
    ["niveau 2,5", 2.5],
    ["niveau 3: Gestructureerde aanzet", 3],
    ["Niveau 3 – geel", 3],
    ["Niveau geel", 3],
    ["maturiteitsniveau 3", 3],
    ["niv. 3", 3],
    ["Level 3", 3],
    ["Score 3", 3],
    ["score 2.5", 2.5],
    ["Score: 3", 3],
    ["score = 3", 3],
    ["score - 3", 3],
    ["score van 3", 3],
    ["score 3 (niveau 3)", 3],
    ["3 (niveau 3)", 3],
  ])("is read by its number or its name: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each([
    ["niveau 3-4", { kind: "between", value: 3.5 }],
    ["score ca. 3", { kind: "approximate", value: 3 }],
    ["score n.v.t.", { kind: "not-applicable" }],
    ["niveau groen", { kind: "ambiguous" }],
  ])("may be any: '%s'", (text, phrase) => {
    expect(read(text)).toEqual(phrase);
  });

  it.each([
    "score",
    "niveau",
    "niveau drie",
    "niveau 3 (score 4)",
    "scores 3",
    "3 niveaus",
    "score 3 op 10",
    "niveaus 3",
  ])("is none where no score follows: '%s'", (text) => {
    expect(read(text)).toEqual({ kind: "words" });
  });

  it.each([
    ["niveau 7", { code: "score-out-of-range" }],
    ["score 25", { code: "score-out-of-range", suggestion: 2.5 }],
    ["score -3", { code: "score-out-of-range" }],
  ])("is judged as every number: '%s'", (text, remark) => {
    expect(scoreOf(text)).toEqual({ score: { status: "unreadable", value: null, raw: text }, findings: [remark] });
    expect(scoreOf("niveau 2,6")).toEqual({
      score: { status: "scored", value: 2.6, raw: "niveau 2,6" },
      findings: [{ code: "score-as-phrase", suggestion: 2.6 }, { code: "score-step" }],
    });
  });
});

describe("a score on a scale that it names", () => {
  it.each([
    ["3/5", 3],
    ["3 / 5", 3],
    ["2,5/5", 2.5],
    ["4,5/5", 4.5],
    ["5/5", 5],
    ["3 op 5", 3],
    ["4 op 5", 4],
    ["4 van 5", 4],
    ["2½ van de 5", 2.5],
    ["3 out of 5", 3],
    ["3 sur 5", 3],
    ["score: 3/5", 3],
    ["3/5 (geel)", 3],
  ])("is read where the scale is ours: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each([
    "4/10",
    "3 op 10",
    "60 op 100",
    "3 van 13",
    "3/4",
    "3 op 4",
    "7/5",
    "0/5",
    "6 op 5",
    "op 5",
    "/5",
    "3/5/2025",
  ])("is none on another: '%s'", (text) => {
    expect(scoreOf(text).score).toMatchObject({ status: "text", value: null });
  });

  it("is none where it may as well be one or the other of two neighbours", () => {
    expect(read("4/5")).toEqual({ kind: "words" });
    expect(read("4 / 5")).toEqual({ kind: "words" });
    expect(readPhrase("1/2", dataMaturity)).toEqual({ kind: "words" });
  });
});

it.each(["niveau ", "3: ", "3 op ", "geel (", "3 - ", "score: "])(
  "is words soon, whatever is repeated in it: '%s'",
  (text) => {
    for (const times of [30, HUNDRED_THOUSAND / text.length])
      expect(soon(() => read(text.repeat(times)))).toEqual({ kind: "words" });
  },
);
