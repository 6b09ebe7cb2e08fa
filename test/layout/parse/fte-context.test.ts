import { describe, expect, it } from "@jest/globals";
import { totalFte } from "../../../src/domain/fte/fte";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import type { Snapshot } from "../../../src/host/snapshot";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { book, type Rows, sheet } from "../book";
import { laidOut } from "../laid-out";
import { fteIn, read, toldOfFte as told } from "../read";
import { explained } from "../../../src/domain/measurement/explanation";

const HEADS = 23.417;
const readOn = (name: string, rows: Rows) => read(book(sheet(name, rows)));
/** What is told, but for what a workbook without scores says anyway. */
const heads = (reading: ReturnType<typeof read>) => told(reading).filter((line) => !line.startsWith("file-no-grid"));

describe("a bare VTE is that of LEKP where it is said", () => {
  const TABLE = [
    ["Stad", "VTE"],
    ["Gent", 8.4],
  ] as const;

  it.each<[string, Rows]>([
    ["in a title", [["LEKP 1"], ...TABLE]],
    ["in a title further up", [["Lokaal Energie- en Klimaatpact"], ["Ingevuld op 12 oktober"], [], ...TABLE]],
    [
      "in the upper row of the header",
      [
        ["Stad", "LEKP 1"],
        [null, "VTE"],
        ["Gent", 8.4],
      ],
    ],
    [
      "under VTE, in the lower row",
      [
        ["Stad", "VTE", null],
        [null, "LEKP 1", "LEKP 2"],
        ["Gent", 8.4, 3],
      ],
    ],
    [
      "under VTE, the later round first",
      [
        ["Stad", "VTE", null],
        [null, "LEKP 2", "LEKP 1"],
        ["Gent", 3, 8.4],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(fteIn(readOn("Blad1", rows))).toEqual({ gent: 8.4 });
  });

  it.each(["LEKP", "LEKP-VTE", "Klimaatpact", "LEKP 1", "lekp1"])("in the name of the sheet: %s", (name) => {
    const reading = readOn(name, TABLE);
    expect(fteIn(reading)).toEqual({ gent: 8.4 });
    expect(told(reading)).toEqual([]);
  });

  it.each<[string, string, Rows]>([
    ["of a later round", "LEKP 2", [...TABLE]],
    ["of both rounds", "LEKP 1 en 2", [...TABLE]],
    ["of a later round, under a title", "LEKP", [["LEKP 2.0"], ...TABLE]],
  ])("not %s", (_, name, rows) => {
    const reading = readOn(name, rows);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual([expect.stringMatching(/^fte-not-taken .* "VTE"$/)]);
  });

  it.each<[string, Rows]>([
    ["speaks of staff", [["Personeel klimaatdienst"], ...TABLE]],
    ["says that it is not", [["VTE buiten LEKP"], ...TABLE]],
  ])("not under a title that %s, whatever the sheet is called", (_, rows) => {
    const reading = readOn("LEKP", rows);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toContain('fte-head-count LEKP!B2 "VTE"');
  });

  it("not below the table of LEKP, under a title of its own", () => {
    const reading = readOn("Blad1", [["LEKP 1"], ...TABLE, [], ["Klimaatdienst"], ["Stad", "VTE"], ["Gent", HEADS]]);
    expect(reading.fte.map(({ fte }) => fte.value)).toEqual([8.4]);
    expect(told(reading)).toEqual(['fte-head-count Blad1!B6 "VTE"']);
  });

  it.each(["VTE totaal", "VTE klimaat", "Aantal medewerkers"])("not when it says more itself: '%s'", (heading) => {
    const reading = readOn("LEKP", [
      ["Stad", heading],
      ["Gent", HEADS],
    ]);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual([`fte-head-count LEKP!B1 "${heading}"`]);
  });
});

it.each(["Gevraagd voor 2027 (nog niet in dienst)", "Gepland", "Aangevraagde VTE", "Te gunnen, nog niet in dienst"])(
  "FTE under the title “%s” are asked about",
  (title) => {
    const reading = readOn("Blad1", [[title], [], ["Stad", "VTE LEKP 1"], ["Gent", 3], ["Genk", 2]]);
    expect(fteIn(reading)).toEqual({});
    expect(heads(reading)).toEqual(['fte-unclear Blad1!B3 "VTE LEKP 1"']);
  },
);

it("a title that speaks of what is asked for on the form leaves FTE what they are", () => {
  const reading = readOn("Blad1", [["Gevraagde gegevens voor LEKP"], [], ["Stad", "VTE LEKP 1"], ["Gent", 3]]);
  expect(fteIn(reading)).toEqual({ gent: 3 });
});

describe("FTE of LEKP 1 that cannot be read are told", () => {
  it.each<[string, Rows, string]>([
    ["without a column of cities", [["VTE LEKP 1", 8.4]], 'fte-unclear Blad1!A1 "VTE LEKP 1"'],
    [
      "with the cities in columns",
      [
        [null, "Gent"],
        ["VTE LEKP 1", 8.4],
      ],
      'fte-unclear Blad1!A2 "VTE LEKP 1"',
    ],
    [
      "without a heading over the cities",
      [
        [null, "VTE LEKP 1"],
        ["Gent", 8.4],
      ],
      'fte-unclear Blad1!B1 "VTE LEKP 1"',
    ],
    [
      "in heads",
      [
        ["Stad", "Medewerkers LEKP 1"],
        ["Gent", 8],
      ],
      'fte-unclear Blad1!B1 "Medewerkers LEKP 1"',
    ],
  ])("%s", (_, rows, finding) => {
    const reading = readOn("Blad1", rows);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual([finding]);
  });

  it("in two columns that differ, of which none is chosen", () => {
    const reading = readOn("Blad1", [
      ["Stad", "VTE LEKP 1 2022", "VTE LEKP 1 2024"],
      ["Gent", 7, 8.4],
    ]);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual(['fte-columns-compete Blad1!B1 "VTE LEKP 1 2022 | VTE LEKP 1 2024"']);
  });

  it("but not in two columns that say the same", () => {
    const reading = readOn("Blad1", [
      ["Stad", "VTE LEKP 1", "VTE LEKP1"],
      ["Gent", 8.4, 8.4],
    ]);
    expect(fteIn(reading)).toEqual({ gent: 8.4 });
  });

  it("and the pact's money is nobody's business", () => {
    expect(
      heads(
        readOn("Blad1", [
          ["Stad", "LEKP-middelen"],
          ["Gent", 100_000],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("our own LEKP-VTE", () => {
  const own = laidOut(najaar2024);
  const TOTAL = 45.5;

  function totalIn(workbook: Snapshot): number | undefined {
    return totalFte(read(workbook).fte.map(({ fte }) => fte));
  }

  /** Renamed, without its names; and what becomes of its texts. */
  function changed(text: (value: string) => string): Snapshot {
    const sheets = own.sheets.map((each) => ({
      ...each,
      name: each.name === "LEKP-VTE" ? "Blad7" : each.name,
      cells: each.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, value: text(cell.value) } : cell)),
    }));
    return { ...own, sheets, names: [] };
  }

  it("is read as published", () => {
    expect(totalIn(own)).toBe(TOTAL);
    expect(told(read(own)).filter((line) => line.startsWith("fte-"))).toEqual([]);
  });

  it("is read without its names, and under another name", () => {
    expect(totalIn(changed((value) => value))).toBe(TOTAL);
  });

  it("is read by its title, where its heading was shortened", () => {
    expect(totalIn(changed((value) => (value === "VTE LEKP 1" ? "VTE" : value)))).toBe(TOTAL);
  });

  it("is read by its name alone, where its words were removed", () => {
    const rows = [
      ["Stad", "VTE"],
      ["Gent", 8.4],
    ];
    const named = book(sheet("Blad7", rows), { names: { KP_LEKP: "Blad7!$A$1:$B$2" } });
    expect(fteIn(read(named))).toEqual({ gent: 8.4 });
  });
});

describe("our own Toelichting", () => {
  it("may speak of staff beside any figure", () => {
    const said = { motivation: "Te weinig VTE", previous: "3", target: "4" };
    const explanations = [explained({ cityId: "gent", themeId: "strategie", ...said })];
    const own = laidOut({ ...emptyMeasurement(klimaatgovernance, ""), explanations });
    expect(told(read(own)).filter((line) => line.startsWith("fte-"))).toEqual([]);
  });
});
