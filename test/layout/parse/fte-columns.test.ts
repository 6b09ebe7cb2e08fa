import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { fteIn, gridIn, read, toldOfFte as told } from "../read";
import { GENT, GRID, LEUVEN, THEMES } from "../rows";

/** On a sheet whose name says LEKP: elsewhere a bare "VTE" counts heads. */
const readRows = (rows: Rows, options = {}) => read(book(sheet("LEKP", rows, options)));
const BOTH = { gent: 8.4, leuven: 7 };

describe("FTE that may be none of now, or not of the pact alone", () => {
  it.each<[string, Rows]>([
    [
      "asked for",
      [
        ["Stad", "VTE LEKP 1 (aangevraagd)"],
        ["Gent", 12],
      ],
    ],
    [
      "vacant",
      [
        ["Stad", "Vacatures LEKP 1 (VTE)"],
        ["Gent", 2],
      ],
    ],
    ["vacant, by its title", [["LEKP 1: vacatures"], ["Stad", "VTE"], ["Gent", 2]]],
    [
      "with the pact, beside those without",
      [
        ["Stad", "VTE zonder LEKP", "VTE met LEKP"],
        ["Gent", 22, 30.4],
      ],
    ],
  ])("is not read: %s", (_, rows) => {
    expect(fteIn(readRows(rows))).toEqual({});
  });

  it("is read where it says that the pact pays", () => {
    expect(
      fteIn(
        readRows([
          ["Stad", "VTE met LEKP-middelen"],
          ["Gent", 8.4],
        ]),
      ),
    ).toEqual({ gent: 8.4 });
  });
});

describe("the LEKP table is found by its city and VTE headers", () => {
  it.each<[string, Rows]>([
    [
      "as published",
      [
        ["Stad", "VTE LEKP 1", "Opmerkingen"],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
    ],
    ["under a title", [["LEKP: inzet in VTE"], [], ["Gemeente", "Aantal VTE"], ["Gent", 8.4], ["Leuven", 7]]],
    [
      "spelled out",
      [
        ["Stad", "Voltijdse equivalenten"],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
    ],
    [
      "with the cities behind",
      [
        ["VTE", "Stad"],
        [8.4, "Gent"],
        [7, "Leuven"],
      ],
    ],
    [
      "with other columns",
      [
        ["Nr", "Stad", "Inwoners", "VTE"],
        [1, "Gent", 270_000, 8.4],
        [2, "Leuven", 103_000, 7],
      ],
    ],
    [
      "with a total on top",
      [
        ["Stad", "VTE"],
        ["Totaal", 15.4],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
    ],
    [
      "with a total below",
      [
        ["Stad", "VTE"],
        ["Gent", 8.4],
        ["Leuven", 7],
        ["Totaal VTE LEKP 1", 15.4],
      ],
    ],
    ["with a total after an empty row", [["Stad", "VTE"], ["Gent", 8.4], ["Leuven", 7], [], ["Eindtotaal", 15.4]]],
    [
      "with a nameless sum",
      [
        ["Stad", "VTE"],
        ["Gent", 8.4],
        ["Leuven", 7],
        [null, { value: 15.4, formula: "=SUM(B2:B3)" }],
      ],
    ],
    [
      "with a mean",
      [
        ["Stad", "VTE"],
        ["Gemiddelde", 7.7],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
    ],
    [
      "with units under its header",
      [
        ["Stad", "VTE"],
        ["(naam)", "(getal)"],
        ["Gent", 8.4],
        ["Leuven", 7],
      ],
    ],
    [
      "with a footer",
      [
        ["Stad", "VTE"],
        ["Gent", 8.4],
        ["Leuven", 7],
        ["Ingevuld door", "An"],
        ["Datum", 45_000],
      ],
    ],
    ["with an empty row between", [["Stad", "VTE"], ["Gent", 8.4], [], ["Leuven", 7]]],
    ["above another table", [["Stad", "VTE"], ["Gent", 8.4], ["Leuven", 7], [], ["Stad", "Budget"], ["Gent", 5]]],
    ["above a list of cities", [["Stad", "VTE"], ["Gent", 8.4], ["Leuven", 7], [], ["Deelnemers"], ["Gent", 5]]],
    [
      "in two parts below each other",
      [
        ["Stad", "VTE"],
        ["Gent", 8.4],
        ["Stad", "VTE"],
        ["Leuven", 7],
      ],
    ],
    [
      "in two parts beside each other, of which one says more",
      [
        ["Stad", "VTE", null, "Stad", "VTE LEKP 1"],
        ["Gent", 8.4, null, "Leuven", 7],
      ],
    ],
    [
      "in two parts beside each other",
      [
        ["Stad", "VTE", null, "Stad", "VTE"],
        ["Gent", 8.4, null, "Leuven", 7],
      ],
    ],
  ])("%s", (_, rows) => {
    const reading = readRows(rows);
    expect(fteIn(reading)).toEqual(BOTH);
    expect(told(reading)).toEqual([]);
    expect(reading.fte).toHaveLength(2);
  });

  it.each<[string, Rows[number], readonly string[]]>([
    ["later rounds", ["Stad", "VTE LEKP 2", "VTE LEKP 1"], ['fte-not-taken LEKP!B1 "VTE LEKP 2"']],
    ["the sum of rounds", ["Stad", "VTE LEKP 1 + 2", "VTE (LEKP1)"], ['fte-not-taken LEKP!B1 "VTE LEKP 1 + 2"']],
    ["a target", ["Stad", "VTE LEKP 1 gepland", "VTE LEKP 1"], ['fte-not-taken LEKP!B1 "VTE LEKP 1 gepland"']],
    ["the pact without a round", ["Stad", "VTE LEKP", "VTE LEKP 1"], ['fte-not-taken LEKP!B1 "VTE LEKP"']],
    ["a bare VTE", ["Stad", "VTE", "VTE LEKP 1"], ['fte-head-count LEKP!B1 "VTE"']],
    ["all VTE", ["Stad", "VTE totaal", "FTE LEKP 1"], ['fte-head-count LEKP!B1 "VTE totaal"']],
  ])("beside %s, which is told", (_, header, findings) => {
    const reading = readRows([header, ["Gent", 11, 8.4], ["Leuven", 9, 7]]);
    expect(fteIn(reading)).toEqual(BOTH);
    expect(told(reading)).toEqual(findings);
  });

  it("beside the same under a heading that says when, which is told", () => {
    const reading = readRows([
      ["Stad", "Doel 2030", "Nu"],
      [null, "VTE LEKP 1", "VTE LEKP 1"],
      ["Gent", 11, 8.4],
      ["Leuven", 9, 7],
    ]);
    expect(fteIn(reading)).toEqual(BOTH);
    expect(told(reading)).toEqual(['fte-not-taken LEKP!B2 "VTE LEKP 1"']);
  });

  it("under a merged header", () => {
    const rows = [
      ["Stad", "LEKP", null],
      [null, "VTE LEKP 1", "VTE LEKP 2"],
      ["Gent", 8.4, 3],
      ["Leuven", 7, 2],
    ];
    const reading = readRows(rows, { merges: ["A1:A2", "B1:C1"] });
    expect(fteIn(reading)).toEqual(BOTH);
    expect(told(reading)).toEqual(['fte-not-taken LEKP!C2 "VTE LEKP 2"']);
  });

  it("under a header that is merged beside the one of the cities", () => {
    const rows = [["Bestuur", "VTE LEKP 1"], ["Stad"], ["Gent", 8.4], ["Leuven", 7]];
    expect(fteIn(readRows(rows, { merges: ["B1:B2"] }))).toEqual(BOTH);
  });

  it("each figure once, also below a table in which nobody is known", () => {
    const reading = readRows([
      ["Stad", "VTE"],
      ["Mol", 2],
      ["Stad", "VTE"],
      ["Gent", 8.4],
    ]);
    expect(reading.fte).toHaveLength(1);
    expect(told(reading)).toEqual(['unknown-city LEKP!A2 "Mol"']);
  });

  it.each(["Stad", null])("as a column of a grid of scores, whose cities are headed: %s", (heading) => {
    const reading = readRows([
      [heading, ...THEMES, "VTE LEKP 1"],
      [...GENT, 8.4],
      [...LEUVEN, 7],
      ["Totaal", ...THEMES.map(() => 7), 15.4],
    ]);
    expect(fteIn(reading)).toEqual(BOTH);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
    expect(told(reading)).toEqual([]);
  });

  it("with its remarks and domains, and the cell of each of them", () => {
    const { fte } = readRows([
      ["Stad", "VTE LEKP 1", "Opmerkingen", "Geïmpacteerde domeinen/taken"],
      ["Antwerpen", 11, "14 VTE (incl. LEKP2)", "renovatie"],
      ["Genk", 0],
      ["Gent", null, "volgt"],
      ["Leuven"],
    ]);
    expect(fte).toEqual([
      {
        cityId: "antwerpen",
        fte: { value: 11, raw: "11", remark: "14 VTE (incl. LEKP2)", domains: "renovatie" },
        source: { sheet: "LEKP", cell: "B2" },
        beside: { remark: { sheet: "LEKP", cell: "C2" }, domains: { sheet: "LEKP", cell: "D2" } },
      },
      { cityId: "genk", fte: { value: 0, raw: "0", remark: "", domains: "" }, source: { sheet: "LEKP", cell: "B3" } },
      {
        cityId: "gent",
        fte: { value: null, raw: "", remark: "volgt", domains: "" },
        source: { sheet: "LEKP", cell: "B4" },
        beside: { remark: { sheet: "LEKP", cell: "C4" } },
      },
    ]);
  });
});
