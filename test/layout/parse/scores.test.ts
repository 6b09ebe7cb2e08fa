import { describe, expect, it } from "@jest/globals";
import { book, dated, type Rows, sheet, type Written } from "../book";
import { gridIn, read, told } from "../read";
import { GENT, HEADER, THEMES } from "../rows";

const readRows = (rows: Rows) => read(book(sheet("Blad1", rows)));
/** Gent with something else in its second theme, C2. */
const readCell = (written: Written) => readRows([HEADER, ["Gent", 3, written, 2, 3, 2.5, 3, 2, 4]]);
const YELLOW = "#FFFF00";

describe("a score cell", () => {
  it.each<[string, Written, readonly [score: string, ...findings: string[]]]>([
    ["a number", 4, ["4"]],
    ["a number off the step", 2.6, ["2.6", 'score-step Blad1!C2 "2.6"']],
    ["a number as text", "2,5", ["2.5", 'score-as-text Blad1!C2 "2,5" → 2.5']],
    ["text off the step", "2,6", ["2.6", 'score-as-text Blad1!C2 "2,6" → 2.6', 'score-step Blad1!C2 "2,6"']],
    ["a phrase", " Tussen oranje en geel ", ["2.5", 'score-as-phrase Blad1!C2 "Tussen oranje en geel" → 2.5']],
    [
      "half a word",
      "tussen licht en donkergroen",
      ["4.5", 'score-as-phrase Blad1!C2 "tussen licht en donkergroen" → 4.5'],
    ],
    ["about a number", "ca. 3", ["3", 'score-as-phrase Blad1!C2 "ca. 3" → 3']],
    ["'bij benadering' alone", "Bij benadering", ["approximate"]],
    ["not applicable", "n.v.t.", ["not-applicable"]],
    ["an ambiguous colour", "groen", ["text", 'score-ambiguous-colour Blad1!C2 "groen"']],
    ["other words", "nog te bespreken", ["text", 'score-text Blad1!C2 "nog te bespreken"']],
    ["a date", dated("2026-05-02"), ["unreadable", 'score-as-date Blad1!C2 "2026-05-02" → 2.5']],
    ["a month", dated("1975-02-01", "mmm-yy"), ["unreadable", 'score-as-date Blad1!C2 "1975-02-01" → 2.75']],
    ["out of range", 25, ["unreadable", 'score-out-of-range Blad1!C2 "25" → 2.5']],
    ["zero", 0, ["unreadable", 'score-out-of-range Blad1!C2 "0"']],
    ["an error", { error: "#N/A" }, ["unreadable", 'score-unreadable Blad1!C2 "#N/A"']],
    ["a tick", true, ["unreadable", 'score-unreadable Blad1!C2 "TRUE"']],
    ["a formula", { value: 4, formula: "=AVERAGE(Detail!B2:B9)" }, ["4"]],
    [
      "a formula whose result was never stored",
      { formula: "=AVERAGE(Detail!B2:B9)" },
      ["unreadable", 'score-unreadable Blad1!C2 "=AVERAGE(Detail!B2:B9)"'],
    ],
    ["a formula that shows nothing", { value: "", formula: '=IF(A1="","",A1)' }, ["-"]],
    ["nothing", null, ["-"]],
    ["a blank", "\u00A0", ["-"]],
    ["a colour without a score", { fill: YELLOW }, ["-", 'colour-without-score Blad1!C2 "" → 3']],
    [
      "a colour without a score, and a blank",
      { value: " ", fill: YELLOW },
      ["-", 'colour-without-score Blad1!C2 "" → 3'],
    ],
    ["a score in a colour", { value: 4, fill: YELLOW }, ["4"]],
    ["a struck-through number", { value: 4, plain: "" }, ["-", 'score-struck Blad1!C2 "4"']],
    [
      "a number that is struck through in part",
      { value: "2-3", plain: "-3" },
      ["3", 'score-as-text Blad1!C2 "3" → 3', 'score-struck Blad1!C2 "2-3" → 3'],
    ],
    ["another fill", { fill: "#DDEEFF" }, ["-"]],
  ])("with %s", (_, written, [score, ...findings]) => {
    const reading = readCell(written);
    expect(gridIn(reading)).toEqual({ gent: `3 ${score} 2 3 2.5 3 2 4` });
    expect(told(reading)).toEqual(findings);
  });

  it("counts its days from 1904 where the workbook does", () => {
    const { value } = dated("2026-05-02") as { readonly value: number };
    const cell = { value: value - 1462, numberFormat: "d-mmm" };
    const workbook = book(sheet("Blad1", [HEADER, ["Gent", cell]]), { dateBase: 1904 });
    expect(told(read(workbook))).toEqual(['score-as-date Blad1!B2 "2026-05-02" → 2.5']);
  });

  it("keeps its place, and the words that stood there", () => {
    const { scores } = readCell("Tussen oranje en geel");
    expect(scores[1]).toEqual({
      cityId: "gent",
      themeId: "aanpak",
      score: { status: "between", value: 2.5, raw: "Tussen oranje en geel" },
      source: { sheet: "Blad1", cell: "C2" },
    });
  });

  it("is read as numbers that all are text", () => {
    const reading = readRows([HEADER, GENT.map(String)]);
    expect(gridIn(reading)).toEqual({ gent: "3 4 2 3 2.5 3 2 4" });
    expect(told(reading)).toHaveLength(8);
    expect(told(reading)[4]).toBe('score-as-text Blad1!F2 "2.5" → 2.5');
  });

  it("is not told of in a template with colours in the rows of other cities", () => {
    expect(told(readRows([HEADER, GENT, ["", { fill: YELLOW }, { fill: YELLOW }]]))).toEqual([]);
  });
});

it("two scores in a row without a name are read, though words stand above them", () => {
  const reading = readRows([["Gent"], THEMES, THEMES.map(() => "zie de legende"), [3, null, 2]]);
  expect(gridIn(reading)).toEqual({ gent: "3 - 2 - - - - -" });
  expect(told(reading)).toEqual([]);
});

describe("a city that handed in words alone", () => {
  const statement = { cityId: "turnhout", raw: "Bezorgd, maar zonder kleuren" };

  it("is told once, of its first words, and its words are kept", () => {
    const reading = readRows([HEADER, GENT, ["Turnhout", "Bezorgd, maar zonder kleuren"]]);
    expect(told(reading)).toEqual(['no-scores-submitted Blad1!B3 "Bezorgd, maar zonder kleuren"']);
    expect(reading.findings[0]?.severity).toBe("info");
    expect(reading.statements).toEqual([{ ...statement, source: { sheet: "Blad1", cell: "B3" } }]);
    expect(reading.scores.filter(({ cityId }) => cityId === "turnhout")).toMatchObject([{ score: { status: "text" } }]);
  });

  it("is told of a remark beside its empty scores", () => {
    const reading = readRows([
      [...HEADER, "Opmerkingen"],
      ["Turnhout", ...THEMES.map(() => null), "Bezorgd, maar zonder kleuren"],
      [...GENT, "klaar"],
      ["Leuven"],
    ]);
    expect(told(reading)).toEqual(['no-scores-submitted Blad1!J2 "Bezorgd, maar zonder kleuren"']);
    expect(reading.statements).toEqual([{ ...statement, source: { sheet: "Blad1", cell: "J2" } }]);
  });

  it("is told of a remark in a list", () => {
    const rows = THEMES.map((theme, index) => [theme, null, index === 3 ? "Bezorgd, maar zonder kleuren" : null]);
    const reading = readRows([["Turnhout"], ["Thema", "Score", "Toelichting"], ...rows]);
    expect(told(reading)).toEqual(['no-scores-submitted Blad1!C6 "Bezorgd, maar zonder kleuren"']);
    expect(reading.statements).toEqual([{ ...statement, source: { sheet: "Blad1", cell: "C6" } }]);
  });

  it("has it told when more was said, and struck through", () => {
    expect(
      told(readRows([HEADER, ["Turnhout", { value: "3 nog bezig", plain: " nog bezig" }, { value: 4, plain: "" }]])),
    ).toEqual([
      'no-scores-submitted Blad1!B2 "nog bezig"',
      'score-struck Blad1!B2 "3 nog bezig"',
      'score-struck Blad1!C2 "4"',
    ]);
  });

  it("has its other words told as what they are", () => {
    expect(told(readRows([HEADER, ["Turnhout", "Bezorgd", "Mee bezig"]]))).toEqual([
      'no-scores-submitted Blad1!B2 "Bezorgd"',
      'score-text Blad1!C2 "Mee bezig"',
    ]);
  });

  it.each<[string, Written, string]>([
    ["an ambiguous colour", "groen", 'score-ambiguous-colour Blad1!B2 "groen"'],
    ["a mistake", 25, 'score-out-of-range Blad1!B2 "25" → 2.5'],
  ])("has handed in more with %s, which was meant as a score", (_, written, finding) => {
    const reading = readRows([HEADER, ["Turnhout", written, "bezorgd"]]);
    expect(told(reading)).toEqual([finding, 'score-text Blad1!C2 "bezorgd"']);
    expect(reading.statements).toEqual([]);
  });

  it("whose remark is the heading of another city's is not told of: nobody knows whose words they are", () => {
    const rows = THEMES.map((theme) => [theme, 3, null, "mee bezig"]);
    expect(told(readRows([["Thema", "Gent", "Turnhout", "Opmerkingen"], ...rows]))).toEqual([]);
  });
});

it("findings come in the order of the workbook: sheet by sheet, row by row", () => {
  const workbook = book(
    sheet("B", [
      [...HEADER, "Mobiliteit"],
      ["Gent", 25, "x", 3, 3, 3, 3, 3, 3, 3],
      ["Mol", 3],
    ]),
    sheet("A", [
      ["Stad", "VTE LEKP 1"],
      ["Gent", -1],
    ]),
  );
  expect(told(read(workbook)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
    "unknown-theme B!J1",
    "score-out-of-range B!B2",
    "score-text B!C2",
    "unknown-city B!A3",
    "fte-negative A!B2",
  ]);
});

it("of a theme is read whatever its remark says: two numbers alone say nothing of the row", () => {
  const rows = [...HEADER.slice(1)].map((theme, at) => [theme, ["3 à 4", "", "", "goed", "", "", "5-6"][at] ?? "", 3]);
  const reading = read(book(sheet("Blad1", [["Stad Gent"], ["Thema", "Opm", "Score"], ...rows])));
  expect(gridIn(reading)).toEqual({ gent: "3 3 3 3 3 3 3 3" });
});
