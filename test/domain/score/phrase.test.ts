import { describe, expect, it } from "@jest/globals";
import type { Level } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { readNumber, readPhrase } from "../../../src/domain/score/phrase";
import { dataMaturity } from "../other-scans";
import { HOSTILE_RUNS, soon, STRANGE_WORDS } from "../patience";

const read = (text: string, definition = klimaatgovernance as Parameters<typeof readPhrase>[1]) =>
  readPhrase(text, definition);

describe("a number", () => {
  it.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["3", 3],
    ["+3", 3],
    ["03,50", 3.5],
    ["-2,5", -2.5],
    ["2½", 2.5],
    ["2 ½", 2.5],
    ["-2½", -2.5],
    ["2 1/2", 2.5],
    ["2 1⁄2", 2.5],
    ["½", 0.5],
    ["12½", 12.5],
    ["2¼", 2.25],
    ["2 3/4", 2.75],
    ["-2 1⁄4", -2.25],
    ["¾", 0.75],
  ])("may be Dutch or English, or have a half or quarters: '%s' is %d", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    "",
    "2,",
    ",5",
    "2,5,5",
    "1.234,5",
    "2,5½",
    "21/2",
    "1/2",
    "3/4",
    "2 1/3",
    "2 2/4",
    "23/4",
    "1e1",
    "0x3",
    "²",
    "drie",
    "3 4",
    "--3",
  ])("is nothing else: '%s'", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe("between two neighbouring levels", () => {
  it.each([
    ["Tussen rood en oranje", 1.5],
    ["tussen oranje en geel", 2.5],
    ["TUSSEN GEEL EN GROEN", 3.5],
    ["tussen geel en lichtgroen", 3.5],
    ["tussen licht en donkergroen", 4.5],
    ["Tussen licht- en donkergroen", 4.5],
    ["tussen lichtgroen en donkergroen", 4.5],
    ["tussen licht groen en donker groen", 4.5],
  ])("by colour: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "between", value });
  });

  it.each([
    ["tussen 2 en 3", 2.5],
    ["tussen 2,0 en 3,0", 2.5],
    ["3 à 4", 3.5],
    ["3 a\u0300 4", 3.5],
    ["3 À 4", 3.5],
    ["3 a 4", 3.5],
    ["3 tot 4", 3.5],
    ["3 & 4", 3.5],
    ["3-4", 3.5],
    ["3 - 4", 3.5],
    ["3–4", 3.5],
    ["3 — 4", 3.5],
    ["3\u20114", 3.5],
    ["3−4", 3.5],
    ["4-3", 3.5],
    ["3\u00A0à\u00A04", 3.5],
    ["3\u2009–\u20094", 3.5],
    ["tussen  2\nen  3", 2.5],
  ])("by number: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "between", value });
  });

  it.each([
    ["tussen Ad hoc en Gestructureerde aanzet", 2.5],
    ["Niet matuur - Ad hoc", 1.5],
    ["tussen matuur en heel matuur", 4.5],
    ["tussen 3 en lichtgroen", 3.5],
  ])("by name: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "between", value });
  });

  it.each([
    ["groen beside geel is light green", "geel en groen", 3.5],
    ["whichever comes first", "groen en geel", 3.5],
    ["with a slash", "geel/groen", 3.5],
    ["with a dash", "geel-groen", 3.5],
  ])("even with a word that is ambiguous alone: %s", (_, text, value) => {
    expect(read(text)).toEqual({ kind: "between", value });
  });

  it.each([
    ["not neighbours", "tussen 2 en 4"],
    ["not neighbours", "1-5"],
    ["not neighbours", "tussen rood en groen"],
    ["the same twice", "tussen geel en geel"],
    ["no levels", "2,5 à 3,5"],
    ["no levels", "tussen 6 en 7"],
    ["one end missing", "tussen geel en"],
    ["one end missing", "tussen geel"],
    ["three ends", "2-3-4"],
    ["a fraction", "3/4"],
    ["a fraction", "3 / 4"],
    ["a date", "3/4/2025"],
    ["a number beside a name", "3 - oranje"],
    ["a number beside a name", "geel tot 4"],
    ["no word between them", "geel groen"],
    ["more is said than two levels", "tussen geel en groen volgens de schepen"],
    ["half a word that fits no colour", "tussen zacht en donkergroen"],
    ["half a word too short to know", "gr en groen"],
    ["half a word too short to know", "gro en groen"],
    ["half a name beside the whole of the other", "heel tot matuur"],
  ])("but not when they are %s: '%s'", (_, text) => {
    expect(read(text)).toEqual({ kind: "words" });
  });

  it("nor when two pairs of neighbours fit: 'bont' is below blue and above it", () => {
    const [lowest, middle, ...higher] = dataMaturity.levels;
    const colourful = (level: Level) => ({ ...level, colourAliases: ["bont"] });
    const levels = [colourful(lowest), middle, ...higher.map(colourful)] as const;
    expect(read("tussen bont en blauw", { ...dataMaturity, levels })).toEqual({ kind: "words" });
  });

  it("follows the levels of the definition", () => {
    expect(read("tussen grijs en blauw", dataMaturity)).toEqual({ kind: "between", value: 0.5 });
    expect(read("in opbouw à op orde", dataMaturity)).toEqual({ kind: "between", value: 1.5 });
    expect(read("0-1", dataMaturity)).toEqual({ kind: "between", value: 0.5 });
    expect(read("tussen geel en groen", dataMaturity)).toEqual({ kind: "words" });
  });
});

describe("a level alone", () => {
  it.each([
    ["rood", 1],
    ["Oranje", 2],
    ["GEEL", 3],
    ["geel.", 3],
    ["lichtgroen", 4],
    ["licht groen", 4],
    ["licht-groen", 4],
    ["- geel", 3],
    ["donkergroen", 5],
    ["Niet matuur", 1],
    ["ad hoc", 2],
    ["ad-hoc", 2],
    ["Gestructureerde aanzet", 3],
    ["Matuur", 4],
    ["heel matuur", 5],
  ])("is its colour or its name: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "level", value });
  });

  it.each(["groen", "Groen", "GROEN!", "gro\u00ADen"])("is ambiguous when two levels share the word: '%s'", (text) => {
    expect(read(text)).toEqual({ kind: "ambiguous" });
  });

  it.each(["oranje +", "oranje+", "geel -", "geel \u2013", "geel-", "Matuur (+)", "+ geel", "> geel", "geel \u2191"])(
    "is not quite that level, and no other: '%s'",
    (text) => {
      expect(read(text)).toEqual(read("3+"));
      expect(read(`3 - ${text}`)).toEqual({ kind: "words" });
    },
  );

  it("is of its own definition", () => {
    expect(read("paars", dataMaturity)).toEqual({ kind: "level", value: 2 });
    expect(read("paars")).toEqual({ kind: "words" });
  });
});

describe("an approximate score", () => {
  it.each([
    ["±3", 3],
    ["± 3", 3],
    ["+/- 3", 3],
    ["~3", 3],
    ["≈ 3,5", 3.5],
    ["ca. 3", 3],
    ["ca 3", 3],
    ["Ca.\u00A03", 3],
    ["circa 3", 3],
    ["ongeveer 2½", 2.5],
    ["bij benadering 3", 3],
    ["Bij benadering: 3", 3],
    ["3 bij benadering", 3],
    ["3 (bij benadering)", 3],
    ["ca. geel", 3],
    ["± tussen 2 en 3", 2.5],
    ["ca. 3 à 4", 3.5],
    ["ca. ±3", 3],
  ])("has a value: '%s' is %d", (text, value) => {
    expect(read(text)).toEqual({ kind: "approximate", value });
  });

  it.each(["bij benadering", "Bij Benadering", "Bij benadering.", "(bij benadering)", "ca.", "±"])(
    "has none when nothing stands beside it: '%s'",
    (text) => {
      expect(read(text)).toEqual({ kind: "approximate", value: null });
    },
  );

  it.each(["ca. later", "ongeveer halverwege", "ca. groen", "ca. n.v.t.", "canvas 3", "ca3"])(
    "is no more than words when they are no score: '%s'",
    (text) => {
      expect(read(text)).toEqual({ kind: "words" });
    },
  );
});

describe("a theme that is not applicable", () => {
  it.each(["n.v.t.", "N.V.T.", "nvt", "n.v.t", "n v t", "n/a", "N/A", "niet van toepassing", "(n.v.t.)", "Nvt\u200B"])(
    "is called '%s'",
    (text) => {
      expect(read(text)).toEqual({ kind: "not-applicable" });
    },
  );

  it.each(["n.v.t. voor ons", "na", "niet"])("but not '%s'", (text) => {
    expect(read(text)).toEqual({ kind: "words" });
  });
});

describe("any other text", () => {
  it.each(["", "Bezorgd, maar zonder kleuren", "blauw", "?", ...STRANGE_WORDS])("is words: '%s'", (text) => {
    expect(read(text)).toEqual({ kind: "words" });
  });

  it.each(HOSTILE_RUNS)("is words soon, whatever 100,000 characters it has: %s", (_, text) => {
    expect(soon(() => read(text))).toEqual({ kind: "words" });
  });

  it("is words when a score is lost in a long story", () => {
    expect(read(`3${" en later meer".repeat(20)}`)).toEqual({ kind: "words" });
  });
});
