import { describe, expect, it } from "@jest/globals";
import { readSubmission } from "../../src/actions/read-submission";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import { readingWithin } from "../../src/consolidation/definitions";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { type FindingCode, SEVERITY } from "../../src/domain/finding";
import { memoryHost } from "../layout/memory-host";
import type { Dirty } from "./dirty";
import { CLEAN, DIRTY, DUE_CODES, FILE_CODES, OTHER_SCAN_CODES, toldOf, TOGETHER_CODES } from "./dirty-workbooks";

async function handIn({ file, workbook }: Pick<Dirty, "file" | "workbook">): Promise<Submission> {
  const input = { builtIn: klimaatgovernance, file, by: klimaatgovernance };
  const { reading, own } = await readSubmission(memoryHost(workbook), input);
  return { file, reading: readingWithin(reading, own, { bundle: klimaatgovernance, file }) };
}

async function consolidatedAll() {
  const clean = await handIn({ file: "schoon.xlsx", workbook: CLEAN });
  return consolidate([clean, ...(await Promise.all(DIRTY.map(handIn)))], klimaatgovernance);
}

describe("a set of dirty workbooks", () => {
  it("has every code at least once, but for those of files that cannot be opened", () => {
    const told = DIRTY.flatMap(({ code, also = [] }) => [code, ...also.map(([beside]) => beside)]);
    const codes = new Set<FindingCode>([
      ...[...told, ...FILE_CODES, ...OTHER_SCAN_CODES],
      ...[...TOGETHER_CODES, ...DUE_CODES],
    ]);
    expect((Object.keys(SEVERITY) as FindingCode[]).filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(DIRTY)("is told of at its own sheet and cell, once, and nothing else is: $file", async (each) => {
    const { findings } = consolidate([await handIn(each)], klimaatgovernance);
    expect(findings.map(({ file }) => file)).toEqual(findings.map(() => each.file));
    expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual(toldOf(each));
  });

  it("is told of in one bundle as well, nothing twice and nothing silent", async () => {
    const { findings } = await consolidatedAll();
    const told = findings.map(({ code, file = "", sheet, cell }) => [file, code, sheet, cell].join(" "));
    // A bundle has one summary; these differ, so each of them is told besides.
    const summed = DIRTY.filter(({ workbook }) =>
      workbook.sheets.some(
        ({ name, cells }) => name === "Aanbevelingen" && cells.some(({ value }) => value === "Impactmeting"),
      ),
    );
    expect(summed).toHaveLength(6);
    // So it has with the points of the group.
    const pointed = DIRTY.filter(({ code }) => code.startsWith("point-"));
    expect(pointed.length).toBeGreaterThanOrEqual(7);
    // And with what was decided of pairs, where something was, and with partnerships.
    const paired = (await Promise.all(DIRTY.map(handIn))).filter(({ reading: { publication } }) => {
      const { pins = [], bans = [], programme } = publication.twinning ?? {};
      return pins.length + bans.length > 0 || (programme?.start ?? "") !== "";
    });
    expect(paired.length).toBeGreaterThanOrEqual(2);
    const partnered = DIRTY.filter(({ code }) => code.startsWith("partnership-"));
    const weighed = DIRTY.filter(({ code }) => code.startsWith("criterion-"));
    expect([...told].sort()).toEqual(
      [
        ...DIRTY.flatMap((each) => toldOf(each).map((told) => [each.file, ...told].join(" "))),
        ...summed.map(({ file }) => `${file} summary-not-taken Aanbevelingen A5`),
        ...pointed.map(({ file }) => `${file} points-not-taken Sterk en beter A10`),
        ...paired.map(({ file }) => `${file} twinning-not-taken Twinning `),
        ...partnered.map(({ file }) => `${file} partnerships-not-taken Partnerschappen `),
        ...weighed.map(({ file }) => `${file} partnerships-not-taken Partnercriteria `),
      ].sort(),
    );
  });

  it("is asked of the city, where it is known which", async () => {
    const { questions } = bundleOf(await consolidatedAll());
    const asked = new Map(
      questions.flatMap((question) =>
        question.kind === "finding" ? [[question.finding.file, question.city?.name] as const] : [],
      ),
    );
    expect(asked.get("score-out-of-range.xlsx")).toBe("Gent");
    expect(asked.get("fte-negative.xlsx")).toBe("Gent");
    expect(asked.get("unknown-city.xlsx")).toBeUndefined();
    expect(asked.get("file-no-grid.xlsx")).toBeUndefined();
    expect(questions.length).toBeGreaterThanOrEqual(DIRTY.length);
  });

  it("says what a formula is without its result, and marks a result as one", async () => {
    const { findings } = await consolidatedAll();
    expect(findings.filter(({ raw }) => raw.startsWith("=")).map(({ code, raw }) => [code, raw])).toEqual([
      ["score-unreadable", "=Blad2!A1"],
      ["fte-unreadable", "=SUM(C2:D2)"],
    ]);
  });
});
