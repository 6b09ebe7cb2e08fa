import { describe, expect, it } from "@jest/globals";
import { parseArea } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { contrast } from "../../../src/domain/legend/colour";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { longScan, wideScan } from "../scans";
import { addresses, areaNames, at, formatAt, planOf, sheetOf, unlocked, valuesIn } from "../plan/plans";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const sample = sheetOf(planOf(najaar2024), "Maturiteit");
const forGent = sheetOf(planOf(emptyMeasurement(klimaatgovernance, "najaar 2026", gent)), "Maturiteit");
const area = (reference: string) => parseArea(reference) ?? { row: 0, column: 0, rows: 0, columns: 0 };
/** The range in a formula such as `=COUNT(B11:B33)`. */
const rangeIn = (formula = "") => area(/\((\w+:\w+)\)/.exec(formula)?.[1] ?? "");

describe("the sheet Maturiteit", () => {
  it("has a title, the period, an instruction and the legend", () => {
    expect(at(sample, "A1")).toEqual({ value: "Maturiteit klimaatgovernance" });
    expect(valuesIn(sample, 2)).toEqual(["Meting", "najaar 2024"]);
    expect(at(sample, "A3")?.value).toMatch(/^Geef elk thema een score, in stappen van 0,25\./);
    expect(valuesIn(sample, 4)).toEqual([
      "Legende",
      "1 Niet matuur",
      "2 Ad hoc",
      "3 Gestructureerde aanzet",
      "4 Matuur",
      "5 Heel matuur",
    ]);
  });

  it("has a legend that is high enough for a level whose name takes two lines", () => {
    const height = (row: number) => sample.rowHeights.find((each) => each.row === row - 1)?.height ?? 0;
    // At least a line more, in its smaller letters.
    expect(height(4) - height(2)).toBeGreaterThanOrEqual(12);
  });

  it("has the figures right under the header, so that adding a city moves nothing", () => {
    const [, ...themes] = valuesIn(sample, 6);
    expect(themes).toEqual(klimaatgovernance.themes.map(({ name }) => name));
    expect([7, 8, 9, 10].map((row) => valuesIn(sample, row)[0])).toEqual([
      "Globale score",
      "Mediaan",
      "n",
      "Laagste – hoogste",
    ]);
    expect(valuesIn(sample, 11)).toEqual(["Aalst", 2.5, 3, 1, 3, 2.75, 3.5, "Bij benadering", 3]);
  });

  it("never invents a global score", () => {
    expect(valuesIn(sample, 7)).toEqual(["Globale score"]);
  });

  it("shows the published medians, n and range also where nothing calculates", () => {
    expect(valuesIn(sample, 8).slice(1)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(valuesIn(sample, 9).slice(1)).toEqual([12, 12, 12, 12, 12, 12, 11, 12]);
    expect(valuesIn(sample, 10).slice(1, 4)).toEqual(["2,5 – 5", "2 – 4", "1 – 4,5"]);
    expect(["B8", "B9", "B10"].map((address) => at(forGent, address)?.value)).toEqual(["", 0, ""]);
  });

  it("calculates natively, and shows nothing rather than an error while nothing is filled in", () => {
    expect(["B8", "B9", "B10", "I8"].map((address) => at(sample, address)?.formula)).toEqual([
      '=IF(COUNT(B11:B33)=0,"",MEDIAN(B11:B33))',
      "=COUNT(B11:B33)",
      '=IF(COUNT(B11:B33)=0,"",MIN(B11:B33)&" – "&MAX(B11:B33))',
      '=IF(COUNT(I11:I33)=0,"",MEDIAN(I11:I33))',
    ]);
  });

  it.each([
    ["all cities", sample, 13],
    ["one city", forGent, 1],
  ])("counts exactly the rows of the cities and ten spare ones: %s", (_, sheet, cities) => {
    const { row, rows } = rangeIn(at(sheet, "B9")?.formula);
    const named = sheet.cells.filter((cell) => cell.column === 0 && cell.row >= row && cell.row < row + rows);
    expect(named).toHaveLength(cities);
    expect(rows).toBe(cities + 10);
    expect(sheet.cells.every((cell) => cell.row < row + cities)).toBe(true);
  });

  it("takes input in every score, the global scores, the period, and the names of spare rows; nowhere else", () => {
    expect(unlocked(sample)).toEqual(addresses(area("B11:I33"), area("B7:I7"), area("B2"), area("A24:A33")));
    expect(unlocked(forGent)).toEqual(addresses(area("B11:I21"), area("B7:I7"), area("B2"), area("A12:A21")));
  });

  it("keeps its header and figures in view, prints without the spare rows, and repeats its header", () => {
    expect(sample.freeze).toEqual({ rows: 10, columns: 1 });
    expect(sample.print.area).toEqual(area("A1:I23"));
    expect(sample.print.titleRows).toEqual({ first: 5, last: 5 });
    expect(sample.print.footer).toBe("Klimaatgovernance · najaar 2024 · zelfevaluatie, momentopname");
  });

  it("keeps the number where there is one, and the words where there is none", () => {
    expect(at(sample, "B15")).toEqual({ value: 3.5 });
    expect(at(sample, "H11")).toEqual({ value: "Bij benadering" });
    expect(at(sample, "B23")).toEqual({ value: "Bezorgd, maar zonder kleuren" });
    expect(at(sample, "C23")).toBeUndefined();
  });

  it("has every score in the middle, and words that fit: no number that comes in their place stands at the left", () => {
    const { row, column, rows, columns } = area("B11:I33");
    const places = Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
    const others = places.filter((each) => formatAt(sample, each.row, each.column).horizontal !== "center");
    // These words are longer than their column, and run on over the empty cells beside them.
    expect(others).toEqual([{ row: 22, column: 1 }]);
    expect(formatAt(sample, 22, 1).horizontal).toBeUndefined();
  });
});

describe("the colours of a score", () => {
  it("are nine bands, on the scores and on the published figures", () => {
    const { conditionalFormats } = sample;
    expect(areaNames(conditionalFormats)).toEqual([
      ...Array<string>(9).fill("B7:I8"),
      ...Array<string>(9).fill("B11:I33"),
    ]);
    expect(
      conditionalFormats
        .slice(9)
        .map(({ rule, fill }) => [rule, fill])
        .slice(0, 3),
    ).toEqual([
      [{ kind: "formula", formula: "=AND(ISNUMBER(B11),B11=1)" }, "#E0685F"],
      [{ kind: "formula", formula: "=AND(ISNUMBER(B11),B11>1,B11<2)" }, "#EA875D"],
      [{ kind: "formula", formula: "=AND(ISNUMBER(B11),B11=2)" }, "#F4A65A"],
    ]);
  });

  it("never hide the number: a contrast of 4.5 at least, in the legend too", () => {
    for (const { fill, fontColour } of sample.conditionalFormats)
      expect(contrast(fill, fontColour)).toBeGreaterThanOrEqual(4.5);
    for (const column of [1, 2, 3, 4, 5]) {
      const { fill = "", fontColour = "" } = formatAt(sample, 3, column);
      expect(contrast(fill, fontColour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("do not colour an empty cell where the scale begins at 0: in Excel, an empty cell equals 0", () => {
    const { conditionalFormats } = sheetOf(planOf(emptyMeasurement(wideScan, "2026")), "Maturiteit");
    expect(conditionalFormats).toHaveLength(10);
    expect(conditionalFormats[5]?.rule).toEqual({ kind: "formula", formula: "=AND(ISNUMBER(B11),B11=0)" });
  });
});

describe("a score cell", () => {
  const [scores, global] = sample.validations;

  it("refuses what is no number on the scale and no n.v.t., on every score and global score", () => {
    expect(areaNames(sample.validations)).toEqual(["B11:I33", "B7:I7"]);
    expect([scores?.rule, global?.rule]).toEqual([
      { kind: "formula", formula: '=OR(AND(ISNUMBER(B11),B11>=1,B11<=5),B11="n.v.t.")' },
      { kind: "formula", formula: '=OR(AND(ISNUMBER(B7),B7>=1,B7<=5),B7="n.v.t.")' },
    ]);
  });

  it("says in Dutch what the levels mean, and what to type when it refuses", () => {
    expect(scores?.prompt).toEqual({
      title: "Score van 1 tot 5",
      message:
        "1 Niet matuur\n2 Ad hoc\n3 Gestructureerde aanzet\n4 Matuur\n5 Heel matuur\nTussenscores per 0,25. Niet van toepassing: n.v.t.",
    });
    expect(scores?.error.title).toBe("Deze score kan niet");
    expect(scores?.error.message).toContain("bijvoorbeeld 2,5 met een komma");
  });

  it.each([
    ["the built-in definition", klimaatgovernance],
    ["a definition with a long legend, which stays on its own sheet", longScan],
  ])("says no more than Excel shows: %s", (_, definition) => {
    for (const { prompt, error } of planOf(emptyMeasurement(definition, "2026")).sheets.flatMap(
      (each) => each.validations,
    )) {
      expect(Math.max(prompt.title.length, error.title.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt.message.length, error.message.length)).toBeLessThanOrEqual(255);
      expect(prompt.message).not.toBe("");
    }
  });
});
