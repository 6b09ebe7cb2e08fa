/** Legende is the definition: what is laid out there is what is read, checked and bundled by. */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { cellName, parseCell } from "../../../src/host/a1";
import type { AssessmentDefinition, Level } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { inChapterOrder } from "../../../src/domain/definition/definition";
import { isSameDefinition, moreGuiding } from "../../../src/domain/definition/same-definition";
import { scoreValidation } from "../../../src/layout/sheets/score-cells";
import { dataMaturity, halfPoints } from "../../domain/other-scans";
import { loseNames, removeSheet, rename } from "../edits";
import { everyMunicipality, wideScan } from "../scans";
import { cellWith, legendOf, onLegend, put, readBack } from "./legends";

const level = (value: number): Level => ({
  ...{ value, name: `Niveau ${value}: ${"een lange uitleg".repeat(6)}`, colour: `kleur ${value}`, meaning: "" },
  ...{ fill: `#${(value * 1118481).toString(16).padStart(6, "0").toUpperCase()}`, colourAliases: [], fillAliases: [] },
});
const manyLevels: AssessmentDefinition = {
  ...dataMaturity,
  id: "veel-niveaus",
  levels: [level(0), level(1), ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map(level)],
};

describe("a definition that was laid out", () => {
  it.each([dataMaturity, halfPoints, wideScan, everyMunicipality, manyLevels])(
    "is read back: $id, step $step",
    (definition) => {
      expect(readBack(legendOf(definition))).toMatchObject({ definition, findings: [], sheet: "Legende" });
    },
  );

  it("is the built-in one itself when it says the same", () => {
    expect(readBack(legendOf(klimaatgovernance))?.definition).toBe(klimaatgovernance);
  });

  it("is found on a sheet that was renamed", () => {
    expect(readBack(rename("Legende", "Uitleg")(legendOf(dataMaturity)))?.definition).toEqual(dataMaturity);
  });

  it("is found by the titles of its tables when its names are lost", () => {
    expect(readBack(loseNames(legendOf(dataMaturity)))?.definition).toEqual(dataMaturity);
  });

  it("is not there when its sheet is gone", () => {
    expect(readBack(removeSheet("Legende")(legendOf(dataMaturity)))).toBeUndefined();
    expect(readBack(removeSheet("Legende")(loseNames(legendOf(dataMaturity))))).toBeUndefined();
  });

  it("takes a theme that was added below the others, with a code made of its name", () => {
    const { row = 0 } = parseCell(cellWith(legendOf(dataMaturity), "Gebruik")) ?? {};
    const added = put(legendOf(dataMaturity), { [`B${row + 2}`]: "Open data" });
    expect(readBack(added)?.definition?.themes.at(-1)).toEqual({ id: "open-data", name: "Open data", aliases: [] });
  });
});

describe("what guides who fills in", () => {
  const guided: AssessmentDefinition = {
    ...dataMaturity,
    themes: dataMaturity.themes.map((theme, index) => ({
      ...theme,
      ...(index < 2 && { group: "Basis" }),
      ...(index !== 1 && {
        questions: [
          { question: "Wie beheert de data?", attention: "" },
          { question: "=SOM(A1)?", attention: "Rollen, afspraken" },
        ],
      }),
    })),
  };

  it("is read back line by line, an empty line too", () => {
    expect(readBack(legendOf(guided))?.definition).toEqual(guided);
    expect(readBack(loseNames(legendOf(guided)))?.definition).toEqual(guided);
  });

  it("makes no other definition of it", () => {
    expect(isSameDefinition(guided, dataMaturity)).toBe(true);
    expect(moreGuiding(guided, dataMaturity)).toBe(guided);
    expect(moreGuiding(dataMaturity, guided)).toBe(guided);
  });

  it("is that of the built-in definition where an earlier version wrote none, and the user's own where it was changed", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Leidvragen")) ?? {};
    const old = onLegend(legend, (cells) => cells.filter(({ row: at, column }) => at < row || column < 3));
    expect(readBack(old)?.definition).toBe(klimaatgovernance);
    const own = readBack(put(legend, { [`D${row + 2}`]: "Hebt u een plan?", [`E${row + 2}`]: null }))?.definition;
    expect(own?.themes[0]?.questions).toEqual([{ question: "Hebt u een plan?", attention: "" }]);
    expect(own && isSameDefinition(own, klimaatgovernance)).toBe(true);
  });

  it("tells a chapter that two themes have", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Hoofdstuk")) ?? {};
    const twice = readBack(put(legend, { [`G${row + 2}`]: 9, [`G${row + 4}`]: 9 }));
    expect(twice?.findings.map(({ cell, raw }) => [cell, raw])).toEqual([[`G${row + 4}`, "Hoofdstuk: 9"]]);
  });

  it("tells the chapters of a report: those of an older Legende are ours, another order is the user's own, and a word is told", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Hoofdstuk")) ?? {};
    const old = onLegend(legend, (cells) => cells.filter(({ row: at, column }) => at < row || column < 6));
    expect(readBack(old)?.definition).toBe(klimaatgovernance);
    const own = readBack(put(legend, { [`G${row + 2}`]: 9 }))?.definition;
    expect(own && inChapterOrder(own.themes).at(-1)?.id).toBe("strategie");
    expect(own && isSameDefinition(own, klimaatgovernance)).toBe(true);
    expect(readBack(put(legend, { [`G${row + 2}`]: "eerst" }))?.findings.map(({ cell, raw }) => [cell, raw])).toEqual([
      [`G${row + 2}`, "Hoofdstuk: eerst"],
    ]);
  });

  it("says of questions that stand beside no theme where they stand", () => {
    const legend = legendOf(guided);
    const { row = 0 } = parseCell(cellWith(legend, "Gebruik")) ?? {};
    const left = put(legend, { [`A${row + 1}`]: null, [`B${row + 1}`]: null });
    expect(readBack(left)?.findings.map(({ raw }) => raw)).toEqual(["Thema's: 2", "Wie beheert de data?\n=SOM(A1)?"]);
  });

  it("says of something to look at without a question where it stands", () => {
    const legend = legendOf(guided);
    const { row = 0 } = parseCell(cellWith(legend, "Leidvragen")) ?? {};
    const reading = readBack(put(legend, { [`E${row + 2}`]: "een\ntwee\ndrie" }));
    expect(reading?.findings.map(({ cell, raw }) => [cell, raw])).toEqual([[`E${row + 2}`, "Waar u op let: drie"]]);
  });
});

describe("units that are no cities, and FTE that nobody is asked for", () => {
  const ofDepartments: AssessmentDefinition = { ...dataMaturity, unit: "Dienst", withoutFte: true };
  const fact = (workbook: Snapshot, label: string) => {
    const { row = 0 } = parseCell(cellWith(workbook, label)) ?? {};
    return `B${row + 1}`;
  };

  it("are read back, by name and by title", () => {
    expect(readBack(legendOf(ofDepartments))?.definition).toEqual(ofDepartments);
    expect(readBack(loseNames(legendOf(ofDepartments)))?.definition).toEqual(ofDepartments);
    expect(isSameDefinition(ofDepartments, dataMaturity)).toBe(false);
  });

  it("are changed in the model alone, or in the heading of the list alone, and the names are still found", () => {
    const legend = legendOf(dataMaturity);
    const unit = readBack(put(legend, { [fact(legend, "Eenheid")]: "Dienst" }))?.definition;
    expect(unit).toEqual({ ...dataMaturity, unit: "Dienst" });
    const { row = 0 } = parseCell(cellWith(legend, "Steden")) ?? {};
    const renamed = put(legend, { [`B${row + 2}`]: "Dienst" });
    expect(readBack(renamed)?.definition).toEqual(dataMaturity);
  });

  it("leave a Legende of an earlier version as it was: it asks, and of cities", () => {
    const legend = legendOf(ofDepartments);
    const rows = ["Eenheid", "LEKP-VTE"].map((label) => parseCell(cellWith(legend, label))?.row);
    const old = onLegend(legend, (cells) => cells.filter(({ row }) => !rows.includes(row)));
    expect(readBack(put(old, { [cellWith(old, "Dienst")]: "Stad" }))?.definition).toEqual(dataMaturity);
  });

  it("say where the answer is neither yes nor no", () => {
    const legend = legendOf(dataMaturity);
    expect(readBack(put(legend, { [fact(legend, "LEKP-VTE")]: null }))?.definition).toEqual(dataMaturity);
    const reading = readBack(put(legend, { [fact(legend, "LEKP-VTE")]: "misschien" }));
    expect(reading?.findings.map(({ raw }) => raw)).toEqual(["LEKP-VTE: misschien"]);
    expect(readBack(put(legend, { [fact(legend, "Eenheid")]: "Gebruik" }))?.findings.map(({ raw }) => raw)).toEqual([
      "Eenheid: Gebruik",
    ]);
  });
});

describe("a definition that contradicts itself", () => {
  const legend = legendOf(dataMaturity);

  it("says where a list runs on over the title or the header of the next", () => {
    const { row = 0 } = parseCell(cellWith(legend, "Steden")) ?? {};
    expect(readBack(put(legend, { [`B${row}`]: "Vier", [`B${row + 1}`]: "Vijf" }))?.findings).toMatchObject([
      { code: "definition-invalid", cell: `A${row + 1}`, raw: "Vijf" },
    ]);
    const over = put(legend, { [`A${row + 2}`]: "zes", [`B${row + 2}`]: "Zes", [`C${row + 2}`]: null });
    expect(readBack(over)?.findings.map(({ raw }) => raw)).toContain("zes");
  });

  it.each(["gent", "Regelgeving"])(
    "says where a list goes on below the emptied row of %s, of which nobody would read the rest",
    (at) => {
      const own = legendOf(klimaatgovernance);
      const { row = 0 } = parseCell(cellWith(own, at)) ?? {};
      const emptied = put(
        own,
        Object.fromEntries(["A", "B", "C", "D", "E", "F", "G"].map((column) => [`${column}${row + 1}`, null])),
      );
      const reading = readBack(emptied);
      expect(reading?.definition).toBeUndefined();
      expect(reading?.findings.map(({ code, cell, raw }) => [code, cell, raw])).toEqual([
        ["definition-invalid", `A${row + 2}`, at === "gent" ? "Hasselt" : "Middelen"],
      ]);
    },
  );

  it.each([
    { what: "a step of 0", beside: "Stap", value: 0, raw: "Stap: 0" },
    { what: "a step in words", beside: "Stap", value: "een half", raw: "Stap: een half" },
    { what: "no code", beside: "Code", value: null, raw: "Code" },
    { what: "a theme with the code of another", at: "beheer", value: "kwaliteit", raw: "Beheer en eigenaarschap" },
    { what: "a theme with the name of another", at: "Gebruik", value: "datakwaliteit", raw: "datakwaliteit" },
    { what: "a city with the name of another", at: "Lier", value: "Heist op den Berg", raw: "Heist op den Berg" },
  ])("says where: $what", ({ beside, at = beside ?? "", value, raw }) => {
    const { row = 0, column = 0 } = parseCell(cellWith(legend, at)) ?? {};
    const reading = readBack(put(legend, { [cellName(row, column + (beside === undefined ? 0 : 1))]: value }));
    expect(reading?.definition).toBeUndefined();
    expect(reading?.findings.map(({ code, sheet, raw: read }) => [code, sheet, read])).toEqual([
      ["definition-invalid", "Legende", raw],
    ]);
  });

  it("says so of levels that do not rise, and of a level without a colour", () => {
    const { row = 0 } = parseCell(cellWith(legend, "Op orde")) ?? {};
    expect(readBack(put(legend, { [`A${row + 1}`]: 1 }))?.findings).toEqual([
      { code: "definition-invalid", severity: "error", sheet: "Legende", cell: `A${row + 1}`, raw: "Score: 1" },
    ]);
    expect(readBack(withoutFill(legend, row))?.findings.map(({ raw }) => raw)).toEqual(["Kleur: paars"]);
  });

  it("says so of too few themes to find a grid by, and of no city at all", () => {
    const few = { ...dataMaturity, themes: dataMaturity.themes.slice(0, 2), cities: [] };
    expect(readBack(legendOf(few))?.findings.map(({ raw }) => raw)).toEqual(["Thema's: 2", "Steden: 0"]);
  });
});

describe("the message beside a score cell", () => {
  it.each([klimaatgovernance, manyLevels, wideScan])(
    "fits into what Excel shows, whatever the levels: $id",
    (definition) => {
      const { prompt } = scoreValidation("A1", definition);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(prompt.message).toContain("Tussenscores");
    },
  );
});

function withoutFill(workbook: Snapshot, row: number): Snapshot {
  return onLegend(workbook, (cells) =>
    cells.map((cell) => (cell.row === row ? { row, column: cell.column, value: cell.value } : cell)),
  );
}
