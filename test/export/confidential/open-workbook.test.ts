import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { DEFAULT_RULES } from "../../../src/domain/publication/rules";
import { openWorkbook } from "../../../src/export/confidential/open-workbook";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { book, type Rows, sheet, type Written } from "../../layout/book";
import { laidOut } from "../../layout/laid-out";
import { read } from "../../layout/read";
import { HEADER, THEMES } from "../../layout/rows";
import { explained } from "../../../src/domain/measurement/explanation";

const RISKS = HEADER.length - 2;
const noted = (value: Written, note: string): Written => ({ value: value as string | number, note });
const CITIES: Rows = [
  ["Gent", 4.75, 2, 2, 2, 2, 2, 2, 2],
  ["Genk", 3, 3, 3, 3, 3, 3, 3, 3],
];

function opened(workbook: Snapshot, ...confidential: readonly string[]) {
  const rules = { ...DEFAULT_RULES, confidential: confidential.map((what) => ({ what, confidential: true })) };
  const open = openWorkbook(workbook, { definition: klimaatgovernance, rules, reading: read(workbook) });
  const { scores, fte } = read(open.workbook);
  const count = (cityId: string) => scores.filter((each) => each.cityId === cityId).length;
  return {
    ...open.confidential,
    text: JSON.stringify(open.workbook),
    scores: { gent: count("gent"), genk: count("genk") },
    fte: fte.map((each) => `${each.cityId} ${each.fte.value ?? "-"}`),
  };
}

function openedBook(workbook: Snapshot): Snapshot {
  const input = { definition: klimaatgovernance, rules: DEFAULT_RULES, reading: read(workbook) };
  return openWorkbook(workbook, input).workbook;
}

describe("a workbook without a mark", () => {
  it("is left as it is, with a theme HR & cultuur in it", () => {
    const workbook = laidOut(najaar2024);
    const { workbook: same, confidential } = openWorkbook(workbook, {
      ...{ definition: klimaatgovernance, rules: DEFAULT_RULES, reading: read(workbook) },
    });
    expect(same).toEqual(workbook);
    expect(confidential).toEqual({ themeIds: [], places: [] });
  });
});

describe("a mark", () => {
  it.each([
    "HR-benchmark",
    "hr benchmark 2024",
    "Benchmark HR",
    "Scores (VERTROUWELIJK)",
    "Confidentieel",
    "confidential",
  ])("in the name of the sheet %p takes the sheet", (name) => {
    const found = opened(
      book(
        sheet("Scores", [HEADER, ...CITIES]),
        sheet(name, [
          ["Stad", "VTE LEKP 1"],
          ["Gent", 77.7],
        ]),
      ),
    );
    expect(found.places).toEqual([name]);
    expect(found.text).not.toContain("77.7");
    expect(found).toMatchObject({ scores: { gent: 8, genk: 8 }, fte: [] });
  });

  it("in a title, or in a text that stands alone, takes the sheet", () => {
    for (const text of [
      "HR-benchmark van negen steden",
      "V E R T R O U W E L I J K",
      "Niet verspreiden: vertrouwelijk!",
    ]) {
      const found = opened(
        book(
          sheet("Scores", [HEADER, ...CITIES]),
          sheet("Blad2", [[text], [], ["Stad", "VTE LEKP 1"], ["Gent", 77.7]]),
        ),
      );
      expect(found).toMatchObject({ places: ["Blad2!A1"], fte: [] });
    }
    const beside = opened(book(sheet("Scores", [["Vertrouwelijk", null, "najaar 2024"], [], HEADER, ...CITIES])));
    expect(beside.scores).toEqual({ gent: 0, genk: 0 });
  });

  it("takes what it covers though it is struck through: in doubt, more than less", () => {
    const rows: Rows = [[{ value: "Vertrouwelijk", plain: "" }], [], HEADER, ...CITIES];
    expect(opened(book(sheet("Scores", rows))).scores).toEqual({ gent: 0, genk: 0 });
  });

  it("in the header of a theme takes the theme, wherever else it stands", () => {
    const header = HEADER.map((text, column) => (column === RISKS ? "Risicobeheer (vertrouwelijk)" : text));
    const found = opened(book(sheet("Scores", [header, ...CITIES])));
    expect(found).toMatchObject({ themeIds: ["risicobeheer"], places: ["Scores!H1"], scores: { gent: 7, genk: 7 } });
  });

  it("in a note on a header takes the column", () => {
    const header = HEADER.map((text, column) => (column === 1 ? noted(text, "Vertrouwelijk tot de zomer") : text));
    const found = opened(book(sheet("Scores", [header, ...CITIES])));
    expect(found).toMatchObject({ themeIds: ["strategie"], scores: { gent: 7 } });
    expect(found.text).not.toContain("4.75");
  });

  it("in an extra column takes that column, and leaves the scores", () => {
    const rows = [[...HEADER, "HR-benchmark"], ...CITIES.map((row) => [...row, 77.7])];
    const found = opened(book(sheet("Scores", rows)));
    expect(found).toMatchObject({ places: ["Scores!J1"], themeIds: [], scores: { gent: 8, genk: 8 } });
    expect(found.text).not.toContain("77.7");
  });

  it("in a heading over several columns takes those", () => {
    const rows = [
      ["Stad", "Zelfevaluatie", null, null, null, null, null, null, null, "HR-benchmark", null],
      [...HEADER, "Totaal VTE", "Per inwoner"],
      ...CITIES.map((row) => [...row, 77.7, 88.8]),
    ];
    const found = opened(book(sheet("Scores", rows)));
    expect(found).toMatchObject({ places: ["Scores!J1"], scores: { gent: 8, genk: 8 } });
    expect(found.text).not.toMatch(/77\.7|88\.8/);
  });

  it("on a score takes that score alone", () => {
    const rows = [HEADER, ["Gent", noted(4.75, "vertrouwelijk"), 2, 2, 2, 2, 2, 2, 2], ...CITIES.slice(1)];
    const found = opened(book(sheet("Scores", rows)));
    expect(found).toMatchObject({ places: ["Scores!B2"], themeIds: [], scores: { gent: 7, genk: 8 } });
    expect(found.text).not.toContain("4.75");
    const formatted = { value: 4.75, numberFormat: '0.00" vertrouwelijk"' };
    expect(opened(book(sheet("Scores", [HEADER, ["Gent", formatted, 2, 2, 2, 2, 2, 2, 2]]))).scores.gent).toBe(7);
  });

  it("beside scores takes the row", () => {
    const rows = [[...HEADER, "Opmerkingen"], ["Gent", 4, 2, 2, 2, 2, 2, 2, 2, "vertrouwelijk"], ...CITIES.slice(1)];
    expect(opened(book(sheet("Scores", rows)))).toMatchObject({ scores: { gent: 0, genk: 8 }, places: ["Scores!J2"] });
    const named = [HEADER, ["Gent (vertrouwelijk)", 4, 2, 2, 2, 2, 2, 2, 2], ...CITIES.slice(1)];
    expect(opened(book(sheet("Scores", named))).scores).toEqual({ gent: 0, genk: 8 });
  });

  it.each<Written>(["ja", "x", "✓", "J", true, 1, "tot juni", "?"])(
    "over a column of flags takes each row with %p",
    (flag) => {
      const rows = [
        [...HEADER, "Vertrouwelijk?"],
        ["Gent", 4.75, 2, 2, 2, 2, 2, 2, 2, flag],
        ["Genk", 3, 3, 3, 3, 3, 3, 3, 3, flag === 1 ? 0 : "nee"],
        ["Aalst", 3, 3, 3, 3, 3, 3, 3, 3],
        ["Brugge", 3, 3, 3, 3, 3, 3, 3, 3, "-"],
        ["Leuven", 3, 3, 3, 3, 3, 3, 3, 3, "Neen"],
      ];
      const found = opened(book(sheet("Scores", rows)));
      expect(found).toMatchObject({ places: ["Scores!J1", "Scores!J2"], scores: { gent: 0, genk: 8 } });
      expect(found.text).not.toContain("4.75");
      expect(read(openedBook(book(sheet("Scores", rows)))).scores).toHaveLength(4 * 8);
    },
  );

  it("over a column of figures takes the column alone, and over yes and no each row that does not say no", () => {
    const figures = [
      [...HEADER, "Vertrouwelijk"],
      ["Gent", 4.75, 2, 2, 2, 2, 2, 2, 2, 77.7],
      ["Genk", 3, 3, 3, 3, 3, 3, 3, 3, 12],
    ];
    expect(opened(book(sheet("Scores", figures)))).toMatchObject({
      places: ["Scores!J1"],
      scores: { gent: 8, genk: 8 },
    });
    const named = [
      [...HEADER, "Intern (vertrouwelijk houden)"],
      ["Gent", 4.75, 2, 2, 2, 2, 2, 2, 2, "wacht op de raad"],
      ["Genk", 3, 3, 3, 3, 3, 3, 3, 3, "nee"],
    ];
    expect(opened(book(sheet("Scores", named)))).toMatchObject({
      ...{ places: ["Scores!J1", "Scores!J2"], scores: { gent: 0, genk: 8 } },
    });
  });

  it("over a theme takes the theme, and over headings no row of theirs", () => {
    const theme = HEADER.map((text, column) => (column === RISKS ? "Risicobeheer (vertrouwelijk)" : text));
    const scores = [theme, ["Gent", 4.75, 2, 2, 2, 2, 2, "ja", 2], ...CITIES.slice(1)];
    expect(opened(book(sheet("Scores", scores))).scores).toEqual({ gent: 7, genk: 7 });
    const twoRows = [
      ["Stad", "Zelfevaluatie", null, null, null, null, null, null, null, "Vertrouwelijk", null],
      [...HEADER, "Totaal VTE", "Per inwoner"],
      ...CITIES.map((row) => [...row, 77.7, 88.8]),
    ];
    expect(opened(book(sheet("Scores", twoRows)))).toMatchObject({
      ...{ places: ["Scores!J1"], scores: { gent: 8, genk: 8 } },
    });
  });

  it("over a column of flags beside a list of one city takes each row", () => {
    const list = THEMES.map((theme, index) => [theme, 3, index === 1 ? "x" : null]);
    const rows = [["Stad", "Gent"], ["Thema", "Score", "Vertrouwelijk"], ...list];
    expect(opened(book(sheet("Gent", rows))).scores.gent).toBe(THEMES.length - 1);
  });

  it("beside FTE takes the row, without or with a number", () => {
    const rows = [
      ["Stad", "VTE LEKP 1", "Opmerkingen"],
      ["Gent", 7.77, "HR-benchmark"],
      ["Genk", 1],
      ["Aalst", null, "confidentieel"],
    ];
    const found = opened(book(sheet("LEKP", rows)));
    expect(found.fte).toEqual(["genk 1"]);
    expect(found.text).not.toContain("7.77");
  });

  it("that is denied is none", () => {
    expect(opened(book(sheet("Niet vertrouwelijk", [HEADER, ...CITIES]))).places).toEqual([]);
  });

  it("may be a name that the rules give", () => {
    const workbook = book(
      sheet("Scores", [HEADER, ...CITIES]),
      sheet("Bijlage 3 (personeel)", [
        ["Stad", "VTE LEKP 1"],
        ["Gent", 77.7],
      ]),
    );
    expect(opened(workbook, "Bijlage 3", "Strategie").places).toEqual(["Bijlage 3 (personeel)"]);
  });
});

describe("our own sheets", () => {
  it("that never leave are not looked at: Publicatie names what is confidential", () => {
    const workbook = laidOut({
      ...najaar2024,
      explanations: [explained({ cityId: "gent", themeId: "strategie", motivation: "vertrouwelijk overleg" })],
    });
    expect(opened(workbook).places).toEqual([]);
  });
});
