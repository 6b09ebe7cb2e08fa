/** Our own sheets as people hand them back: names lost, Legende edited, scores where none are looked for, the legend's words. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { existsSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { parseSubmission, type SubmissionReading } from "../../../src/actions/parse-submission";
import type { Cell, Snapshot } from "../../../src/host/snapshot";
import { parseCell } from "../../../src/host/a1";
import type { CellValue } from "../../../src/domain/cell-content";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { klimaatpeil, temporaryFolder } from "../../cli/terminal";
import { loseNames, type as typeInto } from "../edits";
import { laidOut } from "../laid-out";
import { gridIn } from "../read";
import { GENT, THEMES } from "./handed-in/handed-in";

const folder = temporaryFolder();
afterAll(folder.remove);

const readBack = (workbook: Snapshot, file = "gent.xlsx"): SubmissionReading =>
  parseSubmission(workbook, { builtIn: klimaatgovernance, file });
/** Of the reading and of the definition that the workbook carries. */
const errors = ({ reading, own }: SubmissionReading): readonly string[] =>
  [...reading.findings, ...(own?.findings ?? [])]
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const sheetsOfGent = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024", gent));

const named = (name: string) => ({ id: name.toLowerCase().replaceAll(/[^a-z]+/g, "-"), name, aliases: [] });
const cyfun: AssessmentDefinition = {
  ...klimaatgovernance,
  ...{ id: "cyfun", version: "1", name: "CyFun 2025", step: 0.2 },
  themes: [
    "Organisational Context (GV.OC)",
    "Risk Management Strategy (GV.RM)",
    "Policy (GV.PO)",
    "Oversight (GV.OV)",
  ].map(named),
  cities: ["OCMW Gent", "IT-dienst", "Politiezone"].map(named),
  // "Initial" heads earlier scores elsewhere; above a grid it names the lowest level.
  levels: klimaatgovernance.levels.map((level, at) => ({
    ...level,
    name: ["Initial", "Repeatable", "Defined", "Managed", "Optimizing"][at] ?? level.name,
  })) as unknown as AssessmentDefinition["levels"],
};

describe("a template that lost its names", () => {
  const filled = [2, 4].reduce(
    (workbook, value, at) => typeInto("Maturiteit", `B${String(11 + at)}`, ...cyfun.themes.map(() => value))(workbook),
    laidOut(emptyMeasurement(cyfun, "2025")),
  );

  it("01c is read by its headings, by the definition that it carries", () => {
    const { reading, by } = readBack(loseNames(filled), "cyfun.xlsx");
    expect(by.id).toBe("cyfun");
    expect(Object.values(gridIn(reading, by))).toEqual(["2 2 2 2", "4 4 4 4"]);
    expect(reading.scores.map(({ source }) => source.cell)).toEqual([
      ...["B11", "C11", "D11", "E11", "B12", "C12", "D12", "E12"],
    ]);
  });
});

/** Legende with other themes and another code, typed over what stood there. */
const otherThemes = (workbook: Snapshot): Snapshot => {
  const themes = ["GOVERN", "IDENTIFY", "PROTECT", "DETECT", "RESPOND", "RECOVER", null, null];
  const over: Readonly<Record<string, CellValue>> = Object.fromEntries([
    ...[["B5", "cyfun"] as const, ["B6", "CyFun"] as const],
    ...themes.flatMap((theme, at) => [
      [`A${String(27 + at)}`, null] as const,
      [`B${String(27 + at)}`, theme] as const,
      ...["C", "D", "E"].map((column) => [`${column}${String(27 + at)}`, null] as const),
    ]),
  ]);
  return put(workbook, "Legende", over);
};
const grid = laidOut(emptyMeasurement(klimaatgovernance, "2025"));

describe("a Legende that was edited after the grid was made", () => {
  it("01d is an error where the grid holds scores", () => {
    const filled = ["B11", "B12", "B13"].reduce(
      (workbook, cell) => typeInto("Maturiteit", cell, 3, 3, 3, 3, 3, 3, 3, 3)(workbook),
      grid,
    );
    expect(errors(readBack(otherThemes(filled), "wijziging.xlsx"))).toContain("grid-model-mismatch");
  });

  it("08b is an error where the grid is empty, unless the grid follows", () => {
    expect(errors(readBack(otherThemes(grid), "wijziging.xlsx"))).toContain("grid-model-mismatch");
  });
});

describe("a Legende that contradicts itself", () => {
  it("08a is an error, and nothing is laid out by it", async () => {
    // Typed higher than where the names of its tables look: of six themes, three are found, and no city.
    const cells: readonly (readonly (string | number | null)[])[] = [
      ...[["Legende en meetmodel"], [], [], ["Meetmodel"], ["Code", "cyfun"], ["Naam", "CyFun 2025"], ["Versie", "1"]],
      ...[["Stap", 1], ["Meting", "2025"], [], ["Niveaus"], ["Score", "Kleur", "Niveau", "Betekenis"]],
      ...["Initial", "Repeatable", "Defined", "Managed", "Optimizing"].map((name, at) => [
        at + 1,
        "kleur",
        name,
        "betekenis",
      ]),
      ...[[], ["Thema's"], ["Code", "Thema", "Ook geschreven als"]],
      ...["GOVERN", "IDENTIFY", "PROTECT", "DETECT", "RESPOND", "RECOVER"].map((name) => [null, name]),
      ...[[], ["Steden"], ["Code", "Stad", "Ook geschreven als"], [null, "OCMW Gent"], [null, "Politiezone"]],
    ];
    const names = {
      KP_Meetmodel: "$A$5:$B$9",
      KP_Niveaus: "$A$12:$D$21",
      KP_Themas: "$A$24:$C$32",
      KP_Steden: "$A$35:$C$48",
    };
    writeFileSync(
      folder.path("legende.xlsx"),
      await writeXlsx({
        sheets: [{ name: "Legende", rows: cells.map((row) => [...row]) }],
        namedRanges: Object.entries(names).map(([name, area]) => ({ name, range: `Legende!${area}` })),
      }),
    );
    const laid = await klimaatpeil("layout", folder.path("legende.xlsx"), "--out", folder.path("uit.xlsx"));
    expect(laid.exitCode).not.toBe(0);
    expect(existsSync(folder.path("uit.xlsx"))).toBe(false);
    const checked = await klimaatpeil("check", "--json", folder.path("legende.xlsx"));
    expect(checked.exitCode).toBe(1);
    expect(checked.out).toContain("definition-invalid");
  });
});

describe("scores where none are looked for", () => {
  it("09b on Toelichting, under what was handed in, are asked about", () => {
    const workbook = GENT.reduce<Snapshot>(
      (before, value, at) => put(before, "Toelichting", { [`C${String(5 + at)}`]: value }),
      sheetsOfGent,
    );
    const { reading } = readBack(workbook);
    expect(reading.scores.filter(({ score }) => score.value !== null)).toEqual([]);
    expect(reading.findings.filter(({ severity, sheet }) => severity !== "info" && sheet !== "Legende")).not.toEqual(
      [],
    );
  });
});

describe("the words of our own legend", () => {
  it("10a are read as the level that they name", () => {
    const filled = typeInto(
      "Maturiteit",
      "B11",
      "3 Gestructureerde aanzet",
      "2 Ad hoc",
      "4 Matuur",
      3.5,
      3.5,
      3,
      2.5,
      3.5,
    );
    const { reading } = readBack(filled(sheetsOfGent));
    expect(gridIn(reading)).toEqual({ gent: "3 2 4 3.5 3.5 3 2.5 3.5" });
    expect(reading.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      ...["score-as-phrase B11", "score-as-phrase C11", "score-as-phrase D11"],
    ]);
  });
});

describe("their own words beside the scores", () => {
  const headings = ["Motivatie", "Sterke punten", "Verbeterpunten", "Bewijs"];
  const wordsOn = (theme: string) => [`omdat ${theme}`, `sterk ${theme}`, `beter ${theme}`, `https://x.be/${theme}`];
  const workbook: Snapshot = {
    names: [],
    dateBase: 1900,
    sheets: [
      {
        ...{ name: "Scan", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [] },
        cells: [
          ["Zelfevaluatie Stad Leuven"],
          ["Thema", "Score", ...headings],
          ...THEMES.map((theme) => [theme, 3, ...wordsOn(theme)]),
        ].flatMap((row, at) => row.map((value, column): Cell => ({ row: at, column, value }))),
      },
    ],
  };

  it.each(headings.map((heading, at) => [heading, at] as const))(
    "14 arrive on our sheets, or their column is named: %s",
    (heading, at) => {
      const { findings, ...held } = readBack(workbook, "leuven.xlsx").reading;
      const arrived = THEMES.every((theme) => JSON.stringify(held).includes(wordsOn(theme)[at] ?? ""));
      const isNamed = findings.some(({ code, raw }) => code.startsWith("text-not-taken") && raw.includes(heading));
      expect({ heading, told: arrived || isNamed }).toEqual({ heading, told: true });
    },
  );
});

/** Types values into a sheet, over whatever stands there; `null` empties a cell. */
function put(workbook: Snapshot, name: string, values: Readonly<Record<string, CellValue>>): Snapshot {
  return Object.entries(values).reduce((before, [at, value]) => {
    const place = parseCell(at) ?? { row: 0, column: 0 };
    return {
      ...before,
      sheets: before.sheets.map((sheet) =>
        sheet.name === name
          ? {
              ...sheet,
              cells: [
                ...sheet.cells.filter(({ row, column }) => row !== place.row || column !== place.column),
                ...(value === null ? [] : [{ ...place, value }]),
              ].sort((a, b) => a.row - b.row || a.column - b.column),
            }
          : sheet,
      ),
    };
  }, workbook);
}
