/** Going on from a bundle in which something was published: it survives, and cities publish nothing. */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import { bundleOf } from "../../src/consolidation/bundle";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { bundleWrites } from "../../src/layout/plan/bundle-writes";
import { edited, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { bundleBook, LEDGER, PUBLISHED } from "../layout/published";
import { read } from "../layout/read";
import { bundled, consolidated, readAsFile, remembered, rowsFile } from "./consolidated";

describe("a bundle after a bundle in which something was published", () => {
  it("has the same ledger, recommendations and packages, and the next one too", async () => {
    const previous = await remembered(bundleBook(PUBLISHED));
    const next = await bundled(consolidated([rowsFile("leuven laat.xlsx", ["Leuven", 4, 4])], { previous }));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    for (const workbook of [next, again]) {
      const { ledger, summary } = read(workbook).publication;
      expect(ledger).toEqual(LEDGER);
      expect(summary?.recommendations).toHaveLength(10);
      expect(new Set(summary?.recommendations)).toEqual(new Set(summary2025.recommendations));
      expect(summary?.workPackages).toEqual(summary2025.workPackages);
    }
    const own = ({ sheets }: Snapshot) =>
      sheets.filter(({ name }) => ["Globaal", "Aanbevelingen", "Werkpakketten"].includes(name));
    expect(own(next)).toHaveLength(3);
    expect(own(again)).toEqual(own(next));
  });

  it("has the measurement that the global scores are of, through one bundle after another", async () => {
    const previous = await remembered(bundleBook({ ...PUBLISHED, globalPeriod: "voorjaar 2025" }));
    const next = await bundled(consolidated([], { previous }));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    expect([next, again].map((each) => read(each).publication.globalPeriod)).toEqual(Array(2).fill("voorjaar 2025"));
  });

  it("takes its medians from the cities, whatever was published", async () => {
    const previous = await remembered(bundleBook(PUBLISHED));
    const { themes } = consolidated([], { previous });
    expect(themes.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
  });

  it("publishes what was typed on the Maturiteit of the bundle before", async () => {
    const previous = await remembered(edited(bundleBook(najaar2024), type("Maturiteit", "B7", 3.5)));
    const { ledger } = read(await bundled(consolidated([], { previous }))).publication;
    expect(ledger).toMatchObject([{ themeId: "strategie", step: "published", value: 3.5, reason: "" }]);
  });
});

describe("a file that a city hands in", () => {
  it("publishes nothing, and is asked about the score that it typed", async () => {
    const typed = edited(laidOut(najaar2024), type("Maturiteit", "B7", 5));
    const consolidation = consolidated([await readAsFile(typed, "gent.xlsx")]);
    expect(consolidation.publication).toEqual({ ledger: [], globalPeriod: "", summary: undefined, findings: [] });
    const codes = bundleOf(consolidation).questions.flatMap((question) =>
      question.kind === "finding" ? question.finding.code : [],
    );
    expect(codes).toContain("global-not-in-ledger");
  });
});

describe("a Maturiteit that is there", () => {
  const bundle = { measurement: PUBLISHED, board: [], provenance: [], questions: [] };
  const onRow = (workbook: ReturnType<typeof laidOut>) =>
    bundleWrites(workbook, bundle).writes.filter(({ sheet, row }) => sheet === "Maturiteit" && row === 6);

  it("gets what was published in the cells that are empty, and in no other", () => {
    const empty = laidOut(najaar2024);
    expect(onRow(empty)).toEqual([
      { sheet: "Maturiteit", row: 6, column: 2, value: 2.5 },
      { sheet: "Maturiteit", row: 6, column: 7, value: 2 },
    ]);
    expect(onRow(edited(empty, type("Maturiteit", "C7", 4))).map(({ column }) => column)).toEqual([7]);
  });

  it("gets nothing where its formulas follow Globaal", () => {
    // These formulas have nothing to show yet.
    expect(onRow(bundleBook(najaar2024))).toEqual([]);
  });
});
