import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet, type SheetOptions } from "../book";
import { fteIn, gridIn, read, toldOfFte as told } from "../read";
import { GENT, GRID, HEADER, LEUVEN, THEMES } from "../rows";

const ROWS: Rows = [HEADER, GENT, LEUVEN];
const readRows = (rows: Rows, options: SheetOptions) => read(book(sheet("Blad1", rows, options)));

describe("hidden values are read, and told once", () => {
  it.each<[string, SheetOptions, readonly string[]]>([
    ["in a row", { hiddenRows: [3] }, ['hidden-input Blad1!A3 "Leuven"']],
    ["in a column", { hiddenColumns: ["C"] }, ['hidden-input Blad1!C1 "Aanpak"']],
    [
      "in rows and columns",
      { hiddenRows: [2, 3], hiddenColumns: ["B", "I"] },
      [
        'hidden-input Blad1!B1 "Strategie"',
        'hidden-input Blad1!I1 "Communicatie & participatie"',
        'hidden-input Blad1!A2 "Gent"',
        'hidden-input Blad1!A3 "Leuven"',
      ],
    ],
    ["on a sheet", { visibility: "hidden" }, ['hidden-input Blad1!A1 "Blad1"']],
    ["on a sheet that Excel does not offer to show", { visibility: "very-hidden" }, ['hidden-input Blad1!A1 "Blad1"']],
    ["on a sheet with hidden rows", { visibility: "hidden", hiddenRows: [2, 3] }, ['hidden-input Blad1!A1 "Blad1"']],
  ])("%s", (_, options, findings) => {
    const reading = readRows(ROWS, options);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
    expect(told(reading)).toEqual(findings);
  });

  it("in a list: a row is a theme, a column a city", () => {
    const rows = [["Thema", "Gent", "Leuven"], ...THEMES.map((theme) => [theme, 3, 4])];
    expect(told(readRows(rows, { hiddenRows: [4], hiddenColumns: ["C"] }))).toEqual([
      'hidden-input Blad1!C1 "Leuven"',
      'hidden-input Blad1!A4 "Monitoring"',
    ]);
  });

  it("in a LEKP table", () => {
    const rows = [
      ["Stad", "VTE LEKP 1", "Opmerkingen"],
      ["Gent", 8.4],
      ["Leuven", 7],
    ];
    const reading = readRows(rows, { hiddenRows: [3], hiddenColumns: ["B"] });
    expect(fteIn(reading)).toEqual({ gent: 8.4, leuven: 7 });
    expect(told(reading)).toEqual(['hidden-input Blad1!B1 "VTE LEKP 1"', 'hidden-input Blad1!A3 "Leuven"']);
  });

  it("in a row that holds scores and FTE", () => {
    const rows = [
      [...HEADER, "VTE LEKP 1"],
      [...GENT, 8.4],
      [...LEUVEN, 7],
    ];
    expect(told(readRows(rows, { hiddenRows: [2] }))).toEqual(['hidden-input Blad1!A2 "Gent"']);
    expect(told(readRows(rows, { visibility: "hidden" }))).toEqual(['hidden-input Blad1!A1 "Blad1"']);
  });

  it("on a hidden sheet with several tables", () => {
    const rows = [HEADER, GENT, [], ["Stad", "VTE LEKP 1"], ["Gent", 8.4]];
    expect(told(readRows(rows, { visibility: "hidden" }))).toEqual(['hidden-input Blad1!A1 "Blad1"']);
  });

  it("in a column over which two grids stand", () => {
    expect(told(readRows([HEADER, GENT, [], HEADER, LEUVEN], { hiddenColumns: ["B"] }))).toEqual([
      'hidden-input Blad1!B1 "Strategie"',
    ]);
  });

  it("in a column of remarks that says why there are no scores", () => {
    const rows = [
      [...HEADER, "Opmerkingen"],
      ["Turnhout", ...THEMES.map(() => null), "Bezorgd"],
    ];
    expect(told(readRows(rows, { hiddenColumns: ["J"] }))).toEqual([
      'hidden-input Blad1!J1 "Opmerkingen"',
      'no-scores-submitted Blad1!J2 "Bezorgd"',
    ]);
  });

  it("of a city that nobody knows", () => {
    expect(told(readRows([HEADER, GENT, ["Vilvoorde", 3]], { hiddenRows: [3] }))).toEqual([
      'unknown-city Blad1!A3 "Vilvoorde"',
      'hidden-input Blad1!A3 "Vilvoorde"',
    ]);
  });
});

describe("what is hidden and empty is nobody's business", () => {
  it.each<[string, Rows, SheetOptions]>([
    ["a city that filled in nothing", [HEADER, GENT, ["Leuven"]], { hiddenRows: [3] }],
    ["a title row", [["Titel"], ...ROWS], { hiddenRows: [1] }],
    [
      "a column of addresses",
      [
        [...HEADER, "Adres"],
        [...GENT, "Botermarkt 1"],
      ],
      { hiddenColumns: ["J"] },
    ],
    ["the names of the cities", ROWS, { hiddenColumns: ["A"] }],
    ["a sheet with a grid without scores", [HEADER, ["Gent"]], { visibility: "hidden" }],
    ["a LEKP table without figures", [["Stad", "VTE LEKP 1"], ["Gent"]], { visibility: "hidden" }],
  ])("%s", (_, rows, options) => {
    expect(told(readRows(rows, options))).toEqual([]);
  });
});
