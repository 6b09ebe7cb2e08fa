/** Targets and earlier scores beside a city's own table: they go where our sheets have them. */
import { describe, expect, it } from "@jest/globals";
import { layOutAsWished } from "../../../src/actions/lay-out";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../../src/host/snapshot";
import type { Choice, Use } from "../../../src/layout/way";
import { bundled, consolidated, submission } from "../../consolidation/consolidated";
import { book, type Rows, sheet } from "../book";
import { memoryHost } from "../memory-host";
import { read, type ReadOptions } from "../read";

const THEMES = ["Strategie", "Aanpak", "Monitoring"];
const table = (headings: readonly string[], ...rows: Rows): Snapshot =>
  book(sheet("Blad1", [["Stad Gent"], ["Thema", ...headings], ...rows.map((row, at) => [THEMES[at] ?? "", ...row])]));

/** `strategie: 4/2`: target and previous score, as far as there are any. */
function besides(workbook: Snapshot, options?: ReadOptions): readonly string[] {
  return read(workbook, options).explanations.map(
    ({ themeId, target, previous }) => `${themeId}: ${target}/${previous}`,
  );
}

describe("beside scores that are read", () => {
  it("a target and an earlier score go where our sheets have them", () => {
    const workbook = table(
      ["Score", "Streefscore", "Vorige score"],
      [3, 4, 2],
      [2, "tussen 3 en 4", 1],
      [1, null, null],
    );
    expect(besides(workbook)).toEqual(["strategie: 4/2", "aanpak: 3.5/1"]);
    const sources = read(workbook).explanations.map(({ sources: { target, previous } }) => [
      target?.cell,
      previous?.cell,
    ]);
    expect(sources).toEqual([
      ["C3", "D3"],
      ["C4", "D4"],
    ]);
  });

  it("an earlier year is an earlier score, and a later one a target", () => {
    const own = table(["2022", "2024", "2030"], [2, 3, 4], [1, 2, 5], [1, 1, 4]);
    const workbook = { ...own, sheets: [...own.sheets, sheet("Info", [["Meting", "najaar 2024"]])] };
    expect(besides(own)).toEqual([]);
    expect(besides(workbook)).toEqual(["strategie: 4/2", "aanpak: 5/1", "monitoring: 4/1"]);
  });

  it.each([
    ["target", ["strategie: 4/", "aanpak: 5/", "monitoring: 4/"]],
    ["previous", ["strategie: /4", "aanpak: /5", "monitoring: /4"]],
    ["aside", []],
  ] as const)("so is what someone says that it is: %s", (use: Use, told) => {
    const choice: Choice = { sheet: "Blad1", areas: [{ row: 2, column: 2, rows: 3, columns: 1 }], use };
    const workbook = table(["Score", "Niveau"], [3, 4], [2, 5], [1, 4]);
    expect(besides(workbook)).toEqual([]);
    expect(besides(workbook, { choices: [choice] })).toEqual(told);
  });

  it.each([
    ["on another scale", ["Score", "Streefscore (op 10)"], [3, 4]],
    ["out of range", ["Score", "Streefscore"], [3, 25]],
    ["that are words", ["Score", "Streefscore"], [3, "hoog"]],
    ["of which two say otherwise", ["Score", "Streefscore", "Doel"], [3, 4, 5]],
  ])("figures are not taken %s", (_, headings, row) => {
    expect(besides(table(headings, row, row, row))).toEqual([]);
  });

  it("nothing is taken while it is asked which are the scores", () => {
    expect(besides(table(["Score", "Niveau", "Streefscore"], [3, 4, 5], [2, 3, 5], [1, 4, 5]))).toEqual([]);
  });

  it("they stand on Toelichting, in a bundle and where the scores are taken along", async () => {
    const workbook = table(["Score", "Streefscore"], [3, 4], [2, 3.5], [1, 5]);
    const targets = (made: Snapshot) => read(made).explanations.map(({ target }) => target);
    expect(targets(await bundled(consolidated([submission("gent.xlsx", workbook)])))).toEqual(["4", "3.5", "5"]);
    const host = memoryHost(workbook);
    const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
    const input = { builtIn: klimaatgovernance };
    await layOutAsWished(host, { period: "", cities: gent, carry: true }, input);
    expect(targets(host.now())).toEqual(["4", "3.5", "5"]);
  });
});
