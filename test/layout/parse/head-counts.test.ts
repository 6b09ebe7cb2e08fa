import { describe, expect, it } from "@jest/globals";
import { nl } from "../../../src/locales/nl";
import { book, dated, type Rows, sheet, type SheetOptions } from "../book";
import { gridIn, read, toldOfFte as told } from "../read";
import { GENT, GRID, HEADER, LEUVEN, THEMES } from "../rows";

/** A head count that is no score, no year and nothing that anybody would type twice. */
const HEADS = 23.417;
const readOn = (name: string, rows: Rows, options: SheetOptions = {}) => read(book(sheet(name, rows, options)));
/** What is told, but for what a workbook without scores says anyway. */
const heads = (reading: ReturnType<typeof read>) => told(reading).filter((line) => !line.startsWith("file-no-grid"));

const HEADINGS = [
  ...["VTE", "Aantal VTE", "Totaal VTE", "Totaal VTE klimaatmedewerkers", "VTE klimaat", "Personeel (VTE)", "V.T.E."],
  ...["FTE klimaatdienst", "Voltijdse equivalenten", "Voltijdsequivalenten 2024", "ETP", "Full-time equivalents"],
  ...["Medewerkers klimaat", "Klimaatmedewerkers", "Aantal ambtenaren", "Koppen", "Bezetting", "Personeelsbezetting"],
  ...["Headcount", "Staff", "Personeel", "gesubsidieerd", "# medewerkers", "Effectifs", "Collega's klimaat"],
  ...[
    "Medewerkers",
    "Personeelsleden",
    "Werknemers",
    "Mensen",
    "Personen",
    "# mdw",
    "Krachten",
    "Deeltijds",
    "Aantal m/v",
  ],
  ...["Capaciteit (mensen)", "Grootte klimaatdienst"],
  ...["VTE excl. LEKP 1", "VTE (LEKP + eigen middelen)", "Totaal VTE LEKP", "Hoeveel mensen werken er aan klimaat?"],
] as const;

describe("a head count is never the FTE of LEKP 1, and is asked about", () => {
  it.each(HEADINGS)("beside its cities, under '%s'", (heading) => {
    for (const name of ["Blad1", "Personeel", "VTE"]) {
      const reading = readOn(name, [
        ["Stad", heading],
        ["Gent", HEADS],
      ]);
      expect(reading.fte).toEqual([]);
      expect(heads(reading)).toEqual([`fte-head-count ${name}!B1 "${heading}"`]);
    }
  });

  it.each(HEADINGS)("beside scores, under '%s'", (heading) => {
    const reading = readOn("Scores", [
      [...HEADER, heading],
      [...GENT, HEADS],
      [...LEUVEN, 12],
    ]);
    expect(reading.fte).toEqual([]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
    expect(told(reading)).toEqual([`fte-head-count Scores!J1 "${heading}"`]);
  });

  it.each(HEADINGS)("beside the scores of a list of themes, under '%s'", (heading) => {
    for (const counts of [THEMES.map(() => HEADS), THEMES.map((_, at) => 1 + at)]) {
      const rows = THEMES.map((theme, at) => [theme, 3, null, counts[at] ?? null]);
      const reading = readOn("Scores", [["Stad", "Gent"], [], ["Thema", "Score", "Toelichting", heading], ...rows]);
      expect(reading.fte).toEqual([]);
      expect(gridIn(reading)).toEqual({ gent: "3 3 3 3 3 3 3 3" });
      expect(told(reading)).toEqual([`fte-head-count Scores!D3 "${heading}"`]);
    }
  });

  it.each(HEADINGS)("in a list of one city, after '%s'", (heading) => {
    const rows = [["Gent"], ["Thema", "Score"], ...THEMES.map((theme) => [theme, 3]), [], [heading, HEADS]];
    const reading = readOn("Scores", rows);
    expect(reading.fte).toEqual([]);
    expect(reading.scores).toHaveLength(THEMES.length);
    expect(told(reading)).toEqual([`fte-head-count Scores!A12 "${heading}"`]);
  });

  it.each(HEADINGS)("in a row under cities that stand beside each other, after '%s'", (heading) => {
    const rows = [["Thema", "Gent", "Leuven"], ...THEMES.map((theme) => [theme, 3, 4]), [heading, HEADS, 12]];
    const reading = readOn("Scores", rows);
    expect(reading.fte).toEqual([]);
    expect(told(reading)).toEqual([`fte-head-count Scores!A10 "${heading}"`]);
  });

  it.each<[string, Rows]>([
    [
      "as text with its unit",
      [
        ["Stad", "Klimaatmedewerkers"],
        ["Gent", "23,417 VTE"],
      ],
    ],
    [
      "as a date, which Excel made of it",
      [
        ["Stad", "Klimaatmedewerkers"],
        ["Gent", dated("2026-04-08")],
      ],
    ],
    [
      "that looks like a year",
      [
        ["Stad", "Klimaatmedewerkers"],
        ["Gent", 2024],
      ],
    ],
    ["of the last city alone", [["Stad", "Klimaatmedewerkers"], ["Gent"], ["Leuven"], ["Turnhout", HEADS]]],
    [
      "after a unit",
      [
        ["Stad", "Gent"],
        ["Klimaatmedewerkers", "VTE", HEADS],
      ],
    ],
    [
      "over several years",
      [
        ["Stad", "Klimaatmedewerkers", null],
        [null, 2023, 2024],
        ["Gent", 20, HEADS],
      ],
    ],
    [
      "of several services",
      [
        ["Stad", "Klimaatmedewerkers", null],
        [null, "dienst A", "dienst B"],
        ["Gent", null, HEADS],
      ],
    ],
    ["under a title", [["Klimaatmedewerkers"], ["Stad", "Aantal"], ["Gent", HEADS]]],
    ["under a title further up", [["Klimaatmedewerkers"], [], ["Stand 2024"], [], ["Stad", "Aantal"], ["Gent", HEADS]]],
  ])("%s", (_, rows) => {
    const reading = readOn("Blad1", rows);
    expect(reading.fte).toEqual([]);
    expect(heads(reading)).toEqual([expect.stringMatching(/^fte-head-count Blad1!\w\d "(?:Klimaatmedewerkers|VTE)"$/)]);
  });

  it("on a sheet that is named after it, where no heading says so", () => {
    const reading = readOn("Personeelsbezetting", [
      ["Stad", "2024"],
      ["Gent", HEADS],
    ]);
    expect(reading.findings.slice(1)).toMatchObject([
      { code: "fte-head-count", sheet: "Personeelsbezetting", cell: "", raw: "Personeelsbezetting" },
    ]);
  });

  it("with what is subsidised of it, which is told with it", () => {
    const rows = [
      ["Stad", "Totaal VTE klimaatmedewerkers", "waarvan gesubsidieerd", "% gesubsidieerd"],
      ["Gent", HEADS, 12, 0.5],
    ];
    expect(heads(readOn("Blad1", rows))).toEqual(['fte-head-count Blad1!B1 "Totaal VTE klimaatmedewerkers"']);
    const list = [
      ["Totaal VTE", HEADS],
      ["waarvan gesubsidieerd", 0.5],
    ];
    expect(heads(readOn("Blad1", list))).toEqual(['fte-head-count Blad1!A1 "Totaal VTE"']);
  });

  it("once for a unit that is repeated in every row", () => {
    const rows = [["Dienst", "Eenheid", "Waarde"], ...["A", "B", "C"].map((name) => [name, "VTE", HEADS])];
    expect(heads(readOn("Blad1", rows))).toEqual(['fte-head-count Blad1!B2 "VTE"']);
  });

  it("on a hidden sheet too", () => {
    const rows = [
      ["Stad", "Aantal VTE"],
      ["Gent", HEADS],
    ];
    expect(heads(readOn("Blad1", rows, { visibility: "very-hidden" }))).toEqual([
      'fte-head-count Blad1!B1 "Aantal VTE"',
    ]);
  });

  it("by its heading, and never by its figure", () => {
    const { findings } = readOn("Blad1", [
      ["Stad", "Aantal VTE"],
      ["Gent", HEADS],
    ]);
    expect(JSON.stringify(findings.map((finding) => [finding, nl.findings[finding.code](finding)]))).not.toContain(
      "417",
    );
  });
});

describe("numbers of a head count are never scores", () => {
  const small = THEMES.map(() => 3);

  it.each<[string, Rows, string]>([
    ["under a title", [["Aantal VTE per thema"], [], HEADER, ["Gent", ...small]], 'Blad1!A1 "Aantal VTE per thema"'],
    [
      "under a band",
      [
        ["Stad", "VTE"],
        [null, ...THEMES],
        ["Gent", ...small],
      ],
      'Blad1!B1 "VTE"',
    ],
  ])("%s", (_, rows, place) => {
    const reading = readOn("Blad1", rows, { merges: ["B1:I1"] });
    expect(reading.scores).toEqual([]);
    expect(heads(reading)).toContain(`fte-head-count ${place}`);
  });

  it("on a sheet that is named after them", () => {
    const reading = readOn("VTE per thema", [HEADER, ["Gent", ...small]]);
    expect(reading.scores).toEqual([]);
    expect(reading.findings).toMatchObject([
      { code: "file-no-grid" },
      { code: "fte-head-count", raw: "VTE per thema" },
    ]);
  });

  it("under a theme that says so, in brackets or in the row below", () => {
    const header = HEADER.map((text) => (text === "HR & cultuur" ? "HR & cultuur (VTE)" : text));
    const bracketed = readOn("Blad1", [header, GENT]);
    expect(gridIn(bracketed)).toEqual({ gent: "3 4 2 - 2.5 3 2 4" });
    expect(told(bracketed)).toContain('fte-head-count Blad1!E1 "HR & cultuur (VTE)"');
    const divided = HEADER.map((_, column) => (column === 0 ? null : column === 4 ? "Aantal VTE" : "Score"));
    const below = readOn("Blad1", [HEADER, divided, GENT]);
    expect(gridIn(below)).toEqual({ gent: "3 4 2 - 2.5 3 2 4" });
  });

  it("in a line of a city that says so", () => {
    const reading = readOn("Blad1", [HEADER, GENT, ["Leuven (VTE)", ...small]]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
    expect(told(reading)).toEqual(['fte-head-count Blad1!A3 "Leuven (VTE)"']);
  });
});
