/** What stands on the sheets of a former bundle and goes no further is told at its cell, and nothing else is. */
import { describe, expect, it } from "@jest/globals";
import { readSubmission } from "../../src/actions/read-submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { CellValue } from "../../src/domain/cell-content";
import { sheet } from "../layout/book";
import { edited, removeSheet, reorderRows, type } from "../layout/edits";
import { memoryHost } from "../layout/memory-host";
import { HEADER } from "../layout/rows";
import { bundled, consolidated, remembered, rowsFile, submission } from "./consolidated";
import { DIRTY } from "./dirty-workbooks";

const GENT = [3, 4, 2, 3, 2.5, "weet niet", 2, 4] as const;
const bundle = () => bundled(consolidated([rowsFile("gent.xlsx", ["Gent", ...GENT], ["Leuven", 3, 3])]));

const LEKP = submission("lekp.xlsx", [
  ["Stad", "VTE LEKP 1"],
  ["Gent", 8.4],
]);

/** Of a bundle in whose grid someone typed. */
async function leftOf(at: string, ...values: readonly CellValue[]) {
  const { left } = await remembered(edited(await bundle(), type("Maturiteit", at, ...values)));
  return {
    findings: left.findings.map(({ code, file, sheet, cell, raw }) => `${code} ${file ?? ""} ${sheet}!${cell} ${raw}`),
    returning: left.returning.map(returned),
  };
}

type Returning = Awaited<ReturnType<typeof remembered>>["left"]["returning"][number];

function returned({ cityId, subjectId, from, to }: Returning): string {
  const place = from.source ? `${from.source.sheet}!${from.source.cell}` : "without a cell";
  return `${cityId} ${subjectId} ${to.value ?? to.status} ${place} ${from.raw}`.trim();
}

describe("what a former bundle leaves behind", () => {
  it("is nothing where nobody touched it, also not what could not be read in a file", async () => {
    expect(await leftOf("A1", "Onze bundel")).toEqual({ findings: [], returning: [] });
  });

  it.each(DIRTY.filter(({ workbook }) => workbook.sheets.every(({ name }) => name !== "Herkomst")))(
    "is nothing of what was wrong in a file: $file",
    async ({ file, workbook }) => {
      const { reading } = await readSubmission(memoryHost(workbook), { builtIn: klimaatgovernance, file });
      const { left } = await remembered(await bundled(consolidated([{ file, reading }])));
      expect(left).toEqual({ findings: [], returning: [] });
    },
  );

  it("is a value that cannot be read, over one that could", async () => {
    expect(await leftOf("B15", 7, "of toch 3?")).toEqual({
      findings: ["score-out-of-range bundel.xlsx Maturiteit!B15 7", "score-text bundel.xlsx Maturiteit!C15 of toch 3?"],
      returning: ["gent strategie 3 Maturiteit!B15 7", "gent aanpak 4 Maturiteit!C15 of toch 3?"],
    });
  });

  it("is what cannot be read, also where a file said the same of something else", async () => {
    const { findings } = await leftOf("B15", "weet niet");
    expect(findings).toEqual(["score-text bundel.xlsx Maturiteit!B15 weet niet"]);
  });

  it("is a score that was emptied: Herkomst remembers it, and it comes back", async () => {
    expect(await leftOf("B15", null)).toEqual({ findings: [], returning: ["gent strategie 3 Maturiteit!B15"] });
  });

  it("is told at its own grid alone, whatever else the workbook has a place for", async () => {
    const emptied = edited(await bundle(), type("Maturiteit", "B15", null));
    const others = sheet("Blad1", [HEADER, ["Gent"], ["Leuven", 3]]);
    const { left } = await remembered({ ...emptied, sheets: [...emptied.sheets, others] });
    expect(left.returning.map(returned)).toEqual(["gent strategie 3 Maturiteit!B15"]);
  });

  it("is the row of a city that its Legende does not have any more", async () => {
    const { findings } = await leftOf("A15", "Gent-Oost");
    expect(findings).toEqual(["unknown-city bundel.xlsx Maturiteit!A15 Gent-Oost"]);
  });

  it("is every score of a city whose row was taken out, and its number of FTE, though there is no cell of them", async () => {
    const whole = await bundled(consolidated([rowsFile("gent.xlsx", ["Gent", ...GENT]), LEKP]));
    const { left } = await remembered(edited(whole, type("Maturiteit", "A15", ""), removeSheet("LEKP-VTE")));
    expect(left.returning.map(returned)).toEqual(
      [
        ...["gent strategie 3", "gent aanpak 4", "gent monitoring 2", "gent hr-cultuur 3", "gent regelgeving 2.5"],
        ...["gent risicobeheer 2", "gent communicatie-participatie 4", "gent lekp1 8.4"],
      ].map((each) => `${each} without a cell`),
    );
  });

  it("is nothing where rows were sorted otherwise", async () => {
    const moved = edited(await bundle(), reorderRows("Maturiteit", 10, [4, 1, 2, 3, 0]));
    expect((await remembered(moved)).left).toEqual({ findings: [], returning: [] });
  });
});
