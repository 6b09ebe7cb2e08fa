import { describe, expect, it } from "@jest/globals";
import type { Score } from "../../../src/domain/score/score";
import { csvOf } from "../../../src/export/text/csv";
import { openXlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { describeWithLibreOffice, openedCsv, PATIENCE } from "../../libreoffice/soffice";
import { benchmarkFor, PUBLIC, STEERING } from "../benchmarks";

const csv = csvOf(benchmarkFor(STEERING));
const lines = csv.replace("\uFEFF", "").split("\r\n");

it("shows the public no lowest and highest that few cities gave, and says so in their cells", () => {
  const rows = csvOf(benchmarkFor(PUBLIC)).split("\r\n");
  const withheld = Array(8).fill("niet getoond").join(";");
  expect(rows).toEqual(expect.arrayContaining([`Laagste;${withheld}`, `Hoogste;${withheld}`]));
});

/** What a city could have handed in for a score that is none. */
const TEXTS = [
  ...[
    "=1+1",
    "+32 9 266 77 60",
    "-2",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u200B=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
  ],
  ...[
    "2.5",
    "3-4",
    "3/4",
    "2.75",
    "2026-05-02",
    "2 mei",
    "mei 2024",
    "12:30",
    "1e5",
    "50%",
    "€ 3",
    "(3)",
    "waar",
    "1 1/2",
  ],
  ...['tekst; met "aanhaling"', "twee\nregels", "najaar 2024", "Tussen 2 en 6", "gewone tekst", "-", "±"],
];

function handedIn(texts: readonly string[]): string {
  const cities = najaar2024.cities.map((each, row) => ({
    ...each,
    scores: new Map(
      najaar2024.definition.themes.map(({ id }, column): readonly [string, Score] => [
        id,
        { status: "text", value: null, raw: texts[row * 8 + column] ?? "" },
      ]),
    ),
  }));
  return csvOf(benchmarkFor(STEERING, { measured: { ...najaar2024, cities } }));
}

describe("the CSV", () => {
  it("is the grid of the sheet, with numbers as Flanders writes them", () => {
    expect(csv.startsWith("\uFEFFStad;Strategie;")).toBe(true);
    expect(lines).toHaveLength(8 + 13 + 1);
    expect(lines.slice(1, 9)).toEqual([
      "Globale score;3,5;;;;;;;",
      "Mediaan;3;3;2,75;3;2,875;3;3;3",
      "n;12;12;12;12;12;12;11;12",
      "Laagste;2,5;2;1;2;2;2;2;2",
      "Hoogste;5;4;4,5;4;4;4;4;4",
      "Als iedereen indient: laagst;3;3;2,5;3;2,75;3;2,5;3",
      "Als iedereen indient: hoogst;3;3;3;3;3;3;3;3",
      "Aalst;2,5;3;1;3;2,75;3,5;Bij benadering;3",
    ]);
    expect(lines[20]).toBe("Turnhout;Bezorgd, maar zonder kleuren;;;;;;;");
  });

  it("has no city for the public", () => {
    expect(csvOf(benchmarkFor(PUBLIC)).split("\r\n")).toHaveLength(8 + 1);
  });

  it("makes texts harmless that would run as a formula, and keeps those that look like something else", () => {
    const text = handedIn(TEXTS);
    for (const each of [
      "'=1+1",
      "'+32 9",
      "'-2",
      "'@SUM",
      "'\t=1+1",
      "'＝1+1",
      "'2.5",
      "'3-4",
      "'2026-05-02",
      "'mei 2024",
    ])
      expect(text).toContain(each);
    expect(text).toContain('"tekst; met ""aanhaling"""');
    for (const each of ["gewone tekst", "najaar 2024", "Tussen 2 en 6"]) expect(text).not.toContain(`'${each}`);
  });

  it("leaves a negative number a number", () => {
    const scores = new Map<string, Score>([["strategie", { status: "scored", value: -0.25, raw: "-0.25" }]]);
    const cities = najaar2024.cities.map((each) => (each.city.id === "gent" ? { ...each, scores } : each));
    const text = csvOf(benchmarkFor(STEERING, { measured: { ...najaar2024, cities } }));
    expect(text).toContain("Gent;-0,25;");
  });
});

describeWithLibreOffice("the CSV, opened by LibreOffice in Dutch", () => {
  it(
    "gives numbers and the same grid",
    async () => {
      const rows = await gridOf(csv);
      expect(rows).toHaveLength(8 + 13);
      expect(rows[2]).toEqual(["Mediaan", 3, 3, 2.75, 3, 2.875, 3, 3, 3]);
      expect(rows[8]).toEqual(["Aalst", 2.5, 3, 1, 3, 2.75, 3.5, "Bij benadering", 3]);
      expect(rows[19]).toEqual(["Sint-Niklaas", 3, 2.5, 2, 2, 2, 3, 2.5, 3]);
      expect(
        rows
          .slice(8)
          .flat()
          .filter((value) => typeof value === "number"),
      ).toHaveLength(95);
    },
    PATIENCE,
  );

  it(
    "turns no text into a formula, a number or a date",
    async () => {
      const rows = await gridOf(handedIn(TEXTS));
      const values = rows.slice(8).flatMap((row) => row.slice(1));
      expect(values).toHaveLength(TEXTS.length);
      expect(values.filter((value) => typeof value !== "string")).toEqual([]);
      const shown = values.map((value) => String(value).replace(/^'/, "").replaceAll("\r", "").trim());
      expect(shown).toEqual(TEXTS.map((text) => text.replaceAll("\r", "").trim()));
    },
    PATIENCE,
  );

  it(
    "would turn them, were they not kept: this test can fail",
    async () => {
      const [row] = await gridOf("3/4;=1+1;2,5;2026-05-02\r\n");
      expect(row?.map((value) => typeof value)).toEqual(["number", "number", "number", "number"]);
    },
    PATIENCE,
  );
});

/** The values of the cells, row by row; formulas as an error. */
async function gridOf(text: string) {
  const opened = openXlsxHost(await openedCsv(text));
  if (!("host" in opened)) throw new Error("LibreOffice wrote no workbook that can be read");
  const { sheets } = await opened.host.read();
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheets[0]?.cells ?? []) (rows[row] ??= [])[column] = value;
  return rows;
}
