import { describe, expect, it } from "@jest/globals";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import type { Score } from "../../../src/domain/score/score";
import { dataMaturity } from "../../domain/other-scans";
import { book, sheet } from "../book";
import { laidOut } from "../laid-out";
import { gridIn, read, told } from "../read";
import { everyMunicipality, wideScan } from "../scans";

describe("another scan is read by the same rules", () => {
  it("with three themes, levels from 0 to 2 and whole points", () => {
    const rows = [
      ["Gemeente", "Datakwaliteit", "Beheer & eigenaarschap", "Gebruik"],
      ["Lier", 0, 1, "tussen blauw en paars"],
      ["Heist op den Berg", 2, 3, 0.5],
      ["Gent", 1, 1, 1],
    ];
    const reading = read(book(sheet("Blad1", rows)), { definition: dataMaturity });
    expect(gridIn(reading, dataMaturity)).toEqual({ lier: "0 1 1.5", heist: "2 unreadable 0.5" });
    expect(told(reading)).toEqual([
      'score-as-phrase Blad1!D2 "tussen blauw en paars" → 1.5',
      'score-out-of-range Blad1!C3 "3"',
      'score-step Blad1!D3 "0.5"',
      'unknown-city Blad1!A4 "Gent"',
    ]);
  });

  it("with a theme called Max and a city called Min, which are no summaries then", () => {
    const rows = [
      ["Stad", "Max", "De 'open' data", "Foto's & video's", "=SOM(A1)", "Min"],
      ["Min", 1, 2, 0.5, 0, { value: 1, formula: "=MIN(B2:E2)" }],
      ["'s-Gravenwezel", 0, 1, 2, 1, 0],
      ["Max", 1, 2, 2, 1, 2],
    ];
    const reading = read(book(sheet("Blad1", rows)), { definition: wideScan });
    expect(gridIn(reading, wideScan)).toEqual({ min: "1 2 0.5 0 -", "s-gravenwezel": "0 1 2 1 -" });
    expect(told(reading)).toEqual([`missing-theme Blad1!A1 "${wideScan.themes[4]?.name}"`]);
  });
});

describe("300 cities and 50 themes", () => {
  const definition = {
    ...everyMunicipality,
    themes: Array.from({ length: 50 }, (_, index) => ({ id: `t${index}`, name: `Thema ${index + 1}`, aliases: [] })),
  };
  const score: Score = { status: "between", value: 0.5, raw: "tussen grijs en blauw" };
  const { cities, ...rest } = emptyMeasurement(definition, "2026");
  const full = {
    ...rest,
    cities: cities.map((each) => ({ ...each, scores: new Map(definition.themes.map(({ id }) => [id, score])) })),
  };

  it("are read with each score in its own words", () => {
    const { scores, findings } = read(laidOut(full), { definition });
    expect(scores).toHaveLength(15_000);
    expect(scores.every(({ score: { status, raw } }) => status === score.status && raw === score.raw)).toBe(true);
    expect(findings).toEqual([]);
  }, 60_000);
});
