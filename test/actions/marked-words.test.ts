/** A mark on what a city says beside its scores goes along where these words go: to a point of the group, and into the bundle. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { linkPoint } from "../../src/actions/link-point";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import type { CellWrite, LiveHost } from "../../src/host/host";
import type { Snapshot } from "../../src/host/snapshot";
import { cellName } from "../../src/host/a1";
import { countingRule } from "../../src/layout/sheets/sterk-en-beter";
import { bundled, consolidated, readAsFile } from "../consolidation/consolidated";
import { edited, note, type } from "../layout/edits";
import { FORM, TAB } from "../layout/filled-form";
import { bundleBook, PUBLISHED } from "../layout/published";

const WORDS = "Een klimaatraad";
const SAID = { cityId: "gent", themeId: "strategie", kind: "strong" as const, text: WORDS };
const BOOK = bundleBook({
  ...PUBLISHED,
  explanations: [explained({ cityId: "gent", themeId: "strategie", strong: WORDS })],
  points: { points: [], rule: countingRule(klimaatgovernance) },
});

/** The cell on Toelichting that says so. */
const at = (text: string) => {
  const { cells = [] } = BOOK.sheets.find(({ name }) => name === "Toelichting") ?? {};
  const { row = 0, column = 0 } = cells.find(({ value }) => value === text) ?? {};
  return cellName(row, column);
};

async function linked(workbook: Snapshot, text: string): Promise<readonly unknown[]> {
  const written: CellWrite[] = [];
  const host = {
    write: (writes: readonly CellWrite[]) => {
      written.push(...writes);
      return Promise.resolve();
    },
  } as unknown as LiveHost;
  const inspection = inspectionOf(workbook, { builtIn: klimaatgovernance });
  await linkPoint(host, { inspection, link: { said: SAID, text } });
  return written.map(({ value }) => value);
}

describe("a point of a city that is linked by hand", () => {
  it.each([
    ["a note on it", note("Toelichting", at(WORDS), "Vertrouwelijk")(BOOK)],
    [
      "the title of its column",
      edited(BOOK, type("Toelichting", at("Sterke punten"), "Sterke punten (vertrouwelijk)")),
    ],
  ])("keeps its mark, in its own words and as a new point: %s", async (_, workbook) => {
    const marked = `${WORDS} (vertrouwelijk in het bestand)`;
    expect(await linked(workbook, WORDS)).toEqual(["Strategie", "Sterk punt", marked, "Gent", `Gent: ${marked}`]);
    expect((await linked(workbook, "Overleg")).slice(2)).toEqual(["Overleg", "Gent", `Gent: ${marked}`]);
  });

  it("has none where there is none", async () => {
    expect((await linked(BOOK, WORDS)).slice(2)).toEqual([WORDS, "Gent", `Gent: ${WORDS}`]);
  });
});

describe("what a city aims at", () => {
  async function targets(form: Snapshot): Promise<readonly (readonly [string, number])[]> {
    const bundle = await bundled(consolidated([await readAsFile(form, "gent.xlsx")]));
    const { result } = benchmarkIn(bundle, {
      ...{ builtIn: klimaatgovernance, audience: () => ({ kind: "city", cityId: "gent" }), stage: "draft" },
      date: "2026-11-27",
    });
    if ("refused" in result) throw new Error("The export is refused.");
    return [...(result.benchmark.targets ?? [])];
  }

  it("leaves without a mark", async () => {
    expect((await targets(FORM)).length).toBeGreaterThan(0);
  });

  it("leaves through no export of the bundle where the title of its column is marked in the file of the city", async () => {
    expect(await targets(edited(FORM, type(TAB, "C11", "Streefscore (vertrouwelijk)")))).toEqual([]);
    expect(await targets(note(TAB, "C11", "Vertrouwelijk")(FORM))).toEqual([]);
  });

  it("is the same figure with its mark, in a bundle too", async () => {
    const marked = note(TAB, "C11", "Vertrouwelijk")(FORM);
    const bundle = await bundled(
      consolidated([await readAsFile(marked, "gent.xlsx"), await readAsFile(FORM, "z.xlsx")]),
    );
    const { reading } = inspectionOf(bundle, { builtIn: klimaatgovernance });
    expect(reading.findings.map(({ code }) => code)).not.toContain("target-unreadable");
    expect(reading.explanations.flatMap(({ target }) => target).filter(Boolean)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d[\d,.]* \(vertrouwelijk in het bestand\)$/)]),
    );
  });
});
