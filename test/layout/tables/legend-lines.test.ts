/** A legend in one cell: an introducing word or none, and levels in whatever signs one types between them. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const SCORES = [3, 2, 4, 2, 3, 1, 4, 3];
const GRID = { gent: SCORES.join(" ") };
const ROWS: Rows = [
  ["Stad", ...THEMES],
  ["Gent", ...SCORES],
];
const LIST: Rows = [
  ["Stad", "Gent"],
  [],
  ["Thema", "Score"],
  ...THEMES.map((theme, at) => [theme, SCORES[at] ?? null]),
];

/** What "Legende" is said of is no column of remarks. */
const WITH_REMARKS: Rows = [
  ["Thema", "Score", "Motivatie"],
  ...THEMES.map((theme, at) => [theme, SCORES[at] ?? null, "besproken"]),
];
const PLACES: readonly ((text: string) => Rows)[] = [ROWS, LIST, WITH_REMARKS].flatMap((table) => [
  (text: string) => [...table, [], [text]],
  (text: string) => [[text], [], ...table],
]);
const readingsOf = (text: string) =>
  PLACES.map((place) => read(book(sheet("Blad1", place(text))), { file: "gent.xlsx" }));

describe("a legend in one cell", () => {
  it.each([
    "Legende: 0 = niets, 1 = weinig, 2 = half, 3 = goed, 4 = volledig",
    "Legende 0 = niets, 1 = weinig, 2 = half, 3 = goed, 4 = volledig",
    "Legende: 0 = niets, 4 = volledig",
    "Legende: 1 = zwak, 2 = matig, 3 = goed, 4 = zeer goed",
    "Betekenis: 1 = zwak; 2 = matig; 3 = goed; 4 = zeer goed",
    "Legende: 1 = heel matuur, 5 = niet matuur",
    "Legende 0-4: niets tot volledig",
    "Legenda: 0 – 4",
    "Betekenis scores: 0 tot en met 4",
    "Score van 0 t.e.m. 4",
    "Score van 0 tem 4",
    "Scores: 0 t/m 4",
    "Score van 0 (niets) t.e.m. 4 (volledig)",
    "Schaal van 1 t.e.m. 4",
    "0: niets - 1: weinig - 2: half - 3: goed - 4: volledig",
    "0 = niets | 1 = weinig | 2 = half | 3 = goed | 4 = volledig",
    "0 niets / 1 weinig / 2 half / 3 goed / 4 volledig",
    "Schaal: 1 zwak; 2 matig; 3 goed; 4 zeer goed",
    "0 - niets, 1 - weinig, 2 - half, 3 - goed, 4 - volledig",
    "1 heel matuur / 2 matuur / 3 gestructureerde aanzet / 4 ad hoc / 5 niet matuur",
  ])("of another scale is heard: %s", (text) => {
    for (const { scores, findings } of readingsOf(text)) {
      expect(findings.map(({ code }) => code)).toContain("scale-unknown");
      expect(scores).toEqual([]);
    }
  });

  it("is heard beside a column of amounts", () => {
    const rows = WITH_REMARKS.map((row, at) => [...row.slice(0, 2), at === 0 ? "Budget (euro)" : 9 + at]);
    const { scores } = read(book(sheet("Blad1", [...rows, [], ["Legende: 0 = niets, 4 = volledig"]])), {
      file: "gent.xlsx",
    });
    expect(scores).toEqual([]);
  });

  it.each([
    "Legende: 1 = niet matuur, 2 = ad hoc, 3 = gestructureerde aanzet, 4 = matuur, 5 = heel matuur",
    "Legende: 1 = niet matuur, 2 = ad hoc, 3 = gestructureerde aanzet, 5 = heel matuur",
    "Legende: 1 = niet matuur, 5 = heel matuur",
    "Legende: 0 = niet ingevuld, 1 = niet matuur, 2 = ad hoc, 3 = gestructureerde aanzet, 4 = matuur, 5 = heel matuur",
    "1: niet matuur - 2: ad hoc - 3: gestructureerde aanzet - 4: matuur - 5: heel matuur",
    "1 niet matuur / 2 ad hoc / 3 gestructureerde aanzet / 4 matuur / 5 heel matuur",
    "Legende: 1 = zwak, 2 = matig, 3 = redelijk, 4 = goed, 5 = uitstekend",
    "Legende 1-5: niet matuur tot heel matuur",
    "Score van 1 t.e.m. 5",
    "Score van 1 (niet matuur) t.e.m. 5 (heel matuur)",
    "Legende: 1 = rood, 2 = oranje, 3 = geel, 4 = lichtgroen, 5 = donkergroen",
    "Score op 29/11/2026",
    "Scores: 12-11-2026",
    "Scores van 1 tot 4 oktober",
    "Scores van 3 t.e.m. 12 november 2026",
    "1 Strategie / 2 Aanpak / 3 Monitoring / 4 Regelgeving",
    "1: Strategie - 2: Aanpak - 3: Monitoring - 4: Regelgeving",
    "1 fietspaden / 2 scholen / 3 goede praktijken / 4 geen pesticiden",
    "Fase 1 - 4",
    "Vragen 1 t.e.m. 4",
    "Van vraag 1 t.e.m. 4",
    "Thema 1 tot 8",
    "Scores voor vraag 1 t.e.m. 4",
    "Betekenis van vragen 1 t.e.m. 4",
    "deel 1 van 2",
    "Legende 1/2",
    "Legende: zie blad 2 - 4",
    "Van 8 t.e.m. 12 uur",
  ])("of ours, or a text that is none, is not: %s", (text) => {
    for (const reading of readingsOf(text)) {
      expect(reading.findings.map(({ code }) => code)).not.toContain("scale-unknown");
      expect(gridIn(reading)).toEqual(GRID);
    }
  });
});
