/** The judge itself: what it lets pass and what it does not. */
import { describe, expect, it } from "@jest/globals";
import { explained } from "../../../src/domain/measurement/explanation";
import type { Finding, FindingCode, Severity } from "../../../src/domain/finding";
import { type Page, truthOf } from "./generate/page";
import { type Spot, words } from "./generate/piece";
import { judge, type Read } from "./judge";

const ids = (themeId: string) => ({ cityId: "gent", themeId });
const score = (themeId: string, value: number): Spot => ({ value, means: { is: "score", ...ids(themeId), value } });
const target = (themeId: string): Spot => ({ value: 5, means: { is: "target", ...ids(themeId) } });

const pages: readonly Page[] = [
  {
    name: "Blad1",
    piece: [
      [words("Thema"), words("Score"), words("Doel")],
      [words("Strategie"), score("strategie", 3), target("strategie")],
      [words("Aanpak"), score("aanpak", 2), target("aanpak")],
    ],
  },
];
const truth = truthOf(pages);

const read = (themeId: string, value: number, cell: string): Read["scores"][number] => ({
  ...ids(themeId),
  score: { status: "scored", value, raw: String(value) },
  source: { sheet: "Blad1", cell },
});
const told = (code: FindingCode, cell: string, severity: Severity = "error"): Finding => ({
  ...{ code, severity, sheet: "Blad1", cell, raw: "" },
});
const reading = (scores: Read["scores"], findings: readonly Finding[] = []): Read => ({
  ...{ scores, findings, fte: [], explanations: [] },
});
const both = [read("strategie", 3, "B2"), read("aanpak", 2, "B3")];

describe("a reading", () => {
  it("is right when each score comes from its own cell", () => {
    expect(judge(truth, reading(both))).toEqual({ outcome: "right", reasons: [] });
  });

  it.each([
    ["the right number from the wrong column", [read("strategie", 3, "C2"), read("aanpak", 2, "B3")]],
    ["another number", [read("strategie", 4, "B2"), read("aanpak", 2, "B3")]],
    ["another city's", [{ ...read("strategie", 3, "B2"), cityId: "genk" }, read("aanpak", 2, "B3")]],
    ["a theme too many", [...both, read("monitoring", 3, "B4")]],
  ])("is wrong with %s", (_, scores) => {
    expect(judge(truth, reading(scores)).outcome).toBe("wrong");
  });

  it("is wrong when words of another column are taken for a score", () => {
    const taken = { ...read("strategie", 3, "D2"), score: { status: "text", value: null, raw: "zie plan" } as const };
    expect(judge(truth, reading([...both, taken])).outcome).toBe("wrong");
  });

  it.each([
    ["5", "", "right"],
    ["3", "", "wrong"],
    ["", "5", "wrong"],
    ["hoger", "", "right"],
  ])("with '%s' for a target and '%s' for the previous score is %s", (wanted, before, outcome) => {
    const beside = explained({ ...ids("strategie"), target: wanted, previous: before });
    expect(judge(truth, { ...reading(both), explanations: [{ ...beside, sources: {} }] }).outcome).toBe(outcome);
  });

  it("is silent when a score is left out without a word", () => {
    expect(judge(truth, reading([]))).toMatchObject({ outcome: "silent" });
    expect(judge(truth, reading(both.slice(1)))).toMatchObject({ outcome: "silent" });
  });

  it("asks when a score is left out and that is said of its cell, its sheet or its file", () => {
    expect(judge(truth, reading(both.slice(1), [told("score-unreadable", "B2")])).outcome).toBe("asked");
    expect(judge(truth, reading([], [told("duplicate-theme", "A1")])).outcome).toBe("asked");
    expect(judge(truth, reading([], [{ ...told("file-no-grid", ""), sheet: "" }])).outcome).toBe("asked");
  });

  it("is silent when only another cell, another sheet or a mere remark is spoken of", () => {
    expect(judge(truth, reading(both.slice(1), [told("score-unreadable", "B3")])).outcome).toBe("silent");
    expect(judge(truth, reading([], [{ ...told("duplicate-theme", "A1"), sheet: "Blad2" }])).outcome).toBe("silent");
    expect(judge(truth, reading([], [told("duplicate-theme", "A1", "info")])).outcome).toBe("silent");
  });

  it("asks when it holds two values for one score, as nobody can bundle them", () => {
    const conflict = [...both, read("strategie", 5, "C2"), read("aanpak", 5, "C3")];
    expect(judge(truth, reading(conflict)).outcome).toBe("asked");
  });

  it("is silent, where it tells of its tables, on a number that is in none of their columns", () => {
    const table = (columns: number) => ({
      sheet: "Blad1",
      candidates: [{ verdict: "passed-over", areas: [{ row: 0, column: 2, rows: 3, columns }] }],
    });
    expect(judge(truth, { ...reading(both), ways: [table(1)] }).outcome).toBe("right");
    expect(judge(truth, { ...reading(both), ways: [{ ...table(1), candidates: [] }] }).outcome).toBe("silent");
  });
});

describe("a sheet that must be asked about", () => {
  const asks = truthOf(
    pages.map((page) => ({
      ...page,
      piece: page.piece.map(([theme = null, , wanted = null]) => [theme, wanted]),
      asks: "all",
    })),
  );

  it("is silent without a question, asked with one, and wrong when anything is read", () => {
    expect(judge(asks, reading([])).outcome).toBe("silent");
    expect(judge(asks, reading([], [told("duplicate-theme", "A1")])).outcome).toBe("asked");
    expect(judge(asks, reading([read("strategie", 5, "B2")], [told("duplicate-theme", "A1")])).outcome).toBe("wrong");
  });
});

describe("a count of heads", () => {
  const heads = truthOf([{ name: "VTE", piece: [[words("Gent"), { value: 20, means: { is: "head-count" } }]] }]);
  const fte = { value: 20, remark: "", domains: "" } as Read["fte"][number]["fte"];

  it("is wrong as LEKP, and may not be passed over", () => {
    const taken = { cityId: "gent", fte, source: { sheet: "VTE", cell: "B1" } };
    expect(judge(heads, { ...reading([]), fte: [taken] }).outcome).toBe("wrong");
    expect(judge(heads, reading([])).outcome).toBe("silent");
  });
});
