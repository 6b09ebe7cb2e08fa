/** Zelfevaluatie, edited by people who do not know how it is read: nothing that they write there is lost without a word. */
import { describe, expect, it } from "@jest/globals";
import type { Cell, SheetSnapshot, Snapshot } from "../../../src/host/snapshot";
import { parseCell } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { book, sheet } from "../book";
import { edited, loseNames, type } from "../edits";
import { FORM, formOf, TAB } from "../filled-form";
import { gridIn, read, told } from "../read";

const { themes } = klimaatgovernance;
const SCORES = "1 1.5 2 2.5 3 3.5 4 4.5";
const untaken = (workbook: Snapshot, file?: string) =>
  read(workbook, file === undefined ? {} : { file })
    .findings.filter(({ code }) => code === "text-not-taken")
    .map(({ cell, raw }) => `${cell} ${raw}`);

describe("a table of the city's own that is headed as the form is", () => {
  const own = (...rows: readonly (readonly (string | number)[])[]) =>
    book(sheet("Blad1", [["Stad", "Gent"], [], ...rows]));
  const below = (row: (name: string) => readonly (string | number)[]) => themes.map(({ name }) => row(name));

  it("keeps its scores, where it calls them 'Niveau'", () => {
    const reading = read(own(["Thema", "Niveau", "Leidvragen", "Motivatie"], ...below((name) => [name, 3, "?", "Zo"])));
    expect(gridIn(reading)).toEqual({ gent: "3 3 3 3 3 3 3 3" });
    expect(reading.explanations.map(({ motivation }) => motivation)).toEqual(themes.map(() => "Zo"));
  });

  it("is asked about where 'Score' and 'Niveau' contradict each other", () => {
    const heads = ["Thema", "Score", "Niveau", "Leidvragen", "Motivatie"];
    const reading = read(own(heads, ...below((name) => [name, 3, 4, "?", "Zo"])));
    expect(gridIn(reading)).toEqual({});
    expect(told(reading)).toEqual(['columns-compete Blad1!B4 "Score / Niveau"']);
  });
});

describe("words on the form where nothing is asked", () => {
  it.each([
    ["beside the title", "B1", "zie ook onze nota"],
    ["beside the name of the city", "C4", "Genk"],
    ["beside who filled it in", "C5", "behalve voor Middelen"],
    ["far to the right of a line", "M8", "intern document"],
    ["over the levels", "B9", "onbekend"],
    ["as a heading with nothing below", "L11", "Budget"],
    ["beside the levels", "J9", "wij zitten laag"],
    ["on a line of its own", "A10", "Onder voorbehoud van het college"],
    ["over the name of a level", "E12", "Heel matuur"],
    ["in the place of a question", "F12", "Ja, wij hebben een plan"],
  ])("are told: %s", (_, cell, text) => {
    const reading = edited(FORM, type(TAB, cell, text));
    expect(untaken(reading)).toEqual([`${cell} ${text}`]);
    expect(gridIn(read(reading))).toEqual({ gent: SCORES });
  });

  it("are told with the figures on a line of the city's own", () => {
    expect(untaken(edited(FORM, type(TAB, "A10", "VTE klimaat", 60)))).toEqual(["A10 VTE klimaat"]);
  });

  it("are told with the figures in a column of the city's own, but not where its scores are read there", () => {
    expect(untaken(edited(FORM, type(TAB, "L11", "VTE klimaat"), type(TAB, "L12", 60)))).toEqual(["L11 VTE klimaat"]);
    const final = themes.map((_, at) => type(TAB, `L${12 + at}`, 1 + at / 2));
    expect(untaken(edited(FORM, type(TAB, "L11", "Score consensus"), ...final))).toEqual([]);
  });

  it.each(["B12", "G12", "K12", "A12", "A11", "B6", "A1"])("are told where they are a note: %s", (cell) => {
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    const noted = {
      ...FORM,
      sheets: FORM.sheets.map((each) => ({
        ...each,
        cells: each.cells.map((one) =>
          each.name === TAB && one.row === row && one.column === column ? { ...one, note: "eigenlijk wat meer" } : one,
        ),
      })),
    };
    expect(untaken(noted)).toEqual([`${cell} eigenlijk wat meer`]);
  });

  it("are none where nobody wrote anything, or a question was worded otherwise since", () => {
    expect([untaken(FORM), untaken(loseNames(FORM))]).toEqual([[], []]);
    expect(untaken(edited(FORM, type(TAB, "F12", "Is er een plan?\nWie volgt het op?")))).toEqual([]);
  });
});

describe("words in what is hidden on the form", () => {
  const hidden = (which: Partial<Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "visibility">>) =>
    told(read({ ...FORM, sheets: FORM.sheets.map((each) => (each.name === TAB ? { ...each, ...which } : each)) }));

  it.each([
    ["a column", { hiddenColumns: [{ first: 6, last: 6 }] }, 'hidden-input Zelfevaluatie!G11 "Motivatie"'],
    ["a line", { hiddenRows: [{ first: 7, last: 7 }] }, 'hidden-input Zelfevaluatie!A8 "Bekeken documenten"'],
    ["a theme", { hiddenRows: [{ first: 12, last: 12 }] }, 'hidden-input Zelfevaluatie!A13 "Aanpak"'],
    ["all of it", { visibility: "hidden" as const }, 'hidden-input Zelfevaluatie!A11 "Zelfevaluatie"'],
  ])("are told once: %s", (_, which, finding) => {
    expect(hidden(which)).toEqual([finding]);
  });
});

describe("a target and a former score", () => {
  const typed = (column: number, cell: Partial<Cell>, workbook = FORM) => ({
    ...workbook,
    sheets: workbook.sheets.map((each) => ({
      ...each,
      cells: each.cells.map((one) =>
        each.name === TAB && one.row === 11 && one.column === column ? { ...one, ...cell } : one,
      ),
    })),
  });
  const first = (workbook: Snapshot) => read(workbook).explanations.find(({ themeId }) => themeId === "strategie");

  it.each([
    [
      "a date, as Excel makes of 2.5",
      { value: 46144, numberFormat: "d-mmm" },
      'score-as-date Zelfevaluatie!C12 "2026-05-02" → 2.5',
    ],
    ["a percentage", { value: 0.8, numberFormat: "0%" }, 'score-unreadable Zelfevaluatie!C12 "0.8"'],
    ["an error", { value: { error: "#REF!" } }, 'score-unreadable Zelfevaluatie!C12 "#REF!"'],
  ])("are none where they are %s, and that is told", (_, cell, finding) => {
    const workbook = typed(2, cell);
    expect(told(read(workbook))).toEqual([finding]);
    expect(first(workbook)).toMatchObject({ target: "", previous: "2", motivation: "Waarom Strategie?" });
  });

  it("may be words, which are kept; that no chart has them is told", () => {
    const workbook = edited(FORM, type(TAB, "C12", "3 à 4", "nog niet gemeten"));
    expect(first(workbook)).toMatchObject({ target: "3 à 4", previous: "nog niet gemeten" });
    expect(told(read(workbook))).toEqual(['target-unreadable Zelfevaluatie!C12 "3 à 4"']);
  });

  it("are off the scale: a target is kept as it was typed, and a former score is none", () => {
    const workbook = edited(FORM, type(TAB, "C12", 9, 12));
    expect(first(workbook)).toMatchObject({ target: "9", previous: "" });
    expect([...told(read(workbook))].sort()).toEqual([
      'score-out-of-range Zelfevaluatie!D12 "12"',
      'target-unreadable Zelfevaluatie!C12 "9"',
    ]);
  });

  it.each([6, 10])("and no words are an error that a formula gave: column %d", (column) => {
    const broken = typed(column, { value: { error: "#REF!" }, formula: "=A1" });
    expect(untaken(broken)).toEqual([`${column === 6 ? "G" : "K"}12 #REF!`]);
    expect(JSON.stringify([read(broken).explanations, read(broken).goodPractices])).not.toContain("#REF!");
  });
});

describe("the city of the form", () => {
  it("is the one whose scores are read there, where the form says none", () => {
    const reading = read(edited(FORM, type(TAB, "B4", null)), { file: "Gent.xlsx" });
    expect(gridIn(reading)).toEqual({ gent: SCORES });
    expect(reading.explanations.map(({ cityId, motivation }) => [cityId, motivation])).toEqual(
      themes.map(({ name }) => ["gent", `Waarom ${name}?`]),
    );
    expect(reading.profiles).toMatchObject([{ cityId: "gent", filledInBy: "een team" }]);
  });

  it.each([
    ["emptied", null],
    ["two", "Gent en Genk"],
    ["another", "Vilvoorde"],
  ])("is asked for where it is %s, and each row and line of words is told in the city's own words", (_, name) => {
    const workbook = edited(FORM, type(TAB, "B4", name));
    expect(gridIn(read(workbook))).toEqual({});
    expect(told(read(workbook)).join()).toContain("unknown-city");
    expect(untaken(workbook)).toEqual([
      ...["B5 een team", "B6 Klimaatcoördinator", "B7 46144", "B8 Klimaatplan"],
      ...themes.map(({ name: theme }, at) => `G${12 + at} Waarom ${theme}?`),
    ]);
  });

  it("may be in one cell with what is asked", () => {
    const workbook = edited(
      FORM,
      type(TAB, "A4", "Stad: Gent", null),
      type(TAB, "A5", "Ingevuld door: één persoon", null),
    );
    const reading = read(workbook);
    expect([gridIn(reading), untaken(workbook)]).toEqual([{ gent: SCORES }, []]);
    expect(reading.profiles).toMatchObject([{ filledInBy: "één persoon", sources: { filledInBy: { cell: "A5" } } }]);
  });
});

describe("two forms in one workbook", () => {
  const pasted = (workbook: Snapshot, from: Snapshot, name: string): Snapshot => ({
    ...workbook,
    sheets: [...workbook.sheets, ...from.sheets.filter((each) => each.name === TAB).map((each) => ({ ...each, name }))],
    names: [...workbook.names, { name: "KP_Zelfevaluatie", sheet: name, refersTo: `'${name}'!$A$11:$K$19` }],
  });

  it("are both read, each for its own city", () => {
    const reading = read(pasted(FORM, formOf("genk"), "Zelfevaluatie (2)"));
    expect(gridIn(reading)).toEqual({ gent: SCORES, genk: SCORES });
    expect(reading.explanations.map(({ cityId }) => cityId)).toEqual(
      themes.flatMap(() => ["gent"]).concat(themes.flatMap(() => ["genk"])),
    );
    expect([reading.findings, reading.profiles.length, reading.goodPractices.length]).toEqual([[], 2, 4]);
  });

  it("both count where one was copied and changed, so that they contradict each other", () => {
    const copied = edited(pasted(FORM, FORM, "Zelfevaluatie (2)"), type("Zelfevaluatie (2)", "B12", 5));
    const own = read(copied).scores.filter(({ themeId }) => themeId === "strategie");
    expect(own.map(({ score, source }) => [score.value, source.sheet])).toEqual([
      [1, TAB],
      [5, "Zelfevaluatie (2)"],
    ]);
  });
});
