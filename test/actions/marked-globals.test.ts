/** A mark on what is published goes along into the next bundle: what it was made on, a note or a title, stays behind. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { bundled, consolidated, remembered } from "../consolidation/consolidated";
import { edited, note, type } from "../layout/edits";
import { bundleBook, entry } from "../layout/published";
import { read } from "../layout/read";
import { najaar2024 } from "../../src/sample/najaar-2024";

const LEDGER = [
  entry("strategie", "published", { value: 4.1234 }),
  entry("aanpak", "published", { value: 2.5, reason: "" }),
];
const BOOK = bundleBook({ ...najaar2024, ledger: LEDGER });
const next = async (workbook: Snapshot) => bundled(consolidated([], { previous: await remembered(workbook) }));

function published(workbook: Snapshot): readonly (number | null)[] {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => ({ kind: "public" }), stage: "draft", date: "2026-11-27" },
  });
  if ("refused" in result) throw new Error("The export is refused.");
  return ["strategie", "aanpak"].map(
    (id) => result.benchmark.themes.find(({ theme }) => theme.id === id)?.published ?? null,
  );
}

describe("a mark on what is published", () => {
  it("is none where there is none", async () => {
    expect(published(await next(BOOK))).toEqual([4.1234, 2.5]);
  });

  it.each<readonly [string, Snapshot, readonly (number | null)[]]>([
    ["a note on the score", note("Globaal", "C8", "Vertrouwelijk")(BOOK), [null, 2.5]],
    ["beside it", edited(BOOK, type("Globaal", "I8", "vertrouwelijk")), [null, 2.5]],
    ["the title", edited(BOOK, type("Globaal", "A1", "Globale score (vertrouwelijk)")), [null, null]],
    ["one without a reason", note("Globaal", "C12", "Vertrouwelijk")(BOOK), [4.1234, null]],
    [
      "a column of flags",
      edited(BOOK, type("Globaal", "H4", "Vertrouwelijk?"), type("Globaal", "H8", "ja")),
      [null, 2.5],
    ],
    ["the heading of the theme", note("Maturiteit", "B6", "Vertrouwelijk")(BOOK), [null, 2.5]],
  ])("goes along through one bundle after another: %s", async (_, workbook, left) => {
    expect(published(workbook)).toEqual(left);
    const once = await next(workbook);
    expect(published(once)).toEqual(left);
    expect(published(await next(once))).toEqual(left);
  });

  it("is no reason: that there is none is told as before", async () => {
    const { findings } = read(await next(note("Globaal", "C12", "Vertrouwelijk")(BOOK)));
    expect(findings).toContainEqual(expect.objectContaining({ code: "global-without-reason", cell: "D12" }));
  });
});
