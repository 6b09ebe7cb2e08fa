/** How tables were read, as the pane shows it. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { SEVERITY } from "../../src/domain/finding";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import type { WorkbookReading } from "../../src/layout/parse/reading";
import type { Choice } from "../../src/layout/way";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { wayTexts } from "../../src/locales/ways";
import { parseSubmission } from "../../src/actions/parse-submission";
import { becameText } from "../../src/taskpane/ways/way-words";
import {
  choiceOf,
  choicesOf,
  hasOwnHeadings,
  isAskedIn,
  isShown,
  optionsOf,
  questionsIn,
  type TableView,
  tableViews,
} from "../../src/taskpane/ways/way-view";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { rivalColumns } from "../browser/rival-columns";

const THEMES = klimaatgovernance.themes.map(({ name }) => name);
const TEAM = [3, 3, 4, 2, 3, 2, 3, 4];
const BOARD = [3, 2, 4, 2.5, 3, 1, 5, 3.5];

type Row = readonly (string | number | null)[];

function read(bytes: Uint8Array, choices: readonly Choice[] = []): WorkbookReading {
  const opened = readXlsx(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  return parseSubmission(opened.snapshot, { builtIn: klimaatgovernance, choices }).reading;
}

async function tables(rows: readonly Row[]): Promise<readonly TableView[]> {
  return tableViews(read(await foreignWorkbook({ Scan: rows })), klimaatgovernance);
}

function only<T>(all: readonly T[]): T {
  expect(all).toHaveLength(1);
  return all[0] as T;
}

const rivals = (choices: readonly Choice[] = []) =>
  rivalColumns({ sheet: "Scan", city: "Gent", team: TEAM, board: BOARD }).then((bytes) => read(bytes, choices));

/** Every question that a table asks, in Dutch. */
const asked = (all: readonly TableView[]) =>
  questionsIn(all).flatMap((table) => (table.asked ? wayTexts(nl).ask.which(table.asked) : []));

describe("a table in which two columns could be the score", () => {
  it("asks which of them it is, by the name of the city", async () => {
    const views = tableViews(await rivals(), klimaatgovernance);
    expect(asked(views)).toEqual(["Welke kolom is de score van Gent?"]);
    const { rivals: options, others } = optionsOf(only(views));
    expect(options.map(({ spot, heading }) => wayTexts(nl).candidate(spot, heading))).toEqual([
      "kolom B (“Score team”)",
      "kolom C (“Score directie”)",
    ]);
    expect(others.map(({ heading }) => heading)).toEqual(["Gewenst niveau"]);
    expect(hasOwnHeadings(only(views))).toBe(true);
  });

  it("shows what stands in each, theme by theme", async () => {
    const { rivals: options } = optionsOf(only(tableViews(await rivals(), klimaatgovernance)));
    expect(options.map(({ values }) => values.map(({ value }) => value))).toEqual([TEAM, BOARD]);
    expect(options[0]?.values.map(({ theme }) => theme)).toEqual(THEMES);
  });

  it("is no finding as well: one question is enough", async () => {
    const reading = await rivals();
    const questions = questionsIn(tableViews(reading, klimaatgovernance));
    expect(reading.findings.map((each) => isAskedIn(questions, each))).toEqual([true]);
  });

  it("hides no finding about another table or another matter", async () => {
    const questions = questionsIn(tableViews(await rivals(), klimaatgovernance));
    const at = (code: "columns-compete" | "unknown-city", sheet: string, cell: string) =>
      isAskedIn(questions, { code, severity: SEVERITY[code], sheet, cell, raw: "" });
    expect(at("columns-compete", "Scan", "B5")).toBe(true);
    expect(at("columns-compete", "Scan", "F5")).toBe(false);
    expect(at("columns-compete", "Elders", "B5")).toBe(false);
    expect(at("unknown-city", "Scan", "B5")).toBe(false);
  });

  it("is read as somebody points at a column, and says that it was chosen", async () => {
    const table = only(tableViews(await rivals(), klimaatgovernance));
    const [, board] = optionsOf(table).rivals;
    const after = only(tableViews(await rivals([choiceOf(table, "score", board)]), klimaatgovernance));
    expect(after).toMatchObject({ verdict: "read", by: "person", scores: 8, isChosen: true, asked: undefined });
    expect(after.options.map((option) => becameText(option, nl))).toEqual([
      "telt niet mee: antwoord van één persoon of één deelvraag",
      "gelezen als score, zoals gekozen",
      "telt niet mee: streefscore",
    ]);
    expect(choicesOf(after)).toEqual([choiceOf(table, "score", board)]);
    expect(after.key).toBe(table.key);
  });

  it("does not count once it is set aside, and can be chosen from still", async () => {
    const table = only(tableViews(await rivals(), klimaatgovernance));
    const after = only(tableViews(await rivals([choiceOf(table, "aside")]), klimaatgovernance));
    expect(after).toMatchObject({ verdict: "aside", scores: 0, isChosen: true });
    expect(after.options.map((option) => becameText(option, nl))).toEqual(
      Array(3).fill("telt niet mee, zoals gekozen"),
    );
    expect(after.options.every(isShown)).toBe(true);
  });
});

describe("two columns under the same heading", () => {
  it("are chosen one by one", async () => {
    const bytes = await foreignWorkbook({
      Scan: [
        ["Stad", "Gent"],
        [],
        ["Thema", "Score", "Score"],
        ...THEMES.map((name, at) => [name, TEAM[at] ?? 0, BOARD[at] ?? 0]),
      ],
    });
    const table = only(tableViews(read(bytes), klimaatgovernance));
    const { rivals: options } = optionsOf(table);
    expect(options.map(({ spot }) => wayTexts(nl).spot(spot))).toEqual(["kolom B", "kolom C"]);
    const after = read(bytes, [choiceOf(table, "score", options[1])]);
    expect(after.scores.map(({ score }) => score.value)).toEqual(BOARD);
    expect(hasOwnHeadings(table)).toBe(false);
  });
});

describe("a question", () => {
  it("is about rows where cities stand in rows", async () => {
    const views = await tables([
      ["", ...THEMES],
      ["Gent", ...TEAM],
      ["Gent", ...BOARD],
    ]);
    expect(views.map(({ options }) => options.map(({ spot }) => wayTexts(nl).spot(spot)))).toEqual([
      ["rij 2", "rij 3"],
    ]);
  });

  it("is about several columns where several cities have them", async () => {
    const views = await tables([
      ["Thema", "Gent", "", "Genk", ""],
      ["", "Score team", "Score directie", "Score team", "Score directie"],
      ...THEMES.map((name, at) => [name, TEAM[at] ?? 0, BOARD[at] ?? 0, BOARD[at] ?? 0, TEAM[at] ?? 0]),
    ]);
    expect(asked(views)).toEqual(["Welke kolommen zijn de scores van Gent en Genk?"]);
    expect(optionsOf(only(views)).rivals.map(({ spot }) => wayTexts(nl).spot(spot))).toEqual([
      "kolommen B en D",
      "kolommen C en E",
    ]);
  });

  it("is asked of one city, and what was chosen for another beside it is told", async () => {
    const bytes = await foreignWorkbook({
      Scan: [
        ["Thema", "Gent", "", "Genk", ""],
        ["", "Score team", "Score directie", "Huidige score", "Streefscore"],
        ...THEMES.map((name, at) => [name, TEAM[at] ?? 0, BOARD[at] ?? 0, 2, 5]),
      ],
    });
    const table = only(tableViews(read(bytes), klimaatgovernance));
    expect(asked([table])).toEqual(["Welke kolom is de score van Gent?"]);
    const [team] = optionsOf(table).rivals;
    const after = only(tableViews(read(bytes, [choiceOf(table, "score", team)]), klimaatgovernance));
    expect(
      after.options.filter(({ candidate }) => candidate.verdict === "read").map((each) => becameText(each, nl)),
    ).toEqual(["gelezen als score, zoals gekozen", "gelezen als score"]);
  });

  it("names cells that stand apart by the first, the second and the last of them", () => {
    const names = ["C3", "C6", "C9", "C12", "C15"] as const;
    expect(wayTexts(nl).spot({ kind: "cells", names })).toBe("cellen C3, C6 … C15");
    expect(wayTexts(en).spot({ kind: "cells", names })).toBe("cells C3, C6 … C15");
    expect(wayTexts(nl).spot({ kind: "cells", names: ["B3:D5"] })).toBe("cellen B3:D5");
    expect(wayTexts(nl).spot({ kind: "cells", names: ["B3"] })).toBe("cel B3");
  });

  it("about one column is whether it is the score", () => {
    const one = { kind: "column", several: false, candidates: 1, cities: ["Gent"] } as const;
    expect(wayTexts(nl).ask.which(one)).toBe("Is dit de score van Gent?");
    expect(wayTexts(nl).ask.which({ ...one, cities: [] })).toBe("Is dit de score?");
    expect(wayTexts(en).ask.which({ ...one, candidates: 2 })).toBe("Which column is the score of Gent?");
  });
});

describe("figures on another scale", () => {
  it("are not offered as scores: a 1 on ten would become a 1 on five", async () => {
    const views = await tables([["Stad", "Gent"], [], ["Thema", "Score (op 10)"], ...THEMES.map((name) => [name, 7])]);
    const [option] = optionsOf(only(views)).rivals;
    expect(only(views).verdict).toBe("other-scale");
    expect(option?.isOnScale).toBe(false);
  });

  it("are offered where all that is there is on ours", async () => {
    const views = await tables([["Stad", "Gent"], [], ["Thema", "Score (op 10)"], ...THEMES.map((name) => [name, 4])]);
    expect(optionsOf(only(views)).rivals.map(({ isOnScale }) => isOnScale)).toEqual([true]);
  });
});

describe("a table that was read without a question", () => {
  it("says how many scores were read in it, and what was passed over as what", async () => {
    const views = await tables([
      ["Stad", "Gent"],
      [],
      ["Thema", "Belang", "Huidige score", "Streefscore", "Toelichting"],
      ...THEMES.map((name, at) => [name, 5, BOARD[at] ?? 0, 5, "omdat het zo is"]),
    ]);
    const table = only(views);
    expect(table).toMatchObject({ verdict: "read", by: "rule", scores: 8, isChosen: false });
    expect(table.options.filter(isShown).map((option) => becameText(option, nl))).toEqual([
      "telt niet mee: belang",
      "gelezen als score",
      "telt niet mee: streefscore",
    ]);
  });

  it("is shown when nothing in it was read, but there are figures to choose from", async () => {
    const [table] = await tables([["Stad", "Gent"], [], ["Thema", "Streefscore"], ...THEMES.map((name) => [name, 5])]);
    expect(table?.verdict).toBe("nothing");
    expect(questionsIn(table ? [table] : [])).toEqual([]);
  });

  it("is left out when it is a list of themes with words beside it", async () => {
    expect(await tables([["Thema", "Wie"], ...THEMES.map((name) => [name, "de klimaatdienst"])])).toEqual([]);
  });
});

describe("our own sheets, empty", () => {
  it("ask nothing", () => {
    const empty = { sheets: [], names: [], dateBase: 1900 } as const;
    const { reading, definition } = inspectionOf(empty, { builtIn: klimaatgovernance });
    expect(tableViews(reading, definition)).toEqual([]);
  });
});
