/** Bundles of another scan than ours, and files that follow another one than the rest. */
import { describe, expect, it } from "@jest/globals";
import { commonDefinition, readingWithin } from "../../src/consolidation/definitions";
import type { Level } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { dataMaturity, halfPoints } from "../domain/other-scans";
import { rowsFile } from "./consolidated";

describe("the definition of a bundle", () => {
  it.each([
    ["the built-in one when no file carries any", [], klimaatgovernance],
    ["what most files carry", [dataMaturity, klimaatgovernance, dataMaturity], dataMaturity],
    ["the built-in one of as many", [dataMaturity, klimaatgovernance], klimaatgovernance],
    ["of as many others the same, whichever comes first", [halfPoints, dataMaturity], dataMaturity],
    ["of as many others the same, in the other order", [dataMaturity, halfPoints], dataMaturity],
  ])("is %s", (_, carried, expected) => {
    expect(commonDefinition(carried, klimaatgovernance)).toBe(expected);
  });
});

describe("a file that carries another definition", () => {
  const { reading } = rowsFile("gent.xlsx", ["Gent", 3]);
  const within = (definition: typeof dataMaturity) =>
    readingWithin(
      reading,
      { definition, findings: [], sheet: "Legende", cell: "B5" },
      { bundle: klimaatgovernance, file: "gent.xlsx" },
    );

  it("says nothing when it is another scan", () => {
    const { scores, ways, findings } = within(dataMaturity);
    expect([scores, ways]).toEqual([[], []]);
    expect(findings).toEqual([
      {
        code: "definition-mismatch",
        severity: "error",
        file: "gent.xlsx",
        sheet: "Legende",
        cell: "B5",
        raw: "Datamaturiteit",
      },
    ]);
  });

  it("counts when it is the same scan with other details, and that is told", () => {
    const { scores, findings } = within(halfPoints);
    expect(scores).toHaveLength(1);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["definition-differs", "warning"]]);
  });

  it.each([
    ["turned round", (value: number) => 6 - value, "1 = Heel matuur, 5 = Niet matuur"],
    ["over another range", (value: number) => value - 1, "0 = Niet matuur, 4 = Heel matuur"],
  ])("of our code with its levels %s does not count, alone or with others", (_, at, ends) => {
    const { levels } = klimaatgovernance;
    const [first, second, ...others] = levels
      .map((level): Level => ({ ...level, value: at(level.value) }))
      .sort((a, b) => a.value - b.value);
    const turned = { ...klimaatgovernance, levels: [first ?? levels[0], second ?? levels[1], ...others] as const };
    expect(commonDefinition([turned, turned], klimaatgovernance)).toBe(klimaatgovernance);
    // Under another version somebody meant it so, and files that agree on it are read by it.
    const renewed = { ...turned, version: "2" };
    expect(commonDefinition([renewed, renewed, klimaatgovernance], klimaatgovernance)).toBe(renewed);
    const { scores, findings } = within(turned);
    expect(scores).toEqual([]);
    expect(findings.map(({ code, raw }) => [code, raw])).toEqual([
      ["definition-mismatch", `Klimaatgovernance: ${ends}`],
    ]);
  });
});
