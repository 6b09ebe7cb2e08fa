/** What someone types into the bundle itself is a choice. */
import { describe, expect, it } from "@jest/globals";
import { readPrevious } from "../../src/actions/read-previous";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { edited, type } from "../layout/edits";
import { memoryHost } from "../layout/memory-host";
import { bundled, consolidated, remembered, rowsFile, valuesIn } from "./consolidated";
import { gent, provenance } from "./provenance";

const FIRST = [
  rowsFile("gent.xlsx", ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4]),
  rowsFile("leuven.xlsx", ["Leuven", 4, 3, 2, 3, 2, 2, 2]),
];

describe("what someone typed into the bundle", () => {
  it("counts, and is told as a choice", async () => {
    const workbook = await bundled(consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]));
    const typed = edited(workbook, type("Maturiteit", "B15", 2.5));
    const again = consolidated([], { previous: await remembered(typed) });
    expect(gent(again).scores.get("strategie")).toMatchObject({
      value: 2.5,
      source: { file: "bundel.xlsx", sheet: "Maturiteit", cell: "B15" },
    });
    expect(again.conflicts).toEqual([]);
    expect(provenance(await bundled(again))[0]).toContain(
      "gekozen | ingevuld in de vorige bundel (bundel.xlsx, Maturiteit!B15)",
    );
  });

  it("counts until a file says what was not known when it was typed, and is asked about then", async () => {
    const two = [rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 3])];
    const workbook = await bundled(consolidated(two));
    const typed = edited(workbook, type("Maturiteit", "B15", 4.5));
    const previous = await remembered(typed);
    const valueWith = (...files: readonly Submission[]) =>
      gent(consolidated(files, { previous })).scores.get("strategie")?.value;
    expect(valueWith(...two)).toBe(4.5);
    expect(valueWith(rowsFile("c.xlsx", ["Gent", 3]))).toBe(4.5);
    expect(valueWith(rowsFile("b.xlsx", ["Gent", 2]))).toBeNull();
  });

  it("is asked about with what stands in its cell now, whatever was typed there before", async () => {
    let workbook = await bundled(consolidated([rowsFile("a.xlsx", ["Gent", 3])]));
    for (const value of [4, 5]) {
      const typed = edited(workbook, type("Maturiteit", "B15", value));
      workbook = await bundled(consolidated([], { previous: await remembered(typed) }));
    }
    const late = [rowsFile("b.xlsx", ["Gent", 1])];
    const previous = await remembered(workbook);
    const take = { kind: "candidate", file: "bundel.xlsx" } as const;
    const choices = [{ cityId: "gent", subjectId: "strategie", by: "An", take }];
    expect(consolidated(late, { previous }).conflicts).toHaveLength(1);
    const chosen = consolidated(late, { previous, choices });
    expect([chosen.refusedChoices, gent(chosen).scores.get("strategie")?.value]).toEqual([[], 5]);
  });

  it("is one of all that are said, where who writes is asked at its cell, once something new is said", async () => {
    const [b, c, d] = [3, 2, 3].map((value, at) => rowsFile(`${"bcd"[at] ?? ""}.xlsx`, ["Gent", value]));
    if (!b || !c || !d) throw new Error("There are three.");
    const typed = edited(await bundled(consolidated([b, c])), type("Maturiteit", "B15", 5));
    const { previous } = await readPrevious(memoryHost(typed), {
      ...{ builtIn: klimaatgovernance, file: "bundel.xlsx", asksAtCells: true },
    });
    const given = (...files: readonly Submission[]) => consolidated(files, { previous }).conflicts;
    expect(given(b, c)).toEqual([]);
    expect(given(b, c, d)[0]?.candidates.map(({ value }) => value)).toEqual([3, 5, 2, 3]);
  });

  it("in a workbook without Herkomst is all there is", async () => {
    const workbook = await bundled(consolidated(FIRST));
    const plain = {
      ...workbook,
      sheets: workbook.sheets.slice(0, 5),
      names: workbook.names.filter(({ name }) => name !== "KP_Herkomst"),
    };
    const again = consolidated([rowsFile("late.xlsx", ["Gent", 5])], {
      previous: await remembered(plain, "vorige.xlsx"),
    });
    expect(valuesIn(again)["gent"]).toBe("5 4 2 3 2.5 3 2 4");
    expect(gent(again).scores.get("aanpak")?.source?.file).toBe("vorige.xlsx");
  });
});
