import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/domain/cell-content";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { consolidate } from "../../src/consolidation/consolidate";
import type { Submission } from "../../src/consolidation/submission";
import { cityIn, consolidated, finding, fte, score, scores, statement, submission } from "./submissions";

const FULL = [3, 4, 2, 3, 2.5, 3, 2, 4] as const;
const strategie = (...submissions: readonly Submission[]) =>
  cityIn(consolidated(...submissions), "gent").scores.get("strategie");
/** Two files that say something of Strategie in Gent. */
const pair = (one: CellValue, other: CellValue) => [
  submission("a.xlsx", score("gent.strategie", one)),
  submission("b.xlsx", score("gent.strategie", other, "D9")),
];

describe("every city of the definition", () => {
  it("is there, in its order, also when nothing was handed in", () => {
    const { cities, themes, fteTotal, period, conflicts, findings } = consolidated();
    expect(cities.map(({ city }) => city)).toEqual(klimaatgovernance.cities);
    expect(
      cities.every(({ status, files, scores: own }) => status === "missing" && files.length + own.size === 0),
    ).toBe(true);
    expect(themes.map(({ theme, n, median, sensitivity }) => [theme, n, median, sensitivity])).toEqual(
      klimaatgovernance.themes.map((theme) => [theme, 0, null, { low: 1, high: 5 }]),
    );
    expect({ fteTotal, period, conflicts, findings }).toEqual({
      fteTotal: null,
      period: "",
      conflicts: [],
      findings: [],
    });
  });

  it.each<[string, readonly Submission[]]>([
    ["complete", [submission("a.xlsx", scores("gent", ...FULL))]],
    ["complete", [submission("a.xlsx", scores("gent", ...FULL.slice(1), "n.v.t."))]],
    [
      "complete",
      [submission("a.xlsx", scores("gent", ...FULL)), submission("b.xlsx", score("gent.aanpak", "bezorgd"))],
    ],
    ["partial", [submission("a.xlsx", scores("gent", ...FULL.slice(1)))]],
    ["partial", [submission("a.xlsx", score("gent.aanpak", "bij benadering"))]],
    ["partial", [submission("a.xlsx", score("gent.aanpak", 25))]],
    ["partial", [submission("a.xlsx", score("gent.aanpak", 3), statement("gent", "volgt"))]],
    ["no-scores", [submission("a.xlsx", score("gent.aanpak", "Bezorgd"))]],
    ["no-scores", [submission("a.xlsx", statement("gent", "Bezorgd"))]],
    ["missing", [submission("a.xlsx", scores("leuven", ...FULL))]],
    ["missing", [submission("a.xlsx", fte("gent", 8.4))]],
    ["conflict", pair(3, 4)],
    ["conflict", [submission("a.xlsx", scores("gent", ...FULL), fte("gent", 1)), submission("b.xlsx", fte("gent", 2))]],
  ])("has a status: %s (%#)", (status, submissions) => {
    expect(cityIn(consolidated(...submissions), "gent").status).toBe(status);
  });

  it("names every file that says something of it, once and sorted", () => {
    const { cities } = consolidated(
      submission("d.xlsx", statement("gent", "volgt")),
      submission("b.xlsx", score("gent.aanpak", 3), fte("gent", 8.4)),
      submission("a.xlsx", fte("gent", 8.4)),
      submission("c.xlsx", score("leuven.aanpak", 3)),
    );
    expect(cities.filter(({ files }) => files.length > 0).map(({ city, files }) => [city.id, files])).toEqual([
      ["gent", ["a.xlsx", "b.xlsx", "d.xlsx"]],
      ["leuven", ["c.xlsx"]],
    ]);
  });
});

describe("a score", () => {
  it("keeps its status, its words and the cell that it came from", () => {
    expect(strategie(submission("a.xlsx", score("gent.strategie", "tussen 2 en 3", "C7")))).toEqual({
      status: "between",
      value: 2.5,
      raw: "tussen 2 en 3",
      source: { file: "a.xlsx", sheet: "Blad1", cell: "C7" },
    });
  });

  it.each<[string, readonly [CellValue, CellValue], number | null]>([
    ["two equal numbers", [3, 3], 3],
    ["a number and the same in words", [2.5, "tussen oranje en geel"], 2.5],
    ["a number and the same as text", ["2,5", 2.5], 2.5],
    ["a number and words", [3, "bezorgd"], 3],
    ["words and a number", ["bezorgd", 3], 3],
    ["a number and what cannot be read", [3, { error: "#N/A" }], 3],
    ["a number and 'bij benadering'", ["bij benadering", 3], 3],
    ["not applicable, twice", ["n.v.t.", "nvt"], null],
    ["words and other words", ["bezorgd", "mee bezig"], null],
  ])("is agreed upon by %s", (_, [one, other], value) => {
    const consolidation = consolidated(...pair(one, other));
    expect(consolidation.conflicts).toEqual([]);
    expect(cityIn(consolidation, "gent").scores.get("strategie")?.value).toBe(value);
  });

  it("comes from the cell that says it, not from the words that yield to it", () => {
    expect(strategie(...pair("bezorgd", 3))?.source).toEqual({ file: "b.xlsx", sheet: "Blad1", cell: "D9" });
  });

  it.each<[string, readonly [CellValue, CellValue], readonly (number | null)[]]>([
    ["two numbers", [3, 4], [3, 4]],
    ["a number and a phrase", [3, "tussen oranje en geel"], [3, 2.5]],
    ["a number and 'not applicable'", [3, "n.v.t."], [3, null]],
  ])(
    "is nobody's while %s contradict each other: null, and each candidate with its cell",
    (_, [one, other], values) => {
      const consolidation = consolidated(...pair(one, other));
      expect(cityIn(consolidation, "gent").scores.get("strategie")).toEqual({ status: "blank", value: null, raw: "" });
      expect(consolidation.conflicts).toEqual([
        {
          cityId: "gent",
          subjectId: "strategie",
          candidates: [
            { value: values[0], source: { file: "a.xlsx", sheet: "Blad1", cell: "B2" } },
            { value: values[1], source: { file: "b.xlsx", sheet: "Blad1", cell: "D9" } },
          ],
        },
      ]);
    },
  );

  it("is in conflict within one file too, sheet against sheet", () => {
    const file = submission("a.xlsx", score("gent.strategie", 3), score("gent.strategie", 4, "B20"));
    expect(consolidated(file).conflicts.map(({ candidates }) => candidates.map(({ source }) => source.cell))).toEqual([
      ["B2", "B20"],
    ]);
  });

  it("in conflict counts as missing: not in the median, but in what the median may become", () => {
    const leuven = submission("c.xlsx", score("leuven.strategie", 2));
    const [agreed] = consolidated(leuven, submission("a.xlsx", score("gent.strategie", 5))).themes;
    expect(agreed).toMatchObject({ n: 2, median: 3.5, lowest: 2, highest: 5 });
    const [inConflict] = consolidated(leuven, ...pair(5, 4)).themes;
    expect(inConflict).toMatchObject({ n: 1, median: 2, lowest: 2, highest: 2, sensitivity: { low: 1, high: 5 } });
  });

  it("that is not applicable is not missing", () => {
    const all = klimaatgovernance.cities.map(({ id }) =>
      submission(`${id}.xlsx`, score(`${id}.strategie`, id === "gent" ? "n.v.t." : 3)),
    );
    expect(consolidated(...all).themes[0]).toMatchObject({ n: 12, median: 3, sensitivity: { low: 3, high: 3 } });
  });
});

describe("FTE", () => {
  it("adds up over the cities, each once, with its remark and its cell", () => {
    const consolidation = consolidated(
      submission("a.xlsx", fte("gent", 8.4, "raming"), fte("genk", 0)),
      submission("b.xlsx", fte("gent", "8,4"), fte("leuven", 7.1)),
    );
    expect(consolidation.fteTotal).toBe(15.5);
    expect(cityIn(consolidation, "gent").fte).toEqual({
      value: 8.4,
      raw: "8.4",
      remark: "raming",
      domains: "",
      source: { file: "a.xlsx", sheet: "VTE", cell: "B2" },
    });
    expect(cityIn(consolidation, "aalst").fte).toBeUndefined();
  });

  it("keeps the remark of one of the files that agree, and tells of any other", () => {
    const { cities, findings } = consolidated(
      submission("a.xlsx", fte("gent", 8.4, "raming")),
      submission("b.xlsx", fte("gent", 8.4, "via de stad"), fte("genk", 1, "x")),
      submission("c.xlsx", fte("gent", 8.4, "raming"), fte("genk", 2, "x")),
    );
    expect(cities.find(({ city }) => city.id === "gent")?.fte?.remark).toBe("raming");
    expect(findings.map(({ code, file, sheet, cell, raw }) => [code, file, sheet, cell, raw])).toEqual([
      ["text-not-taken", "b.xlsx", "VTE", "B2", "x"],
      ["text-not-taken", "b.xlsx", "VTE", "B2", "via de stad"],
      ["text-not-taken", "c.xlsx", "VTE", "B2", "x"],
    ]);
  });

  it("in conflict is nobody's, and is not in the total", () => {
    const consolidation = consolidated(
      submission("a.xlsx", fte("gent", 8.4), fte("leuven", 7)),
      submission("b.xlsx", fte("gent", 0)),
    );
    expect(consolidation.fteTotal).toBe(7);
    expect(cityIn(consolidation, "gent").fte).toBeUndefined();
    expect(consolidation.conflicts).toEqual([
      {
        cityId: "gent",
        subjectId: "lekp1",
        candidates: [
          { value: 8.4, source: { file: "a.xlsx", sheet: "VTE", cell: "B2" } },
          { value: 0, source: { file: "b.xlsx", sheet: "VTE", cell: "B2" } },
        ],
      },
    ]);
  });

  it("that cannot be read yields to a number, and is kept where there is none", () => {
    const words = submission("a.xlsx", fte("gent", "14 VTE (incl. LEKP2)"));
    expect(cityIn(consolidated(words), "gent").fte).toMatchObject({ value: null, raw: "14 VTE (incl. LEKP2)" });
    expect(cityIn(consolidated(words, submission("b.xlsx", fte("gent", 8.4))), "gent").fte?.value).toBe(8.4);
  });
});

describe("the period", () => {
  const period = (...periods: readonly string[]) =>
    consolidated(...periods.map((each, index) => submission(`${index}.xlsx`, { period: each }))).period;

  it("is what the files agree on, whatever their capitals", () => {
    expect(period("najaar 2024", "", "Najaar  2024")).toBe("najaar 2024");
  });

  it("is left open where they do not, or say nothing", () => {
    expect(period("najaar 2024", "najaar 2026")).toBe("");
    expect(period("", "")).toBe("");
  });
});

describe("findings", () => {
  it("of files that could not be read come first, then those of the others, file by file", () => {
    const broken = { code: "file-corrupt", severity: "error", file: "z.xlsx", sheet: "", cell: "", raw: "" } as const;
    const submissions = [submission("b.xlsx", finding("B2")), submission("a.xlsx", finding("C2"), finding("B1"))];
    const { findings } = consolidate(submissions, klimaatgovernance, { fileFindings: [broken] });
    expect(findings.map(({ file, cell }) => `${file} ${cell}`)).toEqual([
      "z.xlsx ",
      "a.xlsx C2",
      "a.xlsx B1",
      "b.xlsx B2",
    ]);
  });
});
