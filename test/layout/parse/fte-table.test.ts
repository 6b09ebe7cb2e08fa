import { describe, expect, it } from "@jest/globals";
import { book, dated, type Rows, sheet, type Written } from "../book";
import { fteIn, read, toldOfFte as told } from "../read";
import { GENT, HEADER, THEMES } from "../rows";

const readRows = (...rows: Rows) => read(book(sheet("LEKP", rows)));
/** Under the header of a LEKP table. */
const readVte = (...rows: Rows) => readRows(["Stad", "VTE"], ...rows);

describe("an FTE cell", () => {
  it.each<[string, Written, { value: number | null; findings: readonly string[] }]>([
    ["a number", 8.4, { value: 8.4, findings: [] }],
    ["zero", 0, { value: 0, findings: [] }],
    ["a decimal comma", "8,4", { value: 8.4, findings: ['fte-as-text LEKP!B2 "8,4" → 8.4'] }],
    ["its unit", "8,4 VTE", { value: 8.4, findings: ['fte-as-text LEKP!B2 "8,4 VTE" → 8.4'] }],
    [
      "other funds",
      "14 VTE (incl. LEKP2)",
      { value: null, findings: ['fte-unreadable LEKP!B2 "14 VTE (incl. LEKP2)"'] },
    ],
    ["less than nothing", -1, { value: null, findings: ['fte-negative LEKP!B2 "-1"'] }],
    ["a date", dated("2026-04-08"), { value: null, findings: ['fte-unreadable LEKP!B2 "2026-04-08" → 8.4'] }],
    ["money", { value: 2, numberFormat: '"€" #,##0' }, { value: null, findings: ['fte-unreadable LEKP!B2 "2"'] }],
    [
      "money, by its locale",
      { value: 2, numberFormat: "[$€-2] #,##0" },
      { value: null, findings: ['fte-unreadable LEKP!B2 "2"'] },
    ],
    ["a share", { value: 2.5, numberFormat: "0%" }, { value: null, findings: ['fte-unreadable LEKP!B2 "2.5"'] }],
    [
      "a share, by what is shown",
      { value: 2.5, numberFormat: '0"%"' },
      { value: null, findings: ['fte-unreadable LEKP!B2 "2.5"'] },
    ],
    [
      "a note on others",
      { value: 2.5, note: "waarvan 1 LEKP 2" },
      { value: 2.5, findings: ['fte-not-taken LEKP!B2 "waarvan 1 LEKP 2"'] },
    ],
    ["a note on who it is", { value: 2.5, note: "2 halftijdsen, vanaf 1/1/2024" }, { value: 2.5, findings: [] }],
    ["far too many", 250, { value: 250, findings: ['fte-much LEKP!B2 "250"'] }],
    ["a locale that is no money", { value: 2, numberFormat: "[$-813]#,##0" }, { value: 2, findings: [] }],
    ["an error", { error: "#REF!" }, { value: null, findings: ['fte-unreadable LEKP!B2 "#REF!"'] }],
    ["no result yet", { formula: "=C2" }, { value: null, findings: ['fte-unreadable LEKP!B2 "=C2"'] }],
  ])("with %s", (_, written, { value, findings }) => {
    const reading = readVte(["Gent", written]);
    expect(fteIn(reading)).toEqual({ gent: value });
    expect(told(reading)).toEqual(findings);
  });
});

describe("a total that is not the sum", () => {
  it.each<[string, Rows, string]>([
    [
      "on top",
      [
        ["Totaal", 15],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
      "B2",
    ],
    [
      "below",
      [
        ["Gent", 8.4],
        ["Leuven", 7],
        ["Totaal", 15],
      ],
      "B4",
    ],
    [
      "called the total of all",
      [
        ["Gent", 8.4],
        ["Leuven", 7],
        ["ALGEMEEN TOTAAL", 15],
      ],
      "B4",
    ],
    ["after an empty row", [["Gent", 8.4], ["Leuven", 7], [], ["Totaal", 15]], "B5"],
    [
      "without a name",
      [
        ["Gent", 8.4],
        ["Leuven", 7],
        [null, { value: 15, formula: "=SUM(B2:B2)" }],
      ],
      "B4",
    ],
  ])("is told at the total: %s", (_, rows, cell) => {
    expect(told(readVte(...rows))).toEqual([`fte-total-mismatch LEKP!${cell} "15"`]);
  });

  it("is told of each total", () => {
    expect(told(readVte(["Totaal", 8], ["Gent", 8.4], ["Totaal", 9]))).toEqual([
      'fte-total-mismatch LEKP!B2 "8"',
      'fte-total-mismatch LEKP!B4 "9"',
    ]);
  });

  it("is told where a figure could not be counted", () => {
    expect(told(readVte(["Gent", 8.4], ["Leuven", -1], ["Totaal", 7.4]))).toEqual([
      'fte-negative LEKP!B3 "-1"',
      'fte-total-mismatch LEKP!B4 "7.4"',
    ]);
  });

  it.each<[string, Rows]>([
    [
      "binary dust",
      [
        ["Gent", 0.1],
        ["Leuven", 0.2],
        ["Totaal", 0.3],
      ],
    ],
    ["a total without a number", [["Gent", 0.1], ["Totaal"]]],
    [
      "a total in words",
      [
        ["Gent", 0.1],
        ["Totaal", "volgt"],
      ],
    ],
    ["no figures and a total of zero", [["Gent"], ["Totaal", 0]]],
  ])("is not told of %s", (_, rows) => {
    expect(told(readVte(...rows))).toEqual([]);
  });
});

describe("a city of the LEKP table", () => {
  it.each<[string, Rows, string]>([
    [
      "with a figure",
      [
        ["Gent", 8.4],
        ["Vilvoorde", 2],
      ],
      "A3",
    ],
    [
      "with less than nothing",
      [
        ["Gent", 8.4],
        ["Vilvoorde", -2],
      ],
      "A3",
    ],
    [
      "with words",
      [
        ["Gent", 8.4],
        ["Vilvoorde", "2 à 3"],
      ],
      "A3",
    ],
    [
      "before the others",
      [
        ["Vilvoorde", 2],
        ["Gent", 8.4],
      ],
      "A2",
    ],
    [
      "in a total that counts it",
      [
        ["Totaal", 10.4],
        ["Gent", 8.4],
        ["Vilvoorde", 2],
      ],
      "A4",
    ],
  ])("that nobody knows is told once: %s", (_, rows, cell) => {
    const reading = readVte(...rows);
    expect(told(reading)).toEqual([`unknown-city LEKP!${cell} "Vilvoorde"`]);
    expect(fteIn(reading)).toEqual({ gent: 8.4 });
  });

  it("without a name is told", () => {
    expect(told(readVte(["Gent", 8.4], [null, 2]))).toEqual(['unknown-city LEKP!A3 ""']);
  });

  it("that comes twice is told at the second, and both are read", () => {
    const reading = readVte(["Gent", 8.4], ["Gent"], ["Ghent", 2]);
    expect(told(reading)).toEqual(['duplicate-city LEKP!A4 "Ghent"']);
    expect(reading.fte.map(({ fte }) => fte.value)).toEqual([8.4, 2]);
  });

  it("is told once where it is in the grid and the LEKP table of the same rows", () => {
    const stranger = ["Vilvoorde", ...THEMES.map(() => 3), 2];
    expect(told(readRows([...HEADER, "VTE"], [...GENT, 8.4], stranger, [...GENT, 8.4]))).toEqual([
      'unknown-city LEKP!A3 "Vilvoorde"',
      'duplicate-city LEKP!A4 "Gent"',
    ]);
  });
});

describe("figures that are not one city's alone", () => {
  it("are of nobody where a cell is merged over two cities", () => {
    const merged = sheet(
      "LEKP",
      [
        ["Stad", "VTE"],
        ["Gent", 2.5],
        ["Genk", null],
        ["Aalst", 1],
      ],
      { merges: ["B2:B3"] },
    );
    const reading = read(book(merged));
    expect(fteIn(reading)).toEqual({ gent: null, aalst: 1 });
    expect(told(reading)).toEqual(['fte-unreadable LEKP!B2 "2.5 (B2:B3)"']);
  });

  it("are one city's where its name is merged too", () => {
    const merges = ["A2:A3", "B2:B3"];
    const merged = sheet(
      "LEKP",
      [
        ["Stad", "VTE"],
        ["Gent", 2.5],
        [null, null],
        ["Aalst", 1],
      ],
      { merges },
    );
    expect(fteIn(read(book(merged)))).toEqual({ gent: 2.5, aalst: 1 });
  });

  it.each([[[]], [["A2:A3"]]])("are a city's second where they stand below its first, its name once (%j)", (merges) => {
    const rows: Rows = [
      ["Stad", "Niveau", "VTE LEKP 1"],
      ["Gent", "A", 1],
      [null, "B", 1.5],
      ["Genk", "A", 3],
    ];
    const reading = read(book(sheet("LEKP", rows, { merges })));
    expect(reading.fte.map(({ cityId, fte }) => [cityId, fte.value])).toEqual([
      ...[
        ["gent", 1],
        ["gent", 1.5],
        ["genk", 3],
      ],
    ]);
    expect(told(reading)).toEqual(['duplicate-city LEKP!A3 "Gent"']);
  });

  it("are a total where they are what all rows above come to", () => {
    const reading = readVte(["Gent", 1], ["Genk", 3], [null, 4]);
    expect(fteIn(reading)).toEqual({ gent: 1, genk: 3 });
  });

  it("are no count of now under a year in which nobody has counted", () => {
    const reading = readRows(["Stad", "VTE LEKP 1 2030"], ["Gent", 2.5]);
    expect(reading.fte).toEqual([]);
    expect(told(reading)).toContain('fte-not-taken LEKP!B1 "VTE LEKP 1 2030"');
  });
});
