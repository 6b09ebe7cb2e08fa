import { describe, expect, it } from "@jest/globals";
import { consolidate } from "../../../src/consolidation/consolidate";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { FTE, SCORES } from "../../../src/sample/najaar-2024-tables";
import { book, sheet } from "../book";
import { read, told } from "../read";
import { HEADER } from "../rows";

/** The report's own tables, in a workbook that nobody made for us. */
const reading = read(
  book(
    sheet("Maturiteit 2024", [["Tabel 3. Zelfevaluatie van de centrumsteden"], [], HEADER, ...SCORES]),
    sheet("LEKP", [["Stad", "VTE LEKP 1", "Opmerkingen", "Geïmpacteerde domeinen/taken"], ...FTE, ["Totaal", 45.5]]),
  ),
);

describe("the published tables of najaar 2024, as they stand in the report", () => {
  const { themes, cities, fteTotal, conflicts } = consolidate([{ file: "verslag.xlsx", reading }], klimaatgovernance);

  it("give the published medians, and n, the lowest and the highest of each", () => {
    expect(themes.map(({ theme, median, n, lowest, highest }) => [theme.name, median, n, lowest, highest])).toEqual([
      ["Strategie", 3, 12, 2.5, 5],
      ["Aanpak", 3, 12, 2, 4],
      ["Monitoring", 2.75, 12, 1, 4.5],
      ["HR & cultuur", 3, 12, 2, 4],
      ["Regelgeving", 2.875, 12, 2, 4],
      ["Middelen", 3, 12, 2, 4],
      ["Risicobeheer", 3, 11, 2, 4],
      ["Communicatie & participatie", 3, 12, 2, 4],
    ]);
  });

  it("give 45.5 FTE, and no conflict", () => {
    expect(fteTotal).toBe(45.5);
    expect(conflicts).toEqual([]);
  });

  it("leave Aalst without Risicobeheer, and Turnhout without scores", () => {
    expect(cities.filter(({ status }) => status !== "complete").map(({ city, status }) => [city.id, status])).toEqual([
      ["aalst", "partial"],
      ["turnhout", "no-scores"],
    ]);
  });

  it("have a dozen phrases and one statement to tell of, and nothing else", () => {
    expect(told(reading)).toEqual([
      'score-as-phrase Maturiteit 2024!B7 "Tussen geel en groen" → 3.5',
      'score-as-phrase Maturiteit 2024!C7 "Tussen oranje en geel" → 2.5',
      'score-as-phrase Maturiteit 2024!D7 "Tussen oranje en geel" → 2.5',
      'score-as-phrase Maturiteit 2024!E7 "Tussen geel en groen" → 3.5',
      'score-as-phrase Maturiteit 2024!F7 "Tussen geel en groen" → 3.5',
      'score-as-phrase Maturiteit 2024!H7 "Tussen oranje en geel" → 2.5',
      'score-as-phrase Maturiteit 2024!I7 "Tussen geel en groen" → 3.5',
      'score-as-phrase Maturiteit 2024!D8 "Tussen rood en oranje" → 1.5',
      'score-as-phrase Maturiteit 2024!F8 "Tussen geel en groen" → 3.5',
      'score-as-phrase Maturiteit 2024!H9 "Tussen oranje en geel" → 2.5',
      'score-as-phrase Maturiteit 2024!D14 "Tussen licht en donkergroen" → 4.5',
      'score-as-phrase Maturiteit 2024!F14 "Tussen geel en groen" → 3.5',
      'no-scores-submitted Maturiteit 2024!B16 "Bezorgd, maar zonder kleuren"',
    ]);
  });
});
